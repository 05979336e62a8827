package org.newsdesk.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.newsdesk.draft.Drafts;

class SpoolTest {
    private final byte[] content = "内容".repeat(100_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void i1_the_hash_is_that_of_the_whole_content() throws IOException {
        try (Spool spool = Spool.of(new ByteArrayInputStream(content), content.length)) {
            assertThat(spool.sha256()).isEqualTo(Drafts.sha256(new ByteArrayInputStream(content)));
            assertThat(spool.tooLarge()).isFalse();
            assertThat(spool.file()).hasBinaryContent(content);
        }
    }

    @Test
    void i9_what_is_too_large_is_digested_but_not_kept() throws IOException {
        try (Spool spool = Spool.of(new ByteArrayInputStream(content), 1000)) {
            assertThat(spool.tooLarge()).isTrue();
            assertThat(spool.sha256()).isEqualTo(Drafts.sha256(new ByteArrayInputStream(content)));
            assertThat(Files.size(spool.file())).isLessThanOrEqualTo(1000);
        }
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        Path file;
        try (Spool spool = Spool.of(new ByteArrayInputStream(content), content.length)) {
            file = spool.file();
        }
        assertThat(file).doesNotExist();
    }
}
