package org.newsdesk.testbed.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.testbed.host.probe.Client.NODES;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsdesk.testbed.host.probe.Client;
import org.newsdesk.testbed.host.probe.Probe;
import org.newsdesk.testbed.host.probe.TestHost;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.extensions.webscripts.WebScriptException;

/** What a refusing behaviour looks like on v1: the place and the class decide, and everything is rolled back (facts, 3). */
class RefusalTest {

    private static final Map<Supplier<RuntimeException>, Integer> BY_CLASS = Map.of(
            () -> new AlfrescoRuntimeException("Refused by A1"), 500,
            () -> new AccessDeniedException("Refused by A1"), 403,
            () -> new IntegrityException("Refused by A1", List.of()), 422,
            () -> new WebScriptException(409, "Refused by A1"), 409);

    private final Client admin = TestHost.admin();
    private Probe probe;
    private String folder;

    @BeforeEach
    void newFolder() {
        folder = TestHost.folder();
        probe = TestHost.probe();
    }

    @AfterEach
    void noMoreRefusals() {
        probe.reset();
    }

    private Client.Answer create() {
        return admin.post(NODES + folder + "/children", "{\"name\":\"a.txt\",\"nodeType\":\"ex:doc\"}");
    }

    private int children() {
        return admin.get(NODES + folder + "/children")
                .json()
                .at("/list/pagination/totalItems")
                .asInt();
    }

    @Test
    void in_most_places_the_class_decides() {
        for (String place : List.of("onCreateNode", "onUpdateProperties", "beforeCommit")) {
            BY_CLASS.forEach((exception, status) -> {
                probe.refuse(place, 1, exception);
                Client.Answer answer = create();
                assertThat(answer.status()).as(place).isEqualTo(status);
                if (status != 403) {
                    assertThat(answer.summary()).endsWith("Refused by A1");
                }
                assertThat(children()).isZero();
            });
        }
    }

    @Test
    void in_onContentUpdate_and_at_commit_every_class_is_a_500() {
        BY_CLASS.forEach((exception, status) -> {
            probe.refuse("onContentUpdate", 1, exception);
            Client.Answer upload = admin.upload(folder, "a.txt", "x", Map.of("nodeType", "ex:doc"));
            assertThat(upload.status()).isEqualTo(500);
            assertThat(upload.summary()).contains("Failed to set content property on stream closure", "Refused by A1");
            probe.refuse("atCommit", 1, exception);
            Client.Answer create = create();
            assertThat(create.status()).isEqualTo(500);
            assertThat(create.summary()).contains("Failed to execute transaction-level behaviour", "Refused by A1");
        });
        assertThat(children()).isZero();
    }

    @Test
    void a_rollback_is_told_to_the_listeners() {
        probe.refuse("beforeCommit", 1, () -> new AlfrescoRuntimeException("no"));
        create();
        assertThat(probe.events()).contains("afterRollback").doesNotContain("afterCommit", "atCommit(null->null)");
    }

    @Test
    void after_the_commit_nothing_can_be_refused() {
        for (String place : List.of("afterCommit", "beforeCompletion")) {
            probe.refuse(place, 1, () -> new AlfrescoRuntimeException("too late"));
            assertThat(create().status()).isEqualTo(201);
            admin.delete(NODES + folder + "/children");
            folder = TestHost.folder();
        }
    }

    @Test
    void a_concurrency_failure_is_tried_again() {
        for (String place : List.of("onCreateNode", "onContentUpdate", "atCommit")) {
            folder = TestHost.folder();
            probe.reset();
            probe.refuse(place, 1, () -> new ConcurrencyFailureException("once"));
            assertThat(admin.upload(folder, "a.txt", "x", Map.of("nodeType", "ex:doc"))
                            .status())
                    .as(place)
                    .isEqualTo(201);
            assertThat(probe.events()).filteredOn("onCreateNode"::equals).hasSize(2);
        }
    }

    @Test
    void other_failures_are_tried_once() {
        probe.refuse("onCreateNode", 5, () -> new IllegalStateException("no"));
        assertThat(create().status()).isEqualTo(500);
        assertThat(probe.events()).filteredOn("onCreateNode"::equals).hasSize(1);
    }

    @Test
    void a_refused_move_and_delete_leave_everything() {
        String id = create().id();
        probe.refuse("beforeMoveNode", 1, () -> new IntegrityException("no", List.of()));
        assertThat(admin.put(NODES + id, "{\"name\":\"b.txt\"}").status()).isEqualTo(422);
        assertThat(admin.get(NODES + id).json().at("/entry/name").asText()).isEqualTo("a.txt");
        probe.refuse("beforeDeleteNode", 1, () -> new WebScriptException(409, "no"));
        assertThat(admin.delete(NODES + folder).status()).isEqualTo(409);
        assertThat(admin.get(NODES + id).status()).isEqualTo(200);
    }
}
