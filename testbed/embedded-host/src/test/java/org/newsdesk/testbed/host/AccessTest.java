package org.newsdesk.testbed.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.testbed.host.probe.Client.NODES;
import static org.newsdesk.testbed.host.probe.Client.V1;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsdesk.testbed.host.probe.Client;
import org.newsdesk.testbed.host.probe.TestHost;

/** Who may do what: roles, ownership, groups, locks, tickets (facts, sections 2 and 3). */
class AccessTest {

    private final Client admin = TestHost.admin();
    private final Client anna = TestHost.as("anna");

    @ParameterizedTest
    @CsvSource({
        // role, read, write, create, delete, permissions
        "Consumer,200,403,403,403,403",
        "Contributor,200,403,201,403,403",
        "Editor,200,200,403,403,403",
        "Collaborator,200,200,201,403,403",
        "Coordinator,200,200,201,204,200"
    })
    void roles(String role, int read, int write, int create, int delete, int permissions) {
        String folder = TestHost.folder();
        String id = admin.post(NODES + folder + "/children", "{\"name\":\"a\",\"nodeType\":\"cm:content\"}")
                .id();
        assertThat(anna.get(NODES + id).status()).isEqualTo(403);
        TestHost.grant(folder, "anna", role);
        assertThat(anna.get(NODES + id).status()).isEqualTo(read);
        assertThat(anna.put(NODES + id, "{\"properties\":{\"cm:title\":\"t\"}}").status())
                .isEqualTo(write);
        assertThat(anna.content(id, "text").status()).isEqualTo(write);
        assertThat(anna.post(NODES + folder + "/children", "{\"name\":\"b\",\"nodeType\":\"cm:content\"}")
                        .status())
                .isEqualTo(create);
        assertThat(anna.put(NODES + id, "{\"permissions\":{\"isInheritanceEnabled\":true}}")
                        .status())
                .isEqualTo(permissions == 200 ? 200 : 403);
        assertThat(anna.delete(NODES + id).status()).isEqualTo(delete);
    }

    @Test
    void the_creator_owns_what_he_made() {
        String folder = TestHost.folder();
        TestHost.grant(folder, "anna", "Contributor");
        String id = anna.upload(folder, "a.txt", "x", Map.of()).id();
        assertThat(anna.content(id, "y").status()).isEqualTo(200);
        assertThat(anna.delete(NODES + id).status()).isEqualTo(204);
    }

