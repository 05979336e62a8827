package org.newsdesk.testbed.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screening, as a program of its own, over the set that may be looked at. The held-out set: `./run.sh quality`. */
class QualityTest {
    @TempDir
    Path folder;

    @Test
    void screening_finds_as_much_as_promised_and_calls_nothing_unreadable_clean()
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var report = Quality.report(
                "dev",
                folder,
                List.of(
                        java,
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath,
                        "org.newsdesk.commandline.Screen"));
        assertThat(report.passes()).as(report.totals() + report.details()).isTrue();
    }
}
