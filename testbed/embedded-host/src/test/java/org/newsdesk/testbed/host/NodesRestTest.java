package org.newsdesk.testbed.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.testbed.host.probe.Client.NODES;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsdesk.testbed.host.probe.Client;
import org.newsdesk.testbed.host.probe.TestHost;

/** Statuses and shapes of the v1 node calls (facts, sections 1 and 3). */
class NodesRestTest {

    private final Client admin = TestHost.admin();
    private String folder;

    @BeforeEach
    void newFolder() {
        folder = TestHost.folder();
    }

    private Client.Answer create(String body) {
        return admin.post(NODES + folder + "/children", body.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'n','nodeType':'cm:folder'}|201",
                "{'nodeType':'cm:folder'}|400",
                "{'name':'n'}|400",
                "{'name':'n','nodeType':'cm:nope'}|400",
                "{'name':'n','nodeType':'cm:titled'}|400",
                "{'name':'n','nodeType':'cm:person'}|400",
                "{'name':'n','nodeType':'zz:nope'}|400",
                "{'name':'n','nodeType':'cm:folder','foo':1}|400",
                "{'name':'n'|400",
                "{'name':'a*b','nodeType':'cm:folder'}|422",
                "{'name':'dot.','nodeType':'cm:folder'}|422",
                "{'name':'n','nodeType':'ex:doc','properties':{'ex:nope':1}}|400",
                "{'name':'n','nodeType':'ex:doc','properties':{'cm:creator':'x'}}|400",
                "{'name':'n','nodeType':'ex:doc','properties':{'ex:level':'mid'}}|422",
                "{'name':'n','nodeType':'ex:doc','properties':{'ex:level':'low'}}|201",
                "{'name':'n','nodeType':'ex:strict'}|422",
                "{'name':'n','nodeType':'ex:strict','properties':{'ex:need':''}}|422",
                "{'name':'n','nodeType':'ex:strict','properties':{'ex:need':'x'}}|201",
                "{'name':'n','nodeType':'ex:doc','properties':{'ex:number':'7'}}|201",
                "{'name':'n','nodeType':'ex:doc','properties':{'ex:number':'x'}}|400",
                "{'name':'n','nodeType':'ex:doc','properties':{'ex:when':'2026-01-31'}}|201",
                "{'name':'n','nodeType':'ex:doc','properties':{'ex:when':'soon'}}|400",
                "{'name':'n','nodeType':'ex:doc','properties':{'ex:code':['a','b']}}|500",
                "{'name':'n','nodeType':'ex:doc','properties':{'ex:many':'a'}}|201",
                "{'name':'n','nodeType':'ex:doc','aspectNames':['cm:nope']}|400",
                "{'name':'n','nodeType':'ex:part','association':{'assocType':'ex:parts'}}|422"
            })
    void creation(String body, int status) {
        assertThat(create(body).status()).as(body).isEqualTo(status);
    }

    @Test
    void values_are_converted_and_an_aspect_comes_with_its_property() {
        Client.Answer answer = create(
                "{'name':'n','nodeType':'ex:doc','properties':{'ex:number':3.7,'ex:flag':'yes','ex:many':'a','ex:note':'x','ex:code':'c'}}");
        assertThat(answer.json().at("/entry/properties/ex:number").asInt()).isEqualTo(3);
        assertThat(answer.json().at("/entry/properties/ex:flag").asBoolean()).isFalse();
        assertThat(answer.json().at("/entry/properties/ex:many").isArray()).isTrue();
        assertThat(answer.json().at("/entry/properties/ex:def").asText()).isEqualTo("dflt");
        assertThat(answer.json().at("/entry/properties/ex:code").asText()).isEqualTo("c");
        assertThat(answer.json().at("/entry/aspectNames").toString()).contains("ex:extra", "cm:auditable");
        assertThat(answer.json().at("/entry/content/sizeInBytes").asInt()).isZero();
    }

    @Test
    void null_removes_a_property() {
        String id = create("{'name':'n','nodeType':'ex:doc','properties':{'ex:code':'c'}}")
                .id();
        Client.Answer answer = admin.put(NODES + id, "{\"properties\":{\"ex:code\":null}}");
        assertThat(answer.json().at("/entry/properties/ex:code").isMissingNode())
                .isTrue();
        assertThat(admin.put(NODES + id, "{}").status()).isEqualTo(200);
    }

    @Test
    void names_are_unique_without_regard_to_case() {
        create("{'name':'n.txt','nodeType':'cm:content'}");
        Client.Answer taken = create("{'name':'N.TXT','nodeType':'cm:folder'}");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.json().at("/error/errorKey").asText()).isEqualTo("N.TXT already exists.");
        assertThat(admin.upload(folder, "n.txt", "x", Map.of()).status()).isEqualTo(409);
        assertThat(admin.upload(folder, "n.txt", "x", Map.of("autoRename", "true"))
                        .json()
                        .at("/entry/name")
                        .asText())
                .isEqualTo("n-1.txt");
        assertThat(admin.upload(folder, "n.txt", "x", Map.of("autoRename", "true", "overwrite", "true"))
                        .status())
                .isEqualTo(400);
        String longName = "x".repeat(256);
        assertThat(create("{'name':'" + longName + "','nodeType':'cm:folder'}").status())
                .isEqualTo(201);
        assertThat(create("{'name':'" + longName.toUpperCase(java.util.Locale.ROOT) + "','nodeType':'cm:folder'}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void overwriting_makes_a_minor_version() {
        admin.upload(folder, "n.txt", "x", Map.of());
        Client.Answer again = admin.upload(folder, "n.txt", "y", Map.of("overwrite", "true", "comment", "again"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().at("/entry/properties/cm:versionLabel").asText())
                .isEqualTo("1.1");
        assertThat(admin.get(NODES + again.id() + "/versions")
                        .json()
                        .at("/list/entries/0/entry/versionComment")
                        .asText())
                .isEqualTo("again");
    }

    @Test
    void uploads_go_below_relative_paths_and_only_content_can_be_uploaded() {
        Client.Answer answer = admin.upload(folder, "n.txt", "x", Map.of("relativePath", "a/b"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(admin.get(NODES + folder + "?relativePath=a/b/n.txt").id()).isEqualTo(answer.id());
        assertThat(admin.get(NODES + folder + "?relativePath=a/c").status()).isEqualTo(404);
        assertThat(admin.upload(folder, "m.txt", "x", Map.of("nodeType", "cm:folder"))
                        .status())
                .isEqualTo(400);
        assertThat(admin.upload(folder, "m.txt", "x", Map.of("ex:nope", "1")).status())
                .isEqualTo(400);
        assertThat(admin.upload(folder, "m.txt", "x", Map.of("ignored", "1")).status())
                .isEqualTo(201);
    }

    @Test
    void an_array_is_one_transaction() {
        Client.Answer failed = create("[{'name':'a','nodeType':'cm:folder'},{'name':'A','nodeType':'cm:folder'}]");
        assertThat(failed.status()).isEqualTo(409);
        assertThat(admin.get(NODES + folder + "/children")
                        .json()
                        .at("/list/pagination/totalItems")
                        .asInt())
                .isZero();
        Client.Answer made = create("[{'name':'a','nodeType':'cm:folder'},{'name':'b','nodeType':'cm:folder'}]");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().at("/list/entries").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"maxItems=0,400", "maxItems=x,400", "skipCount=-1,400", "skipCount=9,200", "include=nope,200"})
    void paging(String query, int status) {
        assertThat(admin.get(NODES + folder + "/children?" + query).status()).isEqualTo(status);
    }

    @Test
    void a_page_says_where_it_is() {
        create("{'name':'b.txt','nodeType':'cm:content'}");
        create("{'name':'a.txt','nodeType':'cm:content'}");
        create("{'name':'z','nodeType':'cm:folder'}");
        Client.Answer page = admin.get(NODES + folder + "/children?maxItems=2&skipCount=1&fields=name");
        assertThat(page.json().at("/list/entries").toString())
                .isEqualTo("[{\"entry\":{\"name\":\"a.txt\"}},{\"entry\":{\"name\":\"b.txt\"}}]");
        assertThat(page.json().at("/list/pagination/totalItems").asInt()).isEqualTo(3);
        assertThat(page.json().at("/list/pagination/hasMoreItems").asBoolean()).isFalse();
        assertThat(admin.get(NODES + folder + "/children?where=(isFolder=true)")
                        .json()
                        .at("/list/pagination/count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_type_can_only_become_more_special_and_defaults_are_filled() {
        String id = create("{'name':'n','nodeType':'cm:content'}").id();
        Client.Answer answer = admin.put(NODES + id, "{\"nodeType\":\"ex:doc\"}");
        assertThat(answer.json().at("/entry/properties/ex:def").asText()).isEqualTo("dflt");
        assertThat(admin.put(NODES + id, "{\"nodeType\":\"cm:content\"}").status())
                .isEqualTo(400);
    }

    @Test
    void aspect_names_replace_the_list_and_without_versionable_the_history_is_gone() {
        String id = admin.upload(folder, "n.txt", "x", Map.of()).id();
        admin.put(NODES + id, "{\"aspectNames\":[\"cm:titled\"]}");
        assertThat(admin.get(NODES + id + "/versions")
                        .json()
                        .at("/list/pagination/count")
                        .asInt())
                .isZero();
        Client.Answer again = admin.put(NODES + id, "{\"aspectNames\":[\"cm:titled\",\"cm:versionable\"]}");
        assertThat(again.status()).isEqualTo(200);
        assertThat(admin.get(NODES + id + "/versions")
                        .json()
                        .at("/list/entries/0/entry/id")
                        .asText())
                .isEqualTo("1.0");
    }

    @Test
    void versions_can_be_deleted_but_not_the_last() {
        String id = admin.upload(folder, "n.txt", "x", Map.of()).id();
        admin.content(id, "y");
        assertThat(admin.get(NODES + id + "/versions/1.0/content").text()).isEqualTo("x");
        assertThat(admin.delete(NODES + id + "/versions/1.0").status()).isEqualTo(204);
        assertThat(admin.delete(NODES + id + "/versions/1.1").status()).isEqualTo(422);
        assertThat(admin.delete(NODES + id + "/versions/7.0").status()).isEqualTo(404);
    }

    @Test
    void content_has_the_headers_of_a_download() {
        String id = admin.upload(folder, "新闻.txt", "x", Map.of()).id();
        Client.Answer answer = admin.get(NODES + id + "/content");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"__.txt\"; filename*=UTF-8''%E6%96%B0%E9%97%BB.txt");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        String modified = answer.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(admin.send(
                                "GET",
                                NODES + id + "/content",
                                null,
                                java.net.http.HttpRequest.BodyPublishers.noBody(),
                                "If-Modified-Since",
                                modified)
                        .status())
                .isEqualTo(304);
        assertThat(admin.content(folder, "x").status()).isEqualTo(400);
        assertThat(admin.send(
                                "PUT",
                                NODES + id + "/content",
                                "multipart/form-data; boundary=x",
                                java.net.http.HttpRequest.BodyPublishers.ofString("--x--"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void moving() {
        String inner = create("{'name':'inner','nodeType':'cm:folder'}").id();
        String file = create("{'name':'a','nodeType':'cm:content'}").id();
        assertThat(admin.post(NODES + folder + "/move", "{\"targetParentId\":\"" + inner + "\"}")
                        .status())
                .isEqualTo(400);
        assertThat(admin.post(NODES + file + "/move", "{}").status()).isEqualTo(400);
        admin.post(NODES + inner + "/children", "{\"name\":\"a\",\"nodeType\":\"cm:folder\"}");
        assertThat(admin.post(NODES + file + "/move", "{\"targetParentId\":\"" + inner + "\"}")
                        .status())
                .isEqualTo(409);
        assertThat(admin.post(NODES + file + "/move", "{\"targetParentId\":\"" + inner + "\",\"name\":\"b\"}")
                        .status())
                .isEqualTo(200);
        assertThat(admin.post(NODES + file + "/copy", "{\"targetParentId\":\"" + inner + "\"}")
                        .status())
                .isEqualTo(409);
        assertThat(admin.post(NODES + inner + "/copy", "{\"targetParentId\":\"" + folder + "\",\"name\":\"other\"}")
                        .status())
                .isEqualTo(201);
        assertThat(admin.get(NODES + folder + "?relativePath=other/b").status()).isEqualTo(200);
    }

    @Test
    void the_trash_is_for_who_deleted_and_a_taken_name_is_a_conflict() {
        TestHost.grant(folder, "anna", "Coordinator");
        Client anna = TestHost.as("anna");
        String id = create("{'name':'n','nodeType':'cm:content'}").id();
        assertThat(anna.delete(NODES + id + "?permanent=true").status()).isEqualTo(403);
        assertThat(anna.delete(NODES + id).status()).isEqualTo(204);
        assertThat(anna.get(NODES + id).status()).isEqualTo(404);
        String trash = Client.V1 + "deleted-nodes/" + id;
        assertThat(anna.get(trash).status()).isEqualTo(200);
        assertThat(TestHost.as("bert").get(trash).status()).isEqualTo(403);
        create("{'name':'n','nodeType':'cm:content'}");
        assertThat(anna.post(trash + "/restore", "{}").status()).isEqualTo(409);
        assertThat(admin.delete(trash).status()).isEqualTo(204);
        assertThat(admin.get(trash).status()).isEqualTo(404);
        assertThat(admin.delete(NODES + "-root-").status()).isEqualTo(403);
    }

    @Test
    void unknown_nodes_paths_and_credentials() {
        assertThat(admin.get(NODES + "nope").json().at("/error/errorKey").asText())
                .isEqualTo("framework.exception.EntityNotFound");
        assertThat(admin.get(Client.V1 + "nope").status()).isEqualTo(404);
        assertThat(admin.send("PATCH", NODES + folder, null, java.net.http.HttpRequest.BodyPublishers.noBody())
                        .status())
                .isEqualTo(405);
        Client.Answer nobody = new Client(TestHost.get().url(), null, null).get(NODES + folder);
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate"))
                .hasValue("AlfTicket realm=\"Alfresco -default- tenant\"");
        assertThat(new Client(TestHost.get().url(), "anna", "wrong")
                        .get(NODES + folder)
                        .status())
                .isEqualTo(401);
    }
}
