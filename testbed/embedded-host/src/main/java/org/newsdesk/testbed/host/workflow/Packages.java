package org.newsdesk.testbed.host.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * Packages of workflows: folders in a system folder of the store whose children are the items. Whoever starts a workflow needs
 * no permission on the items, and nobody gets one by the workflow.
 */
public final class Packages {
    private static final QName SYSTEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "system");
    private static final QName WORKFLOW = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "workflow");
    private static final QName PACKAGES = QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "packages");

    private final NodeService raw;
    private final PermissionService permissions;

    /** Raw services: nothing checks that the caller may read an item. */
    public Packages(NodeService raw, PermissionService permissions) {
        this.raw = raw;
        this.permissions = permissions;
    }

    /** Makes a package, or makes the given folder one. */
    public NodeRef create(NodeRef container) {
        if (container != null && raw.hasAspect(container, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            throw new WorkflowException("Container '" + container + "' is already a workflow package.");
        }
        return AuthenticationUtil.runAs(() -> createAsSystem(container), AuthenticationUtil.getSystemUserName());
    }

    /** Puts a node into a package, as the caller and as the platform does it: a locked node refuses. */
    public void add(NodeRef pack, NodeRef item) {
        QName name = QName.createQName("wpi", item.toString());
        if (!raw.exists(item)) {
            throw new WorkflowException("The item does not exist: " + item);
        }
        raw.addChild(pack, item, WorkflowModel.ASSOC_PACKAGE_CONTAINS, name);
    }

    /** Takes a node out of a package. */
    public void remove(NodeRef pack, NodeRef item) {
        raw.removeChild(pack, item);
    }

    /** The items, those that were deleted meanwhile left out. */
    public List<NodeRef> items(NodeRef pack) {
        List<NodeRef> items = new ArrayList<>();
        if (pack != null && raw.exists(pack)) {
            for (ChildAssociationRef child :
                    raw.getChildAssocs(pack, WorkflowModel.ASSOC_PACKAGE_CONTAINS, RegexQNamePattern.MATCH_ALL)) {
                items.add(child.getChildRef());
            }
        }
        return items;
    }

    /** Notes the workflow on its package. */
    public void bind(WorkflowInstance instance) {
        NodeRef pack = instance.getWorkflowPackage();
        if (pack == null || !raw.exists(pack)) {
            return;
        }
        raw.setProperty(
                pack,
                WorkflowModel.PROP_WORKFLOW_DEFINITION_ID,
                instance.getDefinition().getId());
        raw.setProperty(
                pack,
                WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME,
                instance.getDefinition().getName());
        raw.setProperty(pack, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, instance.getId());
    }

    /** Deletes a package; items stay. A locked item makes this fail. */
    public void delete(NodeRef pack) {
        if (pack == null || !raw.exists(pack)) {
            return;
        }
        if (!raw.hasAspect(pack, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            return;
        }
        for (NodeRef item : items(pack)) {
            raw.removeChild(pack, item);
        }
        boolean isOurs = Boolean.TRUE.equals(raw.getProperty(pack, WorkflowModel.PROP_IS_SYSTEM_PACKAGE));
        if (isOurs) {
            raw.deleteNode(pack);
        } else {
            raw.removeAspect(pack, WorkflowModel.ASPECT_WORKFLOW_PACKAGE);
        }
    }

    /** Instance ids of the packages that hold the node. */
    public List<String> workflowsOf(NodeRef item) {
        List<String> ids = new ArrayList<>();
        for (ChildAssociationRef parent :
                raw.getParentAssocs(item, WorkflowModel.ASSOC_PACKAGE_CONTAINS, RegexQNamePattern.MATCH_ALL)) {
            Object id = raw.getProperty(parent.getParentRef(), WorkflowModel.PROP_WORKFLOW_INSTANCE_ID);
            if (id != null) {
                ids.add(id.toString());
            }
        }
        return ids;
    }

    private NodeRef createAsSystem(NodeRef container) {
        NodeRef pack = container;
        if (pack == null) {
            String id = "pkg_" + UUID.randomUUID();
            Map<QName, java.io.Serializable> properties = new HashMap<>();
            properties.put(ContentModel.PROP_NAME, id);
            QName name = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, id);
            pack = raw.createNode(root(), ContentModel.ASSOC_CONTAINS, name, WorkflowModel.TYPE_PACKAGE, properties)
                    .getChildRef();
            permissions.setPermission(pack, PermissionService.ALL_AUTHORITIES, PermissionService.ALL_PERMISSIONS, true);
        }
        Map<QName, java.io.Serializable> marks = new HashMap<>();
        marks.put(WorkflowModel.PROP_IS_SYSTEM_PACKAGE, container == null);
        raw.addAspect(pack, WorkflowModel.ASPECT_WORKFLOW_PACKAGE, marks);
        return pack;
    }

    private NodeRef root() {
        NodeRef store = raw.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef system = child(store, ContentModel.ASSOC_CHILDREN, SYSTEM, ContentModel.TYPE_CONTAINER);
        NodeRef workflow = child(system, ContentModel.ASSOC_CHILDREN, WORKFLOW, ContentModel.TYPE_CONTAINER);
        return child(workflow, ContentModel.ASSOC_CHILDREN, PACKAGES, ContentModel.TYPE_SYSTEM_FOLDER);
    }

    private NodeRef child(NodeRef parent, QName association, QName name, QName type) {
        List<ChildAssociationRef> found = raw.getChildAssocs(parent, RegexQNamePattern.MATCH_ALL, name);
        return found.isEmpty()
                ? raw.createNode(parent, association, name, type).getChildRef()
                : found.get(0).getChildRef();
    }
}
