package org.newsdesk.testbed.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.testbed.host.probe.Client.NODES;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsdesk.testbed.host.probe.Client;
import org.newsdesk.testbed.host.probe.Probe;
import org.newsdesk.testbed.host.probe.TestHost;

/** Which policies an operation calls, and in which order (facts, section 4). */
class PolicyOrderTest {

    private final Client admin = TestHost.admin();
    private Probe probe;
    private String folder;

    @BeforeEach
    void newFolder() {
        folder = TestHost.folder();
        probe = TestHost.probe();
    }

    private String doc(String name) {
        String id = admin.post(
                        NODES + folder + "/children",
                        "{\"name\":\"" + name + "\",\"nodeType\":\"ex:doc\",\"properties\":{\"ex:code\":\"c\"}}")
                .id();
        probe.reset();
        return id;
    }

    private String uploaded(String name) {
        String id = admin.upload(folder, name, "one", Map.of("nodeType", "ex:doc", "ex:code", "c"))
                .id();
        probe.reset();
        return id;
    }

    private List<String> policies() {
        return probe.events().stream()
                .filter(event -> !event.startsWith("before")
                        || event.startsWith("beforeM")
                        || event.startsWith("beforeCopy")
                        || event.startsWith("beforeD")
                        || event.startsWith("beforeA")
                        || event.startsWith("beforeL")
                        || event.startsWith("beforeU")
                        || event.startsWith("beforeCreate"))
                .filter(event -> !event.startsWith("after") || event.startsWith("afterVersion"))
                .filter(event -> !event.startsWith("atCommit"))
                .toList();
    }

    @Test
    void json_create_has_no_content_event_and_the_listeners_come_before_the_commit_behaviours() {
        admin.post(NODES + folder + "/children", "{\"name\":\"a.txt\",\"nodeType\":\"ex:doc\"}");
        assertThat(probe.events())
                .containsExactly(
                        "onCreateNode",
                        "onUpdateProperties[all]",
                        "onUpdateProperties[content]",
                        "beforeCommit",
                        "atCommit(null->null)",
                        "beforeCompletion",
                        "afterCommit");
    }

    @Test
    void multipart_upload_sets_content_and_makes_version_1_0() {
        Client.Answer answer = admin.upload(folder, "a.txt", "one", Map.of("nodeType", "ex:doc"));
        assertThat(answer.json().at("/entry/properties/cm:versionLabel").asText())
                .isEqualTo("1.0");
        assertThat(policies())
                .containsExactly(
                        "onCreateNode",
                        "onUpdateProperties[all]",
                        "onContentPropertyUpdate",
                        "onContentUpdate(true)",
                        "onUpdateProperties[content]",
                        "onUpdateProperties[autoVersion, autoVersionOnUpdateProps, initialVersion]",
                        "onAddAspect(versionable)",
                        "beforeCreateVersion(admin)",
                        "onUpdateProperties[versionLabel]",
                        "onUpdateProperties[versionType]");
    }

    @Test
    void new_content_of_a_versionable_node_makes_a_version() {
        String id = uploaded("a.txt");
        admin.content(id, "two");
        assertThat(policies())
                .containsExactly(
                        "onUpdateProperties[content]",
                        "onContentPropertyUpdate",
                        "onContentUpdate(false)",
                        "beforeCreateVersion(admin)",
                        "onUpdateProperties[versionLabel]",
                        "onUpdateProperties[versionType]");
    }

    @Test
    void equal_values_are_no_change_and_the_commit_behaviour_sees_first_and_last() {
        String id = doc("a.txt");
        admin.put(NODES + id, "{\"properties\":{\"ex:code\":\"c\"}}");
        assertThat(probe.events()).isEmpty();
        admin.put(NODES + id, "{\"properties\":{\"ex:code\":\"d\"}}");
        assertThat(probe.events()).containsExactly("onUpdateProperties[code]", "atCommit(c->d)");
    }

    @Test
    void a_rename_is_a_move_with_equal_parents() {
        String id = doc("a.txt");
        admin.put(NODES + id, "{\"name\":\"b.txt\"}");
        assertThat(policies())
                .containsExactly(
                        "onUpdateProperties[name]",
                        "beforeMoveNode",
                        "onUpdateProperties[cascadeCRC]",
                        "onUpdateProperties[cascadeTx]",
                        "onMoveNode",
                        "onUpdateProperties[name]");
    }

