package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Drafts;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.HostProcess;

/** I1: a host that is killed while it screens goes on with it when it starts. Needs hosts of its own. */
@DisabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "kills the host")
class RestartTest {
    private static final int MANY = 8;

    @TempDir
    private Path directory;

    @Test
    void i1_a_killed_host_screens_on_at_its_next_start() throws Exception {
        List<String> ids = new ArrayList<>();
        OffsetDateTime killed;
        try (HostProcess first = HostProcess.start(directory)) {
            Bureau bureau = Bureau.setUp(first.host());
            for (int i = 0; i < MANY; i++) {
                ids.add(bureau.as("chenjing")
                        .upload(
                                bureau.draftsFolder(Unit.PUFA),
                                Bureau.freshName(Unit.PUFA),
                                Heavy.endingWith("第" + i + "件，电话" + ScreeningTest.MOBILE + "。"))
                        .orFail()
                        .id());
            }
            killed = OffsetDateTime.now(ZoneOffset.UTC);
            first.kill();
        }
        int screenedLater = 0;
        try (HostProcess second = HostProcess.start(directory)) {
            Bureau bureau = Bureau.setUp(second.host());
            for (String id : ids) {
                Draft draft = new Drafts(bureau).of(Unit.PUFA, id, "");
                assertThat(draft.screening().blocking()).containsExactly("mobile");
                JsonNode screening = draft.screening().now().json();
                assertThat(screening.path("contentSha256").asText()).isEqualTo(draft.sha256());
                OffsetDateTime finished =
                        OffsetDateTime.parse(screening.path("finishedAt").asText());
                screenedLater += finished.isAfter(killed) ? 1 : 0;
            }
        }
        assertThat(screenedLater).as("the kill came before all was screened").isPositive();
    }
}
