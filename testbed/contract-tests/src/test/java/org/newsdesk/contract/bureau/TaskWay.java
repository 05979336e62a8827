package org.newsdesk.contract.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** The ways in which a platform's client can end a task, beside the extension's own call. */
public enum TaskWay {
    V1_STATE_AND_VARIABLES {
        @Override
        public Answer end(Client who, String task, String outcome) {
            return v1Complete(who, task, outcome, "同意");
        }
    },
    V1_STATE_ONLY_AFTER_WRITING_VARIABLES {
        @Override
        public Answer end(Client who, String task, String outcome) {
            who.post(
                    Paths.workflow("tasks/" + task + "/variables"),
                    List.of(local("ndw_outcome", outcome), local("ndw_opinion", "同意")));
            return who.put(Paths.workflow("tasks/" + task + "?select=state"), Map.of("state", "completed"));
        }
    },
    V1_CLAIM_AND_COMPLETE {
        @Override
        public Answer end(Client who, String task, String outcome) {
            who.put(Paths.workflow("tasks/" + task + "?select=state"), Map.of("state", "claimed"));
            return v1Complete(who, task, outcome, "同意");
        }
    },
    V1_REASSIGN_AND_COMPLETE {
        @Override
        public Answer end(Client who, String task, String outcome) {
            who.put(Paths.workflow("tasks/" + task + "?select=assignee"), Map.of("assignee", who.user()));
            return v1Complete(who, task, outcome, "同意");
        }
    },
    SHARE_FORM {
        @Override
        public Answer end(Client who, String task, String outcome) {
            return who.post(
                    Paths.script("api/task/activiti$" + task + "/formprocessor"),
                    Json.map(
                            "prop_ndw_outcome", outcome,
                            "prop_ndw_opinion", "同意",
                            "prop_bpm_comment", "同意",
                            "prop_transitions", "Next"));
        }
    },
    SHARE_OWNER_THEN_FORM {
        @Override
        public Answer end(Client who, String task, String outcome) {
            who.put(Paths.script("api/task-instances/activiti$" + task), Map.of("cm_owner", who.user()));
            return SHARE_FORM.end(who, task, outcome);
        }
    },
    SHARE_SAVE_THEN_TASK_END {
        @Override
        public Answer end(Client who, String task, String outcome) {
            who.post(
                    Paths.script("api/task/activiti$" + task + "/formprocessor"),
                    Json.map("prop_ndw_outcome", outcome, "prop_ndw_opinion", "同意"));
            return who.post(Paths.script("api/workflow/task/end/activiti$" + task), Map.of());
        }
    },
    SHARE_TASK_END_WITH_TRANSITION {
        @Override
        public Answer end(Client who, String task, String outcome) {
            return who.post(Paths.script("api/workflow/task/end/activiti$" + task + "/Next"), Map.of());
        }
    };

    /** Tries to end the task with an outcome; the answer of the last step. */
    public abstract Answer end(Client who, String task, String outcome);

    /** v1 completion with outcome and opinion in one call, and further local variables. */
    @SafeVarargs
    public static Answer v1Complete(
            Client who, String task, String outcome, String opinion, Map<String, Object>... further) {
        List<Map<String, Object>> variables = new ArrayList<>(List.of(further));
        variables.add(local("ndw_outcome", outcome));
        variables.add(local("ndw_opinion", opinion));
        return who.put(
                Paths.workflow("tasks/" + task + "?select=state,variables"),
                Map.of("state", "completed", "variables", variables));
    }

    /** A task-local text variable. */
    public static Map<String, Object> local(String name, String value) {
        return Map.of("name", name, "value", value, "scope", "local", "type", "d:text");
    }
}
