package org.newsdesk.testbed.host.workflow;

/** Ids of the engine and ids of the platform: {@code 123} is {@code activiti$123}. */
public final class Ids {
    /** Name of the engine. */
    public static final String ENGINE = "activiti";

    private static final String PREFIX = ENGINE + "$";
    private static final String START = "start";

    private Ids() {}

    /** Platform id of an engine id. */
    public static String global(String local) {
        return PREFIX + local;
    }

    /** Engine id of a platform id. */
    public static String local(String global) {
        if (!global.startsWith(PREFIX)) {
            throw new IllegalArgumentException("Id without the name of the engine: " + global);
        }
        return global.substring(PREFIX.length());
    }

    /** Engine id of the start task, which exists only in the platform's view of the process. */
    static String startTask(String processId) {
        return START + processId;
    }

    /** Whether the engine id is that of a start task. */
    static boolean isStartTask(String local) {
        return local.startsWith(START);
    }

    /** The process of a start task. */
    static String processOfStartTask(String local) {
        return local.substring(START.length());
    }
}
