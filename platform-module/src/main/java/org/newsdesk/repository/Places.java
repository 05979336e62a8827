package org.newsdesk.repository;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;

/** The fixed folders of the product. They are created at first use and cannot be moved, renamed or deleted afterwards. */
public class Places {
    private static final String DESK = "新闻审发";
    private static final String ARCHIVE = "档案";
    private static final String DATA_DICTIONARY = "dictionary";

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final Repository repository;
    private final ProtectedWrites writes;

    public Places(
            NodeService nodeService,
            PermissionService permissionService,
            Repository repository,
            ProtectedWrites writes) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.repository = repository;
        this.writes = writes;
    }

    /** Company Home/新闻审发: holds a folder for each unit, and the archive. */
    public NodeRef desk() {
        return writes.call(() -> child(repository.getCompanyHome(), DESK, NewsdeskModel.TYPE_DESK));
    }

    /** Data Dictionary/新闻审发: holds the documents an administrator edits. Nobody else reads or writes them. */
    public NodeRef settings() {
        return writes.call(() -> closed(child(dataDictionary(), DESK, NewsdeskModel.TYPE_SETTINGS_FOLDER)));
    }

    /** Root of the archive. It is readable through the permissions of what lies in it. */
    public NodeRef archive() {
        return writes.call(() -> closed(child(desk(), ARCHIVE, NewsdeskModel.TYPE_ARCHIVE_FOLDER)));
    }

    /** The folder of that name and type below the parent, created when missing. Call inside {@link ProtectedWrites}. */
    public NodeRef child(NodeRef parent, String name, QName type) {
        NodeRef found = nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
        if (found != null) {
            return found;
        }
        ChildAssociationRef created = nodeService.createNode(
                parent,
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name)),
                type,
                Map.of(ContentModel.PROP_NAME, name));
        return created.getChildRef();
    }

    private NodeRef dataDictionary() {
        NodeRef home = repository.getCompanyHome();
        QName path = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, DATA_DICTIONARY);
        return nodeService
                .getChildAssocs(home, ContentModel.ASSOC_CONTAINS, path)
                .get(0)
                .getChildRef();
    }

    private NodeRef closed(NodeRef folder) {
        if (permissionService.getInheritParentPermissions(folder)) {
            permissionService.setInheritParentPermissions(folder, false);
        }
        return folder;
    }
}
