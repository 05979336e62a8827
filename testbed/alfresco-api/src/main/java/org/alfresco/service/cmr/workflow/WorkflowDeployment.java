package org.alfresco.service.cmr.workflow;

/** Result of a deployment. */
public class WorkflowDeployment {
    private final WorkflowDefinition definition;
    private final String[] problems;
    /** The definition and what is wrong with it. */
    public WorkflowDeployment(WorkflowDefinition definition, String... problems) {
        this.definition = definition;
        this.problems = problems.clone();
    }
    /** The definition. */
    public WorkflowDefinition getDefinition() {
        return definition;
    }
    /** What is wrong. */
    public String[] getProblems() {
        return problems.clone();
    }
}
