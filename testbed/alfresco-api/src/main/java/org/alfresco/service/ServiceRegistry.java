package org.alfresco.service;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.transaction.TransactionService;

/** All public services: secured and transactional. */
public interface ServiceRegistry {
    /** The transaction service. */
    TransactionService getTransactionService();
    /** The namespace service. */
    NamespaceService getNamespaceService();
    /** The node service. */
    NodeService getNodeService();
    /** The content service. */
    ContentService getContentService();
    /** The version service. */
    VersionService getVersionService();
    /** The lock service. */
    LockService getLockService();
    /** The dictionary service. */
    DictionaryService getDictionaryService();
    /** The permission service. */
    PermissionService getPermissionService();
    /** The authority service. */
    AuthorityService getAuthorityService();
    /** The file folder service. */
    FileFolderService getFileFolderService();
    /** The workflow service. */
    WorkflowService getWorkflowService();
    /** The ownable service. */
    OwnableService getOwnableService();
    /** The person service. */
    PersonService getPersonService();
}
