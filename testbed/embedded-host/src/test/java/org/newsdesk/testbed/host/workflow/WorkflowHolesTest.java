package org.newsdesk.testbed.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsdesk.testbed.host.rest.RestException;

/** The workflow part behaves as the platform was observed to (facts, section 6), holes included. */
class WorkflowHolesTest {
    private static final String COMPLETE = "{'state':'completed'}";
    private static WorkflowHost host;

    private RuntimeException taskGate;
    private RuntimeException executionGate;

    @BeforeAll
    static void start() {
        host = new WorkflowHost("newsdesk-testbed/workflow/review.bpmn20.xml", "workflow/pool.bpmn20.xml");
        host.repository
                .person("anna")
                .person("bert")
                .person("rita", "GROUP_readers")
                .person("rolf", "GROUP_readers")
                .person("wim", "GROUP_writers")
                .person("stranger")
                .person("admin");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void openGates() {
        taskGate = null;
        executionGate = null;
        host.beansOfProcesses().put("taskGate", (TaskListener) task -> raise(taskGate));
        host.beansOfProcesses().put("executionGate", (ExecutionListener) execution -> raise(executionGate));
    }

    @Test
    void a_review_runs_from_start_to_end_and_shows_its_items() {
        NodeRef document = host.repository.document("w.txt");
        String process = startReview(document);
        JsonNode task = tasks("bert", process).get(0).get("entry");
        assertThat(task.get("assignee").asText()).isEqualTo("bert");
        assertThat(task.get("state").asText()).isEqualTo("claimed");
        assertThat(task.get("formResourceKey").asText()).isEqualTo("wf:activitiReviewTask");
        assertThat(task.get("description").asText()).isEqualTo("d");
        String id = task.get("id").asText();
        assertThat(host.call("bert", "GET", "tasks/" + id + "/items", null)
                        .at("/list/entries/0/entry/name")
                        .asText())
                .isEqualTo("w.txt");

        JsonNode done = host.call(
                "bert",
                "PUT",
                "tasks/" + id + "?select=state,variables",
                "{'state':'completed','variables':[{'name':'wf_reviewOutcome','value':'Approve','scope':'local','type':'d:text'}]}");

        assertThat(done.at("/entry/state").asText()).isEqualTo("completed");
        assertThat(tasks("anna", process)
                        .get(0)
                        .at("/entry/activityDefinitionId")
                        .asText())
                .isEqualTo("approved");
        assertThatThrownBy(() -> host.call("bert", "PUT", "tasks/" + id + "?select=state", COMPLETE))
                .isInstanceOfSatisfying(
                        RestException.class, e -> assertThat(e.status()).isEqualTo(405));
    }

    @Test
    void the_outcome_stays_task_local_and_the_initiator_is_shown_by_name() {
        String process = startReview();
        String task = tasks("anna", process).get(0).at("/entry/id").asText();
        JsonNode variables =
                host.call("bert", "GET", "tasks/" + task + "/variables", null).at("/list/entries");

        assertThat(find(variables, "wf_reviewOutcome").get("scope").asText()).isEqualTo("local");
        assertThat(find(variables, "initiator").get("value").asText()).isEqualTo("anna");
        assertThat(find(variables, "initiator").get("type").asText()).isEqualTo("d:noderef");
        assertThat(find(variables, "bpm_assignee").get("type").asText()).isEqualTo("cm:person");
        assertThat(find(variables, "bpm_package").get("type").asText()).isEqualTo("bpm:workflowPackage");
    }

    @Test
    void without_select_nothing_happens() {
        String task = tasks("anna", startReview()).get(0).at("/entry/id").asText();
        JsonNode answer = host.call("bert", "PUT", "tasks/" + task, COMPLETE);
        assertThat(answer.at("/entry/state").asText()).isEqualTo("claimed");
    }

    @Test
    void initiator_and_administrator_may_complete_what_is_assigned_to_another_a_stranger_may_not() {
        for (String user : new String[] {"anna", "admin"}) {
            String task = tasks("anna", startReview()).get(0).at("/entry/id").asText();
            assertStatus(403, () -> host.call("stranger", "GET", "tasks/" + task, null));
            assertStatus(403, () -> host.call("stranger", "PUT", "tasks/" + task + "?select=state", COMPLETE));
            assertThat(host.call(user, "PUT", "tasks/" + task + "?select=state", COMPLETE)
                            .at("/entry/state")
                            .asText())
                    .isEqualTo("completed");
        }
    }

    @Test
    void only_the_assignee_may_claim_an_assigned_task() {
        String task = tasks("anna", startReview()).get(0).at("/entry/id").asText();
        assertStatus(409, () -> host.call("anna", "PUT", "tasks/" + task + "?select=state", "{'state':'claimed'}"));
        host.call("bert", "PUT", "tasks/" + task + "?select=state", "{'state':'claimed'}");
    }

    @Test
    void resolving_without_delegation_orphans_the_task() {
        String task = tasks("anna", startReview()).get(0).at("/entry/id").asText();
        host.call("bert", "PUT", "tasks/" + task + "?select=state", "{'state':'resolved'}");
        JsonNode orphan = host.call("anna", "GET", "tasks/" + task, null).get("entry");
        assertThat(orphan.get("state").asText()).isEqualTo("unclaimed");
        assertThat(orphan.has("assignee")).isFalse();
    }

    @Test
    void candidates_complete_without_claiming_and_former_holders_may_delete_the_process() {
        String process = startPool();
        String task = tasks("anna", process).get(0).at("/entry/id").asText();
        assertThat(host.call("rita", "GET", "tasks?where=(candidateUser='rita')", null)
                        .at("/list/entries")
                        .findValuesAsText("id"))
                .contains(task);
        assertStatus(403, () -> host.call("rita", "DELETE", "processes/" + process, null));

        host.call("rita", "PUT", "tasks/" + task + "?select=state", "{'state':'claimed'}");
        assertStatus(403, () -> host.call("rolf", "GET", "processes/" + process, null));
        assertStatus(409, () -> host.call("rolf", "PUT", "tasks/" + task + "?select=state", "{'state':'claimed'}"));
        host.call("rita", "PUT", "tasks/" + task + "?select=state", COMPLETE);

        host.call("rita", "PUT", "processes/" + process + "/variables/anything", "{'type':'d:text','value':'x'}");
        host.call("rita", "DELETE", "processes/" + process, null);
        JsonNode gone = host.call("anna", "GET", "processes/" + process, null).get("entry");
        assertThat(gone.get("completed").asBoolean()).isTrue();
        assertThat(gone.get("deleteReason").asText()).isEqualTo("deleted through REST API call");
        assertStatus(404, () -> host.call("anna", "DELETE", "processes/" + process, null));
    }

    @Test
    void a_task_listener_is_wrapped_an_execution_listener_is_not_and_both_roll_back() {
        String process = startPool();
        String task = tasks("anna", process).get(0).at("/entry/id").asText();
        String path = "tasks/" + task + "?select=state,variables";
        String body = "{'state':'completed','variables':[{'name':'note','value':'n','scope':'local','type':'d:text'}]}";

        taskGate = new AlfrescoRuntimeException("unsigned");
        assertThatThrownBy(() -> host.call("rita", "PUT", path, body))
                .hasMessageStartingWith("Exception while invoking TaskListener: ")
                .hasMessageEndingWith("unsigned");
        taskGate = null;
        executionGate = new AccessDeniedException("not yours");
        assertThatThrownBy(() -> host.call("rita", "PUT", path, body)).isSameAs(executionGate);

        assertThat(tasks("anna", process).get(0).at("/entry/id").asText()).isEqualTo(task);
        assertThat(host.call("anna", "GET", "tasks/" + task + "/variables", null)
                        .at("/list/entries")
                        .findValuesAsText("name"))
                .doesNotContain("note");
    }

    @Test
    void deleting_through_the_workflow_service_wipes_history_and_package() {
        String process = startPool();
        String global = Ids.global(process);
        HostWorkflowService workflow = host.bean(HostWorkflowService.class);
        NodeRef pack = host.as("anna", () -> workflow.getWorkflowById(global).getWorkflowPackage());
        host.as("anna", () -> workflow.cancelWorkflow(global));
        assertStatus(404, () -> host.call("anna", "GET", "processes/" + process, null));
        assertThat(host.repository.exists(pack)).isFalse();
    }

    @Test
    void the_public_service_lets_candidates_end_a_task_and_refuses_strangers() {
        String process = startPool();
        String task = Ids.global(tasks("anna", process).get(0).at("/entry/id").asText());
        WorkflowService workflow = host.bean("WorkflowService", WorkflowService.class);
        assertThatThrownBy(() -> host.as("stranger", () -> workflow.endTask(task, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(host.as("rita", () -> workflow.getPooledTasks("rita")))
                .anyMatch(t -> t.getId().equals(task));
        host.as("rita", () -> workflow.endTask(task, null));
        assertThat(host.as("anna", () -> workflow.getTaskById(task)).getProperties())
                .containsEntry(org.alfresco.model.ContentModel.PROP_OWNER, "rita");
    }

    @Test
    void wrong_starts_are_refused_as_the_platform_does() {
        assertStatus(400, () -> host.call("anna", "POST", "processes", "{'processDefinitionKey':'nope'}"));
        assertStatus(
                400,
                () -> host.call(
                        "anna",
                        "POST",
                        "processes",
                        "{'processDefinitionKey':'activitiReview','variables':{'bpm_assignee':'nobody'}}"));
        assertThatThrownBy(() -> host.call("anna", "POST", "processes", "{'processDefinitionKey':'activitiReview'}"))
                .hasMessageContaining("bpm_assignee");
    }

    private static void raise(RuntimeException e) {
        if (e != null) {
            throw e;
        }
    }

    private static String startReview(NodeRef... items) {
        String ids = items.length == 0 ? "" : "'" + items[0].getId() + "'";
        return host.call(
                        "anna",
                        "POST",
                        "processes",
                        "{'processDefinitionKey':'activitiReview','variables':{'bpm_assignee':'bert',"
                                + "'bpm_workflowDescription':'d','unknown_thing':1},'items':[" + ids + "]}")
                .at("/entry/id")
                .asText();
    }

    private static String startPool() {
        return host.call("anna", "POST", "processes", "{'processDefinitionKey':'pool','variables':{}}")
                .at("/entry/id")
                .asText();
    }

    private static JsonNode tasks(String user, String process) {
        return host.call(user, "GET", "processes/" + process + "/tasks", null).at("/list/entries");
    }

    private static JsonNode find(JsonNode entries, String name) {
        for (JsonNode entry : entries) {
            if (entry.at("/entry/name").asText().equals(name)) {
                return entry.get("entry");
            }
        }
        throw new AssertionError("no variable " + name + " in " + entries);
    }

    private static void assertStatus(int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RestException.class, e -> assertThat(e.status()).isEqualTo(status));
    }
}
