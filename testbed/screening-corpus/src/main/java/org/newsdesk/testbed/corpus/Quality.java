package org.newsdesk.testbed.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs screening over a labelled corpus and prints how much it finds and how much of that is right. Screening is a program beside this
 * one that takes `--batch FILE.jsonl` and prints a JSON object a line, so that nothing here can lean on it.
 */
public final class Quality {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final long LIMIT_MINUTES = 15;

    private Quality() {}

    /** The report on one set. */
    static QualityReport report(String set, Path folder, List<String> command)
            throws IOException, InterruptedException {
        var labels = Corpus.write(folder, set, Corpus.seed(set));
        return new QualityReport(labels, screen(folder, command));
    }

    private static Map<String, Found> screen(Path folder, List<String> command)
            throws IOException, InterruptedException {
        var full = new ArrayList<>(command);
        full.add("--batch");
        full.add(folder.resolve("batch.jsonl").toString());
        var output = folder.resolve("screened.jsonl");
        var log = folder.resolve("screening.log");
        var process = new ProcessBuilder(full)
                .redirectError(log.toFile())
                .redirectOutput(output.toFile())
                .start();
        // A file that hangs screening must not hang the build: what has no answer by then counts as a miss.
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            System.err.println("screening took longer than " + LIMIT_MINUTES + " minutes");
        } else if (process.exitValue() != 0) {
            System.err.println("screening ended with exit code " + process.exitValue() + ", see " + log);
        }
        var found = new HashMap<String, Found>();
        for (var line : Files.readAllLines(output)) {
            var one = Found.of(JSON.readTree(line));
            found.put(folder.relativize(Path.of(one.file())).toString(), one);
        }
        return found;
    }

    /** The command line of this product in a JVM of its own, with the class path that {@code newsdesk.screen.class-path} names. */
    private static List<String> defaultCommand() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("newsdesk.screen.class-path", System.getProperty("java.class.path"));
        return List.of(java, "-Xmx512m", "-Dfile.encoding=UTF-8", "-cp", classPath, "org.newsdesk.commandline.Screen");
    }

    /**
     * Arguments: {@code [--set dev|held-out|third|fourth|both] [--out FOLDER] [--details yes|no] [-- COMMAND…]}; `both` are `dev` and
     * `held-out`. Details are printed of `dev`, of `third` and `fourth` only when asked for, of `held-out` never: nobody is to tune on
     * it. Exit code 0 when every set passes, 1 when one misses.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = Options.of(arguments);
        var set = options.get("set", "both");
        var out = Path.of(options.get("out", "target/quality")).toAbsolutePath();
        var command = options.rest().isEmpty() ? defaultCommand() : options.rest();
        boolean passed = true;
        for (var each : set.equals("both") ? List.of("dev", "held-out") : List.of(set)) {
            var report = report(each, out.resolve(each), command);
            System.out.println("Screening quality, set " + each + " (筛查质量)");
            if (!each.equals("held-out")
                    && options.get("details", each.equals("dev") ? "yes" : "no").equals("yes")) {
                System.out.print(report.details());
            }
            System.out.println(report.totals());
            passed &= report.passes();
        }
        System.exit(passed ? 0 : 1);
    }
}
