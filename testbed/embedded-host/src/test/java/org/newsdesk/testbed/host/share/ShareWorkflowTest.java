package org.newsdesk.testbed.host.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.testbed.host.boot.EmbeddedHost;
import org.newsdesk.testbed.host.boot.HostOptions;
import org.newsdesk.testbed.host.security.Tickets;

/** Share's way through workflows, over HTTP, on the real host (facts, section 6). */
class ShareWorkflowTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    private static EmbeddedHost host;
    private static NodeRef document;

    private record Answer(int status, JsonNode json) {}

    @BeforeAll
    static void start() {
        host = EmbeddedHost.start(HostOptions.inMemory(data));
        document = inTransaction(() -> {
            for (String name : new String[] {"anna", "bert", "stranger"}) {
                Map<QName, Serializable> person = new HashMap<>();
                person.put(ContentModel.PROP_USERNAME, name);
                person.put(ContentModel.PROP_FIRSTNAME, name);
                person.put(ContentModel.PROP_EMAIL, name + "@example.org");
                host.beans().getBean("personService", PersonService.class).createPerson(person);
            }
            return host.beans()
                    .getBean("fileFolderService", FileFolderService.class)
                    .create(host.beans().getBean(Repository.class).getCompanyHome(), "w.txt", ContentModel.TYPE_CONTENT)
                    .getNodeRef();
        });
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void a_review_is_started_saved_and_ended_through_the_forms() throws Exception {
        String task = startAndFindTask();

        Answer saved = send("bert", "POST", "api/task/" + task + "/formprocessor", "{\"prop_bpm_comment\":\"fine\"}");
        assertThat(saved.status()).isEqualTo(200);
        Answer ended = send(
                "bert",
                "POST",
                "api/task/" + task + "/formprocessor",
                "{\"prop_wf_reviewOutcome\":\"Approve\",\"prop_transitions\":\"Next\"}");
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.json().get("message").asText())
                .isEqualTo("Successfully persisted form for item [task]" + task);

        JsonNode shown =
                send("bert", "GET", "api/task-instances/" + task, null).json().get("data");
        assertThat(shown.get("state").asText()).isEqualTo("COMPLETED");
        assertThat(shown.at("/properties/bpm_comment").asText()).isEqualTo("fine");
        assertThat(shown.get("outcome").asText()).isEqualTo("Approve");
    }

    @Test
    void the_task_form_refuses_the_administrator_the_other_ways_do_not() throws Exception {
        String task = startAndFindTask();
        String form = "api/task/" + task + "/formprocessor";
        assertThat(send("admin", "POST", form, "{\"prop_transitions\":\"Next\"}")
                        .status())
                .isEqualTo(500);
        assertThat(send("stranger", "POST", form, "{}").status()).isEqualTo(500);
        assertThat(send("stranger", "GET", "api/task-instances/" + task, null).status())
                .isEqualTo(500);
        assertThat(send("stranger", "PUT", "api/task-instances/" + task, "{\"cm_owner\":\"stranger\"}")
                        .status())
                .isEqualTo(401);
        assertThat(send("stranger", "POST", "api/workflow/task/end/" + task, "").status())
                .isEqualTo(500);
        assertThat(send("anna", "PUT", "api/task-instances/" + task, "{\"cm_owner\":\"anna\"}")
                        .json()
                        .at("/data/owner/userName")
                        .asText())
                .isEqualTo("anna");
        assertThat(send("admin", "POST", "api/workflow/task/end/" + task, "").status())
                .isEqualTo(200);
    }

    @Test
    void deleting_a_workflow_is_for_its_initiator_and_leaves_nothing() throws Exception {
        String task = startAndFindTask();
        String instance = send("anna", "GET", "api/task-instances/" + task, null)
                .json()
                .at("/data/workflowInstance/id")
                .asText();
        assertThat(send("bert", "DELETE", "api/workflow-instances/" + instance, null)
                        .status())
                .isEqualTo(403);
        assertThat(send("stranger", "GET", "api/workflow-instances/" + instance, null)
                        .status())
                .isEqualTo(500);
        assertThat(send("anna", "DELETE", "api/workflow-instances/" + instance, null)
                        .status())
                .isEqualTo(200);
        assertThat(send("anna", "GET", "api/workflow-instances/" + instance, null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_failing_start_rolls_back_and_tells_only_that_it_failed() throws Exception {
        Answer failed = send("anna", "POST", "api/workflow/activiti$activitiReview/formprocessor", "{}");
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.json().get("message").asText()).contains("Failed to start workflow activiti$activitiReview");
    }

    @Test
    void the_node_form_writes_properties_as_the_caller() throws Exception {
        String form = "api/node/workspace/SpacesStore/" + document.getId() + "/formprocessor";
        assertThat(send("stranger", "POST", form, "{\"prop_cm_title\":\"x\"}").status())
                .isEqualTo(500);
        assertThat(send("admin", "POST", form, "{\"prop_cm_title\":\"标题\",\"prop_cm_name\":\"v.txt\"}")
                        .status())
                .isEqualTo(200);
        assertThat(inTransaction(() -> host.beans()
                        .getBean("nodeService", org.alfresco.service.cmr.repository.NodeService.class)
                        .getProperty(document, ContentModel.PROP_TITLE)))
                .isEqualTo("标题");
    }

    private static String startAndFindTask() throws Exception {
        NodeRef bert = inTransaction(
                () -> host.beans().getBean("personService", PersonService.class).getPerson("bert"));
        Answer started = send(
                "anna",
                "POST",
                "api/workflow/activiti$activitiReview/formprocessor",
                "{\"prop_bpm_workflowDescription\":\"d\",\"assoc_bpm_assignee_added\":\"" + bert
                        + "\",\"assoc_packageItems_added\":\"" + document + "\"}");
        assertThat(started.status()).as("%s", started.json()).isEqualTo(200);
        String text = started.json().get("persistedObject").asText();
        assertThat(text).startsWith("WorkflowInstance[id=activiti$");
        String instance = text.replaceFirst(".*?id=([^,]+),.*", "$1");
        JsonNode tasks = send("bert", "GET", "api/task-instances?authority=bert", null)
                .json()
                .get("data");
        for (JsonNode task : tasks) {
            if (task.at("/workflowInstance/id").asText().equals(instance)) {
                return task.get("id").asText();
            }
        }
        throw new AssertionError("no task of " + instance + " in " + tasks);
    }

    private static Answer send(String user, String method, String path, String body) throws Exception {
        String ticket = host.beans().getBean(Tickets.class).issue(user);
        String glue = path.contains("?") ? "&" : "?";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(host.url() + "/alfresco/s/" + path + glue + "alf_ticket=" + ticket))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    private static <T> T inTransaction(
            org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback<T> work) {
        return AuthenticationUtil.runAsSystem(() -> host.beans()
                .getBean(TransactionService.class)
                .getRetryingTransactionHelper()
                .doInTransaction(work));
    }
}
