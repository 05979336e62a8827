package org.newsdesk.testbed.host.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.version.VersionService;
import org.newsdesk.testbed.host.security.SecuredService.Rule;

/** Which permission a call of a secured service needs; what is not named needs none. */
final class ServiceRules {

    private static final Map<Class<?>, Map<String, List<Rule>>> ALL = new HashMap<>();

    static {
        new Rules(NodeService.class)
                .on(0, "CreateChildren", "createNode", "addChild")
                .on(0, "DeleteNode", "moveNode", "deleteNode")
                .on(1, "CreateChildren", "moveNode", "restoreNode")
                .on(0, "DeleteChildren", "removeChild")
                .on(0, "DeleteNode", "removeChildAssociation")
                .on(
                        0,
                        "ReadProperties",
                        "getType",
                        "hasAspect",
                        "getAspects",
                        "getProperties",
                        "getProperty",
                        "getPrimaryParent")
                .on(0, "ReadProperties", "getParentAssocs", "getTargetAssocs", "getSourceAssocs")
                .on(0, "WriteProperties", "setType", "addAspect", "removeAspect", "setProperties", "addProperties")
                .on(0, "WriteProperties", "setProperty", "removeProperty")
                .on(0, "CreateAssociations", "createAssociation", "setAssociations")
                .on(0, "DeleteAssociations", "removeAssociation")
                .on(0, "ReadChildren", "getChildAssocs", "getChildByName", "getChildrenByName", "countChildAssocs")
                .on(0, "ReadChildren", "getChildAssocsByPropertyValue")
                .filtered("getChildAssocs", "getChildrenByName", "getChildAssocsByPropertyValue");
        new Rules(ContentService.class)
                .on(0, "ReadContent", "getReader")
                .on(0, "WriteContent", "getWriter")
                .admin("getRawReader");
        new Rules(PermissionService.class)
                .on(0, "ReadPermissions", "getAllSetPermissions", "getSettablePermissions")
                .on(0, "ChangePermissions", "deletePermissions", "clearPermission", "deletePermission", "setPermission")
                .on(0, "ChangePermissions", "setInheritParentPermissions");
        new Rules(LockService.class)
                .on(0, "Lock", "lock")
                .on(0, "Unlock", "unlock")
                .on(0, "ReadProperties", "getLockStatus", "getLockType");
        new Rules(VersionService.class)
                .on(0, "WriteProperties", "createVersion", "revert", "ensureVersioningEnabled")
                .on(0, "ReadProperties", "getVersionHistory", "getCurrentVersion")
                .on(0, "DeleteNode", "deleteVersionHistory", "deleteVersion");
        new Rules(OwnableService.class)
                .on(0, "SetOwner", "setOwner", "takeOwnership")
                .on(0, "ReadProperties", "getOwner", "hasOwner");
        new Rules(FileFolderService.class)
                .on(0, "ReadChildren", "list", "listFiles", "listFolders", "searchSimple")
                .on(0, "WriteProperties", "rename")
                .on(0, "DeleteNode", "move", "delete")
                .on(1, "CreateChildren", "move", "copy")
                .on(0, "Read", "copy", "getFileInfo")
                .on(0, "CreateChildren", "create")
                .on(0, "ReadContent", "getReader")
                .on(0, "WriteContent", "getWriter")
                .filtered("list", "listFiles", "listFolders");
        new Rules(PersonService.class).admin("createPerson", "deletePerson", "setPersonProperties");
        new Rules(AuthorityService.class)
                .admin(
                        "createAuthority",
                        "addAuthority",
                        "removeAuthority",
                        "deleteAuthority",
                        "setAuthorityDisplayName");
    }

    private ServiceRules() {}

    static Map<String, List<Rule>> of(Class<?> service) {
        return ALL.getOrDefault(service, Map.of());
    }

    private static final class Rules {
        private final Map<String, List<Rule>> rules = new HashMap<>();

        Rules(Class<?> service) {
            ALL.put(service, rules);
        }

        Rules on(int argument, String permission, String... methods) {
            return add(new Rule(argument, permission), methods);
        }

        Rules admin(String... methods) {
            return add(new Rule(Rule.ADMIN, null), methods);
        }

        Rules filtered(String... methods) {
            return add(new Rule(Rule.RESULTS, null), methods);
        }

        private Rules add(Rule rule, String... methods) {
            for (String method : methods) {
                rules.computeIfAbsent(method, name -> new ArrayList<>()).add(rule);
            }
            return this;
        }
    }
}
