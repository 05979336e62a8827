package org.newsdesk.organisation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.repository.Places;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * The folders of the units: 新闻审发/&lt;unit&gt;/稿件. A folder is known by the code of its unit, so that a unit keeps its folder
 * when it is renamed. Only members get in, by the group of the unit.
 */
public class UnitFolders {

    private static final String DRAFTS = "稿件";
    /** A role of the standard permission model that has no constant in the API: read, write and add. */
    private static final String COLLABORATOR = "Collaborator";

    private final Places places;
    private final NodeService nodeService;
    private final PermissionService permissionService;

    /** Works with the raw services. */
    public UnitFolders(Places places, NodeService nodeService, PermissionService permissionService) {
        this.places = places;
        this.nodeService = nodeService;
        this.permissionService = permissionService;
    }

    /** The drafts folder of a unit; empty while it has none. */
    public Optional<NodeRef> draftsFolder(String unit) {
        return Optional.ofNullable(byCode().get(unit))
                .map(folder -> nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, DRAFTS));
    }

    /** The drafts folders of all units, former ones included. */
    public List<NodeRef> draftsFolders() {
        return byCode().values().stream()
                .map(folder -> nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, DRAFTS))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Creates, renames and opens the folders of these units. Call inside the extension's own write.
     *
     * @throws RuleViolation 422 when something else has the name of a unit's folder
     */
    void apply(List<Unit> units) {
        Map<String, NodeRef> folders = byCode();
        setAsideNames(units, folders);
        for (Unit unit : units) {
            NodeRef folder = folders.get(unit.code());
            if (folder == null) {
                folder = create(places.desk(), unit.name(), NewsdeskModel.TYPE_UNIT_FOLDER);
                nodeService.setProperty(folder, NewsdeskModel.PROP_FOLDER_UNIT, unit.code());
            } else {
                rename(folder, unit.name());
            }
            open(folder, unit.code());
        }
    }

    /** Codes and names of units that have a folder but are not among these. */
    Map<String, String> formerUnits(List<Unit> units) {
        Map<String, NodeRef> folders = byCode();
        units.forEach(unit -> folders.remove(unit.code()));
        Map<String, String> former = new LinkedHashMap<>();
        folders.forEach((code, folder) -> former.put(code, name(folder)));
        return former;
    }

    private Map<String, NodeRef> byCode() {
        Map<String, NodeRef> folders = new HashMap<>();
        for (ChildAssociationRef child :
                nodeService.getChildAssocs(places.desk(), Set.of(NewsdeskModel.TYPE_UNIT_FOLDER))) {
            NodeRef folder = child.getChildRef();
            String code = (String) nodeService.getProperty(folder, NewsdeskModel.PROP_FOLDER_UNIT);
            if (code != null) {
                folders.put(code, folder);
            }
        }
        return folders;
    }

    /** Two units may exchange their names, so every folder that is renamed first gets a name nobody else has. */
    private void setAsideNames(List<Unit> units, Map<String, NodeRef> folders) {
        for (Unit unit : units) {
            NodeRef folder = folders.get(unit.code());
            if (folder != null && !name(folder).equals(unit.name())) {
                nodeService.setProperty(folder, ContentModel.PROP_NAME, "~" + folder.getId());
            }
        }
    }

    private void rename(NodeRef folder, String name) {
        if (!name(folder).equals(name)) {
            requireFree(nodeService.getPrimaryParent(folder).getParentRef(), name);
            nodeService.setProperty(folder, ContentModel.PROP_NAME, name);
        }
    }

    private void open(NodeRef folder, String unit) {
        disown(folder);
        permissionService.setInheritParentPermissions(folder, false);
        permissionService.setPermission(folder, Groups.members(unit), PermissionService.CONSUMER, true);
        NodeRef drafts = nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, DRAFTS);
        if (drafts == null) {
            drafts = create(folder, DRAFTS, NewsdeskModel.TYPE_DRAFTS_FOLDER);
            nodeService.setProperty(drafts, NewsdeskModel.PROP_DRAFTS_UNIT, unit);
        }
        disown(drafts);
        permissionService.setPermission(drafts, Groups.members(unit), COLLABORATOR, true);
    }

    /** An owner has every right; whoever saved the organisation must not get into the folders by that. */
    private void disown(NodeRef folder) {
        String system = AuthenticationUtil.getSystemUserName();
        if (!system.equals(nodeService.getProperty(folder, ContentModel.PROP_OWNER))) {
            nodeService.addAspect(folder, ContentModel.ASPECT_OWNABLE, Map.of(ContentModel.PROP_OWNER, system));
        }
    }

    private NodeRef create(NodeRef parent, String name, QName type) {
        requireFree(parent, name);
        return places.child(parent, name, type);
    }

    private void requireFree(NodeRef parent, String name) {
        if (nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name) != null) {
            throw RuleViolation.of(Problem.of(OrganisationParser.RULE, "newsdesk.problem.ORG.folderTaken", name));
        }
    }

    private String name(NodeRef folder) {
        return (String) nodeService.getProperty(folder, ContentModel.PROP_NAME);
    }
}
