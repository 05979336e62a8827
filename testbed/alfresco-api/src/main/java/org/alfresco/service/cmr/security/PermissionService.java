package org.alfresco.service.cmr.security;

import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Who may do what on a node. */
public interface PermissionService {
    String ROLE_PREFIX = "ROLE_";
    String GROUP_PREFIX = "GROUP_";
    String ALL_AUTHORITIES = "GROUP_EVERYONE";
    String OWNER_AUTHORITY = "ROLE_OWNER";
    String LOCK_OWNER_AUTHORITY = "ROLE_LOCK_OWNER";
    String ADMINISTRATOR_AUTHORITY = "ROLE_ADMINISTRATOR";
    String GUEST_AUTHORITY = "ROLE_GUEST";
    String ALL_PERMISSIONS = "All";
    String FULL_CONTROL = "FullControl";
    String READ = "Read";
    String WRITE = "Write";
    String DELETE = "Delete";
    String ADD_CHILDREN = "AddChildren";
    String READ_PROPERTIES = "ReadProperties";
    String READ_CHILDREN = "ReadChildren";
    String WRITE_PROPERTIES = "WriteProperties";
    String DELETE_NODE = "DeleteNode";
    String DELETE_CHILDREN = "DeleteChildren";
    String CREATE_CHILDREN = "CreateChildren";
    String LINK_CHILDREN = "LinkChildren";
    String DELETE_ASSOCIATIONS = "DeleteAssociations";
    String READ_ASSOCIATIONS = "ReadAssociations";
    String CREATE_ASSOCIATIONS = "CreateAssociations";
    String READ_PERMISSIONS = "ReadPermissions";
    String CHANGE_PERMISSIONS = "ChangePermissions";
    String EXECUTE = "Execute";
    String READ_CONTENT = "ReadContent";
    String WRITE_CONTENT = "WriteContent";
    String EXECUTE_CONTENT = "ExecuteContent";
    String TAKE_OWNERSHIP = "TakeOwnership";
    String SET_OWNER = "SetOwner";
    String COORDINATOR = "Coordinator";
    String CONTRIBUTOR = "Contributor";
    String EDITOR = "Editor";
    String CONSUMER = "Consumer";
    String LOCK = "Lock";
    String UNLOCK = "Unlock";
    String CHECK_OUT = "CheckOut";
    String CHECK_IN = "CheckIn";
    String CANCEL_CHECK_OUT = "CancelCheckOut";

    /** {@link #OWNER_AUTHORITY}. */
    String getOwnerAuthority();
    /** {@link #ALL_AUTHORITIES}. */
    String getAllAuthorities();
    /** {@link #ALL_PERMISSIONS}. */
    String getAllPermission();
    /** What the current user has here. */
    Set<AccessPermission> getPermissions(NodeRef nodeRef);
    /** All entries, inherited ones included. */
    Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef);
    /** Roles that can be set on the node. */
    Set<String> getSettablePermissions(NodeRef nodeRef);
    /** Roles that can be set on nodes of the type. */
    Set<String> getSettablePermissions(QName type);
    /** Whether the current run-as user has the permission. */
    AccessStatus hasPermission(NodeRef nodeRef, String permission);
    /** Whether the current run-as user may read. */
    AccessStatus hasReadPermission(NodeRef nodeRef);
    /** Removes all local entries. */
    void deletePermissions(NodeRef nodeRef);
    /** Removes all local entries of an authority. */
    void clearPermission(NodeRef nodeRef, String authority);
    /** Removes one local entry. */
    void deletePermission(NodeRef nodeRef, String authority, String permission);
    /** Adds a local entry. */
    void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow);
    /** Switches inheritance on or off. */
    void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions);
    /** Switches inheritance on or off, possibly later. */
    void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions, boolean asyncCall);
    /** Whether permissions are inherited. */
    boolean getInheritParentPermissions(NodeRef nodeRef);
    /** All authorities of the current run-as user. */
    Set<String> getAuthorisations();
}