    @Test
    void a_move_leaves_the_name() {
        String id = doc("a.txt");
        String target = TestHost.folder();
        admin.post(NODES + id + "/move", "{\"targetParentId\":\"" + target + "\"}");
        assertThat(policies())
                .containsExactly(
                        "beforeMoveNode",
                        "onUpdateProperties[cascadeCRC]",
                        "onUpdateProperties[cascadeTx]",
                        "onMoveNode");
    }

    @Test
    void a_copy_is_unnamed_at_first_and_gets_its_version_as_system_at_commit() {
        String id = uploaded("a.txt");
        Client.Answer copy =
                admin.post(NODES + id + "/copy", "{\"targetParentId\":\"" + folder + "\",\"name\":\"copy.txt\"}");
        assertThat(copy.status()).isEqualTo(201);
        assertThat(copy.json().at("/entry/properties/ex:code").isMissingNode()).isTrue();
        assertThat(policies())
                .startsWith(
                        "onCreateNode[unnamed]",
                        "onContentPropertyUpdate",
                        "onContentUpdate(true)",
                        "onUpdateProperties[all]",
                        "beforeCopy")
                .containsSubsequence("onAddAspect(versionable)", "onCopyComplete(true)", "onUpdateProperties[name]")
                .containsSubsequence("onUpdateProperties[name]", "beforeCreateVersion(System)");
        assertThat(admin.get(NODES + copy.id() + "/versions")
                        .json()
                        .at("/list/entries/0/entry/id")
                        .asText())
                .isEqualTo("1.0");
    }

    @Test
    void trash_and_restore() {
        String id = doc("a.txt");
        admin.delete(NODES + id);
        assertThat(policies()).containsExactly("beforeArchiveNode", "beforeDeleteNode", "onDeleteNode(true)");
        probe.reset();
        admin.post(Client.V1 + "deleted-nodes/" + id + "/restore", "{}");
        assertThat(policies()).containsExactly("onCreateNode", "onRestoreNode");
    }

    @Test
    void permanent_deletion_is_not_archived() {
        String id = doc("a.txt");
        admin.delete(NODES + id + "?permanent=true");
        assertThat(policies())
                .contains("beforeDeleteNode")
                .doesNotContain("beforeArchiveNode")
                .endsWith("onDeleteNode(false)");
    }

    @Test
    void deleting_a_folder_asks_every_child() {
        doc("a.txt");
        doc("b.txt");
        admin.delete(NODES + folder);
        assertThat(policies()).filteredOn("beforeDeleteNode"::equals).hasSize(2);
    }

    @Test
    void revert_brings_old_name_and_protected_values_back() {
        String id = uploaded("a.txt");
        admin.put(NODES + id, "{\"name\":\"b.txt\",\"properties\":{\"ex:code\":\"later\"}}");
        admin.content(id, "two");
        probe.reset();
        assertThat(admin.post(NODES + id + "/versions/1.0/revert", "{\"comment\":\"back\"}")
                        .status())
                .isEqualTo(200);
        assertThat(policies())
                .contains("onContentUpdate(false)", "onUpdateProperties[code, content, name]", "afterVersionRevert");
        Client.Answer now = admin.get(NODES + id);
        assertThat(now.json().at("/entry/name").asText()).isEqualTo("a.txt");
        assertThat(now.json().at("/entry/properties/ex:code").asText()).isEqualTo("c");
        assertThat(admin.get(NODES + id + "/content").text()).isEqualTo("one");
        assertThat(now.json().at("/entry/properties/cm:versionLabel").asText()).isEqualTo("1.2");
    }

    @Test
    void a_persistent_lock_writes_properties_and_an_ephemeral_one_does_not() {
        String id = doc("a.txt");
        admin.post(NODES + id + "/lock", "{\"type\":\"FULL\",\"lifetime\":\"EPHEMERAL\"}");
        assertThat(policies()).containsExactly("beforeLock");
        admin.post(NODES + id + "/unlock", "{}");
        probe.reset();
        admin.post(NODES + id + "/lock", "{\"type\":\"FULL\",\"lifetime\":\"PERSISTENT\"}");
        assertThat(policies()).contains("beforeLock", "onUpdateProperties[lockOwner]", "onUpdateProperties[lockType]");
        admin.post(NODES + id + "/unlock", "{}");
    }

    @Test
    void changed_permissions_call_no_node_policy() {
        String id = doc("a.txt");
        TestHost.grant(id, "anna", "Editor");
        assertThat(probe.events()).isEmpty();
    }
}
