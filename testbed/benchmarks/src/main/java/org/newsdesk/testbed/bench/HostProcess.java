package org.newsdesk.testbed.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The embedded host in a process of its own, with two cores as the limits demand, so that the measuring client is not in its way. */
final class HostProcess implements AutoCloseable {
    private static final String MAIN = "org.newsdesk.testbed.host.boot.EmbeddedHost";
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MILLISECONDS_PER_SECOND = 1e3;

    private final Process process;
    private final String url;
    private final double secondsToReady;
    private final double cpuSecondsToReady;

    private HostProcess(Process process, String url, double secondsToReady, double cpuSecondsToReady) {
        this.process = process;
        this.url = url;
        this.secondsToReady = secondsToReady;
        this.cpuSecondsToReady = cpuSecondsToReady;
    }

    /** Starts a host on a data folder and waits until it serves. */
    static HostProcess start(Path data) throws IOException {
        long begun = System.nanoTime();
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Process process =
                new ProcessBuilder(command(data)).redirectError(log.toFile()).start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                double seconds = (System.nanoTime() - begun) / NANOS_PER_SECOND;
                double cpuSeconds = process.info()
                                .totalCpuDuration()
                                .map(Duration::toMillis)
                                .orElse(0L)
                        / MILLISECONDS_PER_SECOND;
                drain(output);
                return new HostProcess(process, line.split(" ", -1)[1], seconds, cpuSeconds);
            }
        }
        throw new IOException("The host did not start:\n" + Files.readString(log));
    }

    String url() {
        return url;
    }

    /** Seconds from the start of the process until it served. */
    double secondsToReady() {
        return secondsToReady;
    }

    /** Processor time it took until then, in seconds: tells a slow start from a busy machine. */
    double cpuSecondsToReady() {
        return cpuSecondsToReady;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static List<String> command(Path data) {
        return List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:ActiveProcessorCount=2",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                MAIN,
                "--port",
                "0",
                "--data",
                data.toString());
    }

    /** Reads on, so that the host never waits for its output to be taken. */
    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> skip(output), "host output");
        reader.setDaemon(true);
        reader.start();
    }

    private static void skip(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // the host was stopped
        }
    }
}
