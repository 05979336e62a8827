package org.newsdesk.contract.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An embedded host in a process of its own, to be stopped or killed by a test. */
public final class HostProcess implements AutoCloseable {
    private final Process process;
    private final Host host;

    private HostProcess(Process process, Host host) {
        this.process = process;
        this.host = host;
    }

    /**
     * Starts a host on a data folder and waits until it serves.
     *
     * @param further options such as {@code --db-url}
     */
    public static HostProcess start(Path data, String... further) throws IOException {
        return start(HostLaunch.on(data, further));
    }

    /** Starts a host and waits until it serves. */
    public static HostProcess start(HostLaunch launch) throws IOException {
        Process process =
                new ProcessBuilder(launch.command()).redirectErrorStream(true).start();
        return new HostProcess(process, Host.at(readyUrl(process)));
    }

    public Host host() {
        return host;
    }

    /** Id of the process. */
    public long pid() {
        return process.pid();
    }

    /** Ends it at once, as a power cut does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private static String readyUrl(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                drain(output);
                return line.split(" ", -1)[1];
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the host did not start:\n" + said);
    }

    /** Reads on, so that the host never waits for its output to be taken. */
    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}));
        reader.setDaemon(true);
        reader.start();
    }
}
