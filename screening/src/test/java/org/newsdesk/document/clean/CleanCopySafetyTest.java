package org.newsdesk.document.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsdesk.document.Docx;
import org.newsdesk.document.UnreadableReason;

class CleanCopySafetyTest {

    private static final Path SAMPLES = Path.of("..", "testbed", "samples");

    private final Cleaner cleaner = new Cleaner();

    @Test
    void i9_what_cannot_be_read_is_not_copied() {
        byte[] whole = new Docx().paragraph("正文").bytes();

        assertThat(cleaner.cleaning(Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(new Cleaning.Unreadable(UnreadableReason.DAMAGED));
        assertThat(cleaner.cleaning(new Docx()
                        .paragraph("正文")
                        .part("word/media/bomb.bin", new byte[64 << 20])
                        .bytes()))
                .isEqualTo(new Cleaning.Unreadable(UnreadableReason.INFLATES_TOO_MUCH));
    }

    @Test
    void i9_crafted_files_end_in_an_answer() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("石桥司法所-2026年3月11日工作信息.docx"));
        Random random = new Random(20260311);
        for (int i = 0; i < 100; i++) {
            byte[] mutated = whole.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
            }
            Cleaning cleaning = cleaner.cleaning(mutated);
            assertThat(cleaning).as("mutation %d", i).isNotNull();
        }
    }

    @Test
    void nothing_is_left_behind_in_the_temporary_folder() throws IOException {
        long before = temporaryFiles();

        cleaner.copy(new Docx().paragraph("正文").bytes());
        cleaner.cleaning(new byte[] {'P', 'K', 3, 4});

        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void streams_are_left_open() {
        assertThat(new ByteArrayInputStream(
                                cleaner.copy(new Docx().paragraph("正文").bytes()))
                        .readAllBytes())
                .isNotEmpty();
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("newsdesk-clean-"))
                    .count();
        }
    }
}
