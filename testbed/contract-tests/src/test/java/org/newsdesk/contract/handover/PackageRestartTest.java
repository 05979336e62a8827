package org.newsdesk.contract.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Drafts;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.HostProcess;

/** G7: a package whose host was killed is made from the beginning by the next one. Needs hosts of its own. */
@DisabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "kills the host")
class PackageRestartTest {
    private static final int PIECES = 3;

    @TempDir
    private Path directory;

    @Test
    void g7_a_killed_host_leaves_a_package_that_is_made_after_all() throws Exception {
        String job;
        try (HostProcess first = HostProcess.start(directory)) {
            Bureau bureau = Bureau.setUp(first.host());
            List<String> pieces = Stream.generate(() -> new Drafts(bureau).released())
                    .limit(PIECES)
                    .map(Draft::id)
                    .toList();
            job = Packages.ask(bureau.as("qianfang"), Map.of("pieces", pieces))
                    .orFail()
                    .json()
                    .path("id")
                    .asText();
            first.kill();
        }
        try (HostProcess second = HostProcess.start(directory)) {
            Client records = Bureau.setUp(second.host()).as("qianfang");

            JsonNode finished = Packages.finished(records, "packages/" + job);

            assertThat(finished.path("state").asText()).as(finished.toString()).isEqualTo("DONE");
            assertThat(finished.path("done").asInt()).isEqualTo(PIECES);
            assertThat(Packages.files(Packages.zip(records, finished)).keySet())
                    .contains("data/register.jsonl", "tagmanifest-sha256.txt");
        }
    }
}
