package org.newsdesk.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Drafts;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.HostProcess;
import org.newsdesk.contract.client.Paths;

/** I6: a database restored from an older backup is noticed, nothing is entered on top of it unless the loss is acknowledged. */
@DisabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "restores the database")
class OlderBackupTest {
    @TempDir
    private Path directory;

    @Test
    void i6_an_older_backup_is_noticed_and_numbers_go_on_only_when_the_loss_is_acknowledged() throws Exception {
        try (Store store = Store.create(directory)) {
            String waiting;
            try (HostProcess first = HostProcess.start(store.launch())) {
                Drafts drafts = new Drafts(Bureau.setUp(first.host()));
                drafts.released();
                waiting = drafts.uploaded(Unit.PUFA).id();
            }
            store.backUp();
            String lost;
            try (HostProcess second = HostProcess.start(store.launch())) {
                Bureau bureau = Bureau.on(second.host());
                new Drafts(bureau).released();
                lost = head(bureau).path("hash").asText();
                assertThat(head(bureau).path("witness").asText()).isEqualTo("OK");
            }
            store.restore();
            try (HostProcess third = HostProcess.start(store.launch())) {
                Bureau bureau = Bureau.on(third.host());
                refused(bureau, new Drafts(bureau).of(Unit.PUFA, waiting, ""));
                acknowledged(bureau, new Drafts(bureau).of(Unit.PUFA, waiting, ""), lost);
            }
        }
    }

    private static void refused(Bureau bureau, Draft draft) {
        Answer refused = draft.submit(draft.author());
        assertThat(refused.status()).as("" + refused).isEqualTo(503);
        assertThat(refused.error().path("rule").asText()).isEqualTo("I6");
        assertThat(draft.state()).isEqualTo("DRAFT");
        assertThat(head(bureau).path("witness").asText()).isEqualTo("LOST");
        JsonNode found = verification(bureau, "");
        assertThat(found.path("intact").asBoolean()).as("" + found).isFalse();
        assertThat(found.path("mistakes").findValuesAsText("mistake")).containsExactly("TRUNCATED");
        assertThat(restore(bureau, "tangyun").status()).isEqualTo(403);
    }

    private void acknowledged(Bureau bureau, Draft draft, String lost) throws Exception {
        restore(bureau, "qianfang").orFail();
        assertThat(head(bureau).path("witness").asText()).isEqualTo("OK");
        draft.finish();
        RegisterCopy register = RegisterCopy.verified(bureau, directory, null);
        assertThat(register.numbers()).isEqualTo(2);
        JsonNode found = verification(bureau, "&head=" + lost);
        assertThat(found.path("intact").asBoolean()).as("" + found).isFalse();
    }

    private static JsonNode head(Bureau bureau) {
        return bureau.as("tangyun")
                .get(Paths.newsdesk("register/head"))
                .orFail()
                .json();
    }

    private static JsonNode verification(Bureau bureau, String further) {
        return bureau.as("tangyun")
                .get(Paths.newsdesk("register/verification?now=true" + further))
                .orFail()
                .json();
    }

    private static Answer restore(Bureau bureau, String person) {
        return bureau.as(person).post(Paths.newsdesk("register/restoration"), Map.of("reason", "从昨日备份恢复"));
    }
}
