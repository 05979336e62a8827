package org.newsdesk.testbed.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Screens one file in a process with little memory. */
public final class ScreenOnce {
    static final int HEAP_MEGABYTES = 256;

    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private ScreenOnce() {}

    /** Screens the file named by the argument and prints the most heap that was in use, in megabytes. */
    public static void main(String[] arguments) {
        new FileScreening().screen(Path.of(arguments[0]));
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> peak(pool))
                .sum();
        System.out.println(peak / BYTES_PER_MEGABYTE);
    }

    /** Runs {@link #main} in a process of its own; without end when it fails there. */
    static double peakMegabytes(Path file) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:+UseSerialGC",
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ScreenOnce.class.getName(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return printed.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(printed);
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
