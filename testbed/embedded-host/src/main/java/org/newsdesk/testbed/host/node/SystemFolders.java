package org.newsdesk.testbed.host.node;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The nodes that the platform itself makes: Company Home, Data Dictionary, the containers of people and groups. */
public final class SystemFolders {

    private static final NodeRef ROOT = HostNodeService.rootOf(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    private static final QName COMPANY_HOME = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");
    private static final QName DICTIONARY = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");
    private static final QName SYSTEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "system");
    private static final QName PEOPLE = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "people");
    private static final QName AUTHORITIES = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "authorities");

    private final NodeService nodeService;
    private final Map<QName, NodeRef> known = new ConcurrentHashMap<>();

    /** Finds or makes them with the raw node service. */
    public SystemFolders(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** Makes everything that is not there; false when all was there. */
    public boolean create() {
        if (find(ROOT, COMPANY_HOME) != null) {
            return false;
        }
        NodeRef home = make(ROOT, ContentModel.ASSOC_CHILDREN, COMPANY_HOME, ContentModel.TYPE_FOLDER, "Company Home");
        make(home, ContentModel.ASSOC_CONTAINS, DICTIONARY, ContentModel.TYPE_FOLDER, "Data Dictionary");
        NodeRef system = make(ROOT, ContentModel.ASSOC_CHILDREN, SYSTEM, ContentModel.TYPE_CONTAINER, null);
        make(system, ContentModel.ASSOC_CHILDREN, PEOPLE, ContentModel.TYPE_CONTAINER, null);
        make(system, ContentModel.ASSOC_CHILDREN, AUTHORITIES, ContentModel.TYPE_CONTAINER, null);
        return true;
    }

    /** Company Home. */
    public NodeRef companyHome() {
        return find(ROOT, COMPANY_HOME);
    }

    /** The container of the persons. */
    public NodeRef people() {
        return find(find(ROOT, SYSTEM), PEOPLE);
    }

    /** The container of the groups. */
    public NodeRef authorities() {
        return find(find(ROOT, SYSTEM), AUTHORITIES);
    }

    /** Whether a node is one of the platform's own, which nobody may delete. */
    public boolean isSystem(NodeRef node) {
        return node.equals(ROOT) || node.equals(companyHome()) || node.equals(find(companyHome(), DICTIONARY));
    }

    private NodeRef find(NodeRef parent, QName name) {
        NodeRef found = known.get(name);
        if (found == null) {
            found = nodeService.getChildAssocs(parent).stream()
                    .filter(assoc -> assoc.getQName().equals(name))
                    .map(ChildAssociationRef::getChildRef)
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                known.put(name, found);
            }
        }
        return found;
    }

    private NodeRef make(NodeRef parent, QName assocType, QName assocName, QName type, String name) {
        Map<QName, Serializable> properties = name == null ? Map.of() : Map.of(ContentModel.PROP_NAME, name);
        return nodeService
                .createNode(parent, assocType, assocName, type, properties)
                .getChildRef();
    }
}
