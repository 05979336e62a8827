package org.newsdesk.contract.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How to start a host of a test's own.
 *
 * @param data its data folder
 * @param options its options, such as {@code --db-url}
 * @param extension folder to put before the class path, as ACS has {@code shared/classes}, or null
 * @param within a command that runs the one behind it, such as {@code unshare}
 */
public record HostLaunch(Path data, List<String> options, Path extension, List<String> within) {
    private static final String MAIN = "org.newsdesk.testbed.host.boot.EmbeddedHost";

    public HostLaunch {
        options = List.copyOf(options);
        within = List.copyOf(within);
    }

    /** A host on a data folder, with further options. */
    public static HostLaunch on(Path data, String... options) {
        return new HostLaunch(data, List.of(options), null, List.of());
    }

    /** With the files of a folder before everything else on the class path. */
    public HostLaunch extendedBy(Path folder) {
        return new HostLaunch(data, options, folder, within);
    }

    /** Started by another command. */
    public HostLaunch within(String... command) {
        return new HostLaunch(data, options, extension, List.of(command));
    }

    List<String> command() {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(within);
        command.add(ProcessHandle.current().info().command().orElse("java"));
        // a host that lives for seconds: quick to start rather than quick later
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m", "-cp"));
        command.add(extension == null ? classes : extension + System.getProperty("path.separator") + classes);
        command.addAll(List.of(MAIN, "--port", "0", "--data", data.toString()));
        command.addAll(options);
        return command;
    }
}
