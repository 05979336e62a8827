package org.newsdesk.testbed.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.testbed.host.probe.Client.NODES;
import static org.newsdesk.testbed.host.probe.Client.SCRIPTS;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.newsdesk.testbed.host.probe.Client;
import org.newsdesk.testbed.host.probe.Probe;
import org.newsdesk.testbed.host.probe.TestHost;

/** Share's upload, deletion and login (facts, sections 0, 3 and 4). */
class ShareFilesTest {

    private final Client admin = TestHost.admin();
    private final Probe probe = TestHost.probe();
    private final String folder = TestHost.folder();

    private Client.Answer upload(Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("destination", "workspace://SpacesStore/" + folder);
        all.forEach((name, value) -> body.append("--x\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append(
                "--x\r\nContent-Disposition: form-data; name=\"filedata\"; filename=\"u.txt\"\r\n\r\ntext\r\n--x--\r\n");
        return admin.send(
                "POST",
                SCRIPTS + "/api/upload",
                "multipart/form-data; boundary=x",
                BodyPublishers.ofString(body.toString()));
    }

    private static String id(Client.Answer answer) {
        String ref = answer.json().at("/nodeRef").asText();
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    @Test
    void a_new_file_has_version_1_0_and_the_same_name_is_a_check_out_and_in() {
        Client.Answer first = upload(Map.of("contenttype", "ex:doc"));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().at("/fileName").asText()).isEqualTo("u.txt");
        probe.reset();
        Client.Answer second = upload(Map.of());
        assertThat(id(second)).isEqualTo(id(first));
        assertThat(probe.events())
                .containsSubsequence(
                        "onCreateNode[unnamed]",
                        "onContentUpdate(true)",
                        "onCopyComplete(true)",
                        "beforeLock",
                        "beforeUnlock",
                        "beforeCopy",
                        "onCopyComplete(false)",
                        "beforeCreateVersion(admin)",
                        "beforeDeleteNode",
                        "onDeleteNode(false)");
        Client.Answer now = admin.get(NODES + id(first));
        assertThat(now.json().at("/entry/properties/cm:versionLabel").asText()).isEqualTo("1.1");
        assertThat(now.json().at("/entry/properties/cm:lockType").isMissingNode())
                .isTrue();
        assertThat(admin.get(NODES + folder + "/children")
                        .json()
                        .at("/list/pagination/totalItems")
                        .asInt())
                .isEqualTo(1);
        assertThat(upload(Map.of("overwrite", "false")).json().at("/fileName").asText())
                .isEqualTo("u-1.txt");
    }

    @Test
    void a_refusal_loses_its_text_and_a_lock_is_a_404() {
        probe.refuse("onCreateNode", 1, () -> new IntegrityException("Refused by A1", List.of()));
        Client.Answer refused = upload(Map.of("contenttype", "ex:doc"));
        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.text())
                .contains("Unexpected error occurred during upload of new content.")
                .doesNotContain("A1");
        probe.refuse("onCreateNode", 1, () -> new AccessDeniedException("Refused by A1"));
        assertThat(upload(Map.of("contenttype", "ex:doc")).status()).isEqualTo(403);
        probe.reset();
        String id = id(upload(Map.of()));
        admin.post(NODES + id + "/lock", "{\"type\":\"FULL\"}");
        assertThat(upload(Map.of("updateNodeRef", "workspace://SpacesStore/" + id))
                        .status())
                .isEqualTo(404);
        String delete = SCRIPTS + "/slingshot/doclib/action/file/node/workspace/SpacesStore/" + id;
        assertThat(admin.delete(delete).status()).isEqualTo(500);
        admin.post(NODES + id + "/unlock", "{}");
        assertThat(admin.delete(delete).json().at("/overallSuccess").asBoolean())
                .isTrue();
    }

    @Test
    void login() {
        Client nobody = new Client(TestHost.get().url(), null, null);
        String ticket = nobody.post(SCRIPTS + "/api/login", "{\"username\":\"anna\",\"password\":\"anna\"}")
                .json()
                .at("/data/ticket")
                .asText();
        assertThat(nobody.get(SCRIPTS + "/ex/hello?alf_ticket=" + ticket)
                        .json()
                        .at("/hello")
                        .asText())
                .isEqualTo("anna");
        assertThat(nobody.post(SCRIPTS + "/api/login", "{\"username\":\"anna\",\"password\":\"no\"}")
                        .status())
                .isEqualTo(403);
    }
}
