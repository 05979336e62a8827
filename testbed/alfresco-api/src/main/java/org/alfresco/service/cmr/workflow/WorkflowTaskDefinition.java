package org.alfresco.service.cmr.workflow;

import org.alfresco.service.cmr.dictionary.TypeDefinition;

/** Definition of a task: its type is in the workflow model. */
public class WorkflowTaskDefinition {
    private final String id;
    private final WorkflowNode node;
    private final TypeDefinition metadata;
    /** All values. */
    public WorkflowTaskDefinition(String id, WorkflowNode node, TypeDefinition metadata) {
        this.id = id;
        this.node = node;
        this.metadata = metadata;
    }
    /** Form key. */
    public String getId() {
        return id;
    }
    /** Task type. */
    public TypeDefinition getMetadata() {
        return metadata;
    }
    /** The step. */
    public WorkflowNode getNode() {
        return node;
    }
}
