package org.newsdesk.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read by the platform's two readers: one goes by the directory, the other by what stands before and behind each file. */
class ZipWriterTest {

    /** More than the old format counts. */
    private static final int MANY = 70_000;

    private static final Map<String, String> FILES = Map.of("空.txt", "", "a/普法.txt", "法".repeat(100_000), "b", "x");

    @TempDir
    Path folder;

    @Test
    void files_are_found_by_the_directory() throws IOException {
        Path zip = write("small.zip", FILES);

        try (ZipFile read = new ZipFile(zip.toFile())) {
            assertThat(read.size()).isEqualTo(FILES.size());
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                ZipEntry entry = read.getEntry(file.getKey());
                assertThat(read.getInputStream(entry).readAllBytes()).isEqualTo(bytes(file.getValue()));
                assertThat(entry.getSize()).isEqualTo(bytes(file.getValue()).length);
            }
        }
    }

    @Test
    void files_are_read_one_after_the_other() throws IOException {
        Path zip = write("small.zip", FILES);

        Map<String, String> found = new LinkedHashMap<>();
        try (ZipInputStream read = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
                found.put(entry.getName(), new String(read.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(found).isEqualTo(FILES);
    }

    @Test
    void more_files_than_the_old_format_counts() throws IOException {
        Path zip = folder.resolve("many.zip");
        try (ZipWriter writer = new ZipWriter(zip)) {
            for (int i = 0; i < MANY; i++) {
                byte[] content = bytes("content " + i);
                writer.add("file " + i, out -> out.write(content));
            }
            writer.finish();
        }

        try (ZipFile read = new ZipFile(zip.toFile())) {
            assertThat(read.size()).isEqualTo(MANY);
            ZipEntry last = read.getEntry("file " + (MANY - 1));
            assertThat(read.getInputStream(last).readAllBytes()).isEqualTo(bytes("content " + (MANY - 1)));
        }
    }

    @Test
    void the_same_files_give_the_same_zip() throws IOException {
        Map<String, String> files = new LinkedHashMap<>(FILES);
        assertThat(write("one.zip", files)).hasSameBinaryContentAs(write("other.zip", files));
    }

    @Test
    void path_that_is_too_long_is_refused() throws IOException {
        try (ZipWriter writer = new ZipWriter(folder.resolve("long.zip"))) {
            assertThatThrownBy(() -> writer.add("长".repeat(30_000), out -> out.write(1)))
                    .isInstanceOf(IOException.class);
        }
    }

    private Path write(String name, Map<String, String> files) throws IOException {
        Path zip = folder.resolve(name);
        try (ZipWriter writer = new ZipWriter(zip)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                writer.add(file.getKey(), out -> out.write(bytes(file.getValue())));
            }
            writer.finish();
        }
        return zip;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
