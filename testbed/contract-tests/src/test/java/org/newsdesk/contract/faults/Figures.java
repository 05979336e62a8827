package org.newsdesk.contract.faults;

/** What a run of faults tells whoever waits for it. */
final class Figures {
    private Figures() {}

    @SuppressWarnings("SystemOut") // the figures are what is wanted
    static void say(String format, Object... values) {
        System.out.println("faults: " + format.formatted(values));
    }
}
