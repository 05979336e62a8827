package org.newsdesk.contract.client;

/** The host under test: the embedded one, started once per JVM, or the ACS of {@code -Dacs.url}. */
public final class Host {
    private static Host current;

    private final String url;
    private final boolean realAcs;

    private Host(String url, boolean realAcs) {
        this.url = url;
        this.realAcs = realAcs;
    }

    /** The host of this run; started on first use. */
    public static synchronized Host current() {
        if (current == null) {
            String acs = System.getProperty("acs.url", "");
            current = acs.isBlank() ? new Host(EmbeddedStart.url(), false) : new Host(acs.replaceAll("/+$", ""), true);
        }
        return current;
    }

    /** Another host of this run, for a test that must have one of its own. */
    public static Host at(String url) {
        return new Host(url, false);
    }

    /** Address without a trailing slash. */
    public String url() {
        return url;
    }

    /** True when the suite runs against a real ACS. */
    public boolean isRealAcs() {
        return realAcs;
    }

    /** The administrator, from {@code -Dacs.admin=name:password} (default admin:admin). */
    public Client administrator() {
        String[] account = account();
        return Client.signIn(this, account[0], account[1]);
    }

    /** The administrator with name and password in every call. */
    public Client administratorByPassword() {
        String[] account = account();
        return Client.withPassword(this, account[0], account[1]);
    }

    private static String[] account() {
        return System.getProperty("acs.admin", "admin:admin").split(":", 2);
    }
}
