package org.newsdesk.testbed.host.workflow;

import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;

/** Stores nodes in process variables by their reference. */
public final class ScriptNodeVariableType implements VariableType {
    private final ServiceRegistry services;

    /** Read nodes see the world through the services. */
    public ScriptNodeVariableType(ServiceRegistry services) {
        this.services = services;
    }

    @Override
    public String getTypeName() {
        return "alfrescoScriptNode";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return value instanceof ActivitiScriptNode;
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        fields.setTextValue(
                value == null ? null : ((ActivitiScriptNode) value).getNodeRef().toString());
    }

    @Override
    public Object getValue(ValueFields fields) {
        String ref = fields.getTextValue();
        return ref == null ? null : new ActivitiScriptNode(new NodeRef(ref), services);
    }
}
