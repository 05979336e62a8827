package org.newsdesk.testbed.host.boot;

import org.alfresco.service.ServiceRegistry;
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
import org.springframework.beans.factory.BeanFactory;

/** The secured services by name. */
record HostServiceRegistry(BeanFactory beans) implements ServiceRegistry {

    @Override
    public TransactionService getTransactionService() {
        return beans.getBean("TransactionService", TransactionService.class);
    }

    @Override
    public NamespaceService getNamespaceService() {
        return beans.getBean("NamespaceService", NamespaceService.class);
    }

    @Override
    public NodeService getNodeService() {
        return beans.getBean("NodeService", NodeService.class);
    }

    @Override
    public ContentService getContentService() {
        return beans.getBean("ContentService", ContentService.class);
    }

    @Override
    public VersionService getVersionService() {
        return beans.getBean("VersionService", VersionService.class);
    }

    @Override
    public LockService getLockService() {
        return beans.getBean("LockService", LockService.class);
    }

    @Override
    public DictionaryService getDictionaryService() {
        return beans.getBean("DictionaryService", DictionaryService.class);
    }

    @Override
    public PermissionService getPermissionService() {
        return beans.getBean("PermissionService", PermissionService.class);
    }

    @Override
    public AuthorityService getAuthorityService() {
        return beans.getBean("AuthorityService", AuthorityService.class);
    }

    @Override
    public FileFolderService getFileFolderService() {
        return beans.getBean("FileFolderService", FileFolderService.class);
    }

    @Override
    public WorkflowService getWorkflowService() {
        return beans.getBean("WorkflowService", WorkflowService.class);
    }

    @Override
    public OwnableService getOwnableService() {
        return beans.getBean("OwnableService", OwnableService.class);
    }

    @Override
    public PersonService getPersonService() {
        return beans.getBean("PersonService", PersonService.class);
    }
}