    @Test
    void nested_groups_count_and_a_denial_outweighs_what_is_granted_above() {
        String folder = TestHost.folder();
        String inner = admin.post(NODES + folder + "/children", "{\"name\":\"in\",\"nodeType\":\"cm:folder\"}")
                .id();
        String outerGroup = "g" + System.nanoTime();
        admin.post(V1 + "groups", "{\"id\":\"" + outerGroup + "\"}");
        admin.post(V1 + "groups", "{\"id\":\"" + outerGroup + "x\",\"parentIds\":[\"GROUP_" + outerGroup + "\"]}");
        admin.post(V1 + "groups/GROUP_" + outerGroup + "x/members", "{\"id\":\"anna\",\"memberType\":\"PERSON\"}");
        TestHost.grant(folder, "GROUP_" + outerGroup, "Consumer");
        assertThat(anna.get(NODES + inner).status()).isEqualTo(200);
        admin.put(
                NODES + inner,
                "{\"permissions\":{\"locallySet\":[{\"authorityId\":\"anna\",\"name\":\"Consumer\",\"accessStatus\":\"DENIED\"}]}}");
        assertThat(anna.get(NODES + inner).status()).isEqualTo(403);
        assertThat(anna.get(NODES + folder + "/children")
                        .json()
                        .at("/list/pagination/totalItems")
                        .asInt())
                .isZero();
        assertThat(admin.post(
                                V1 + "groups/GROUP_" + outerGroup + "x/members",
                                "{\"id\":\"GROUP_" + outerGroup + "\",\"memberType\":\"GROUP\"}")
                        .status())
                .isEqualTo(400);
        assertThat(admin.delete(V1 + "groups/GROUP_" + outerGroup + "x/members/anna")
                        .status())
                .isEqualTo(204);
        assertThat(admin.delete(V1 + "groups/GROUP_" + outerGroup + "x/members/anna")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void wrong_permissions_are_refused() {
        String folder = TestHost.folder();
        for (String[] pair : new String[][] {{"nobody", "Consumer"}, {"anna", "King"}}) {
            String body = "{\"permissions\":{\"locallySet\":[{\"authorityId\":\"" + pair[0] + "\",\"name\":\"" + pair[1]
                    + "\"}]}}";
            assertThat(admin.put(NODES + folder, body).status()).isEqualTo(400);
        }
        Client.Answer answer = admin.put(
                NODES + folder + "?include=permissions",
                "{\"permissions\":{\"locallySet\":[{\"authorityId\":\"anna\",\"name\":\"Consumer\"}]}}");
        assertThat(answer.json().at("/entry/permissions/locallySet").size()).isEqualTo(1);
        assertThat(answer.json().at("/entry/permissions/isInheritanceEnabled").asBoolean())
                .isFalse();
    }

    @Test
    void a_full_lock_binds_owner_and_administrator() {
        String folder = TestHost.folder();
        TestHost.grant(folder, "anna", "Coordinator");
        String id = anna.upload(folder, "a.txt", "x", Map.of()).id();
        assertThat(anna.post(NODES + id + "/lock", "{\"type\":\"FULL\"}").status())
                .isEqualTo(200);
        for (Client who : new Client[] {anna, admin}) {
            assertThat(who.put(NODES + id, "{\"properties\":{\"cm:title\":\"t\"}}")
                            .status())
                    .isEqualTo(409);
            assertThat(who.content(id, "y").status()).isEqualTo(409);
            assertThat(who.put(NODES + id, "{\"name\":\"b.txt\"}").status()).isEqualTo(409);
            assertThat(who.delete(NODES + id).status()).isEqualTo(409);
            assertThat(who.delete(NODES + folder).status()).isEqualTo(409);
        }
        Client.Answer copy =
                admin.post(NODES + id + "/copy", "{\"targetParentId\":\"" + folder + "\",\"name\":\"c.txt\"}");
        assertThat(copy.status()).isEqualTo(201);
        assertThat(admin.content(copy.id(), "free").status()).isEqualTo(200);
        assertThat(admin.post(NODES + id + "/lock", "{\"type\":\"FULL\"}").status())
                .isEqualTo(422);
        assertThat(admin.post(NODES + id + "/unlock", "{}").status()).isEqualTo(200);
        assertThat(anna.content(id, "y").status()).isEqualTo(200);
    }

    @Test
    void a_write_lock_lets_the_owner_pass() {
        String folder = TestHost.folder();
        TestHost.grant(folder, "anna", "Coordinator");
        String id = anna.upload(folder, "a.txt", "x", Map.of()).id();
        anna.post(NODES + id + "/lock", "{\"type\":\"ALLOW_OWNER_CHANGES\"}");
        assertThat(anna.content(id, "y").status()).isEqualTo(200);
        assertThat(anna.put(NODES + id, "{\"name\":\"b.txt\"}").status()).isEqualTo(200);
        assertThat(admin.content(id, "z").status()).isEqualTo(409);
        assertThat(anna.get(NODES + id + "?include=isLocked")
                        .json()
                        .at("/entry/properties/cm:lockOwner/id")
                        .asText())
                .isEqualTo("anna");
        assertThat(anna.delete(NODES + id).status()).isEqualTo(204);
    }

    @Test
    void tickets() {
        Client nobody = new Client(TestHost.get().url(), null, null);
        String tickets = "/alfresco/api/-default-/public/authentication/versions/1/tickets";
        assertThat(nobody.post(tickets, "{\"userId\":\"carl\",\"password\":\"no\"}")
                        .status())
                .isEqualTo(403);
        assertThat(nobody.post(tickets, "{}").status()).isEqualTo(400);
        String ticket = nobody.post(tickets, "{\"userId\":\"carl\",\"password\":\"carl\"}")
                .id();
        assertThat(ticket).matches("TICKET_[0-9a-f]{40}");
        assertThat(nobody.post(tickets, "{\"userId\":\"carl\",\"password\":\"carl\"}")
                        .id())
                .isEqualTo(ticket);
        assertThat(nobody.get(V1 + "people/-me-?alf_ticket=" + ticket).id()).isEqualTo("carl");
        Client withTicket = new Client(TestHost.get().url(), ticket, "");
        assertThat(withTicket.get(V1 + "people/-me-").id()).isEqualTo("carl");
        assertThat(new Client(TestHost.get().url(), "ROLE_TICKET", ticket)
                        .get(V1 + "people/-me-")
                        .id())
                .isEqualTo("carl");
        assertThat(withTicket.delete(tickets + "/-me-").status()).isEqualTo(204);
        assertThat(withTicket.get(V1 + "people/-me-").status()).isEqualTo(401);
    }

    @Test
    void people() {
        String body = "{\"id\":\"dora\",\"firstName\":\"D\",\"email\":\"d@example.org\",\"password\":\"dora\"}";
        assertThat(anna.post(V1 + "people", body).status()).isEqualTo(403);
        assertThat(admin.post(V1 + "people", body).status()).isEqualTo(201);
        assertThat(admin.post(V1 + "people", body.replace("dora", "DORA")).status())
                .isEqualTo(409);
        assertThat(admin.post(V1 + "people", "{\"id\":\"x\",\"firstName\":\"D\",\"email\":\"d\"}")
                        .status())
                .isEqualTo(400);
        assertThat(anna.get(V1 + "people/dora").json().at("/entry/email").asText())
                .isEqualTo("d@example.org");
        assertThat(anna.get(V1 + "people/dora/groups").status()).isEqualTo(403);
        assertThat(admin.put(V1 + "people/dora", "{\"enabled\":false}").status())
                .isEqualTo(200);
        assertThat(TestHost.as("dora").get(V1 + "people/-me-").status()).isEqualTo(401);
    }
}
