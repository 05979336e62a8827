package org.newsdesk.testbed.host.version;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCheckIn;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCheckOut;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCheckIn;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.OnCheckOut;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.copy.HostCopyService;
import org.newsdesk.testbed.host.node.NodeClasses;
import org.newsdesk.testbed.host.policy.Policies;

/**
 * Check-out and check-in, as the platform does within an upload of a new version and within a revert: a working copy of the same
 * type is made as System, the original is locked, and the copy's content comes back with a version.
 */
public final class HostCheckOutService {

    private final NodeService nodeService;
    private final LockService lockService;
    private final VersionService versionService;
    private final HostCopyService copyService;
    private final Policies policies;
    private final NodeClasses classes;

    /** A service over the raw services. */
    public HostCheckOutService(
            NodeService nodeService,
            LockService lockService,
            VersionService versionService,
            HostCopyService copyService,
            Policies policies,
            NodeClasses classes) {
        this.nodeService = nodeService;
        this.lockService = lockService;
        this.versionService = versionService;
        this.copyService = copyService;
        this.policies = policies;
        this.classes = classes;
    }

    /** Makes the working copy and locks the original. */
    public NodeRef checkOut(NodeRef node) {
        ChildAssociationRef place = nodeService.getPrimaryParent(node);
        String name = (String) nodeService.getProperty(node, ContentModel.PROP_NAME);
        QName copyName = QName.createQName(
                NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(workingName(name)));
        policies.fire(
                BeforeCheckOut.class,
                node,
                classes.of(node),
                null,
                policy -> policy.beforeCheckOut(node, place.getParentRef(), place.getTypeQName(), copyName));
        lockService.checkForLock(node);
        NodeRef copy = AuthenticationUtil.runAsSystem(() -> {
            NodeRef made = copyService.copy(node, place.getParentRef(), place.getTypeQName(), copyName);
            nodeService.setProperty(made, ContentModel.PROP_NAME, workingName(name));
            return made;
        });
        Map<QName, Serializable> owner =
                Map.of(ContentModel.PROP_WORKING_COPY_OWNER, AuthenticationUtil.getRunAsUser());
        nodeService.addAspect(copy, ContentModel.ASPECT_WORKING_COPY, owner);
        lockService.lock(node, LockType.READ_ONLY_LOCK);
        policies.fire(OnCheckOut.class, copy, classes.of(copy), null, policy -> policy.onCheckOut(copy));
        return copy;
    }

    /** Brings the working copy's content back, makes the version and removes the working copy. */
    public Version checkIn(NodeRef copy, NodeRef node, Map<String, Serializable> versionProperties) {
        Map<String, Serializable> wanted = new HashMap<>(versionProperties);
        policies.fire(
                BeforeCheckIn.class,
                copy,
                classes.of(copy),
                null,
                policy -> policy.beforeCheckIn(copy, wanted, null, false));
        lockService.unlock(node, false, true);
        copyService.copyOnto(copy, node);
        Version version = versionService.createVersion(node, wanted);
        AuthenticationUtil.runAsSystem(() -> {
            nodeService.addAspect(copy, ContentModel.ASPECT_TEMPORARY, null);
            nodeService.deleteNode(copy);
            return null;
        });
        policies.fire(OnCheckIn.class, node, classes.of(node), null, policy -> policy.onCheckIn(node));
        return version;
    }

    private static String workingName(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name + " (Working Copy)" : name.substring(0, dot) + " (Working Copy)" + name.substring(dot);
    }
}
