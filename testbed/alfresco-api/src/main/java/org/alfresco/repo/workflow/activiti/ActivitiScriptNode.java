package org.alfresco.repo.workflow.activiti;

import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;

/** A node as expressions of a process see it. */
public class ActivitiScriptNode extends ScriptNode {
    private static final long serialVersionUID = 1L;

    /** A node seen through the services. */
    public ActivitiScriptNode(NodeRef nodeRef, ServiceRegistry services) {
        super(nodeRef, services);
    }
}
