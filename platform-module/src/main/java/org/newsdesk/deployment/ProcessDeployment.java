package org.newsdesk.deployment;

import java.util.Map;
import org.activiti.engine.RepositoryService;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

/**
 * Runs at each start and deploys the process definitions that have changed since. The platform's own deployer either never
 * replaces a definition or adds a version at every start; this one adds a version exactly when the file changed.
 */
public class ProcessDeployment extends AbstractModuleComponent {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessDeployment.class);

    private TransactionService transactionService;
    private RepositoryService repositoryService;
    private Map<String, Resource> definitions = Map.of();

    /** In whose transactions. */
    public void setTransactionService(TransactionService transactionService) {
        this.transactionService = transactionService;
    }

    /** Where definitions are deployed. */
    public void setRepositoryService(RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    /** The shipped files, by the id of the process in them. */
    public void setDefinitions(Map<String, Resource> definitions) {
        this.definitions = Map.copyOf(definitions);
    }

    @Override
    protected void executeInternal() {
        if (!transactionService.getAllowWrite()) {
            LOG.warn("The repository is read-only: changed process definitions are not deployed");
            return;
        }
        definitions.forEach(this::deploy);
    }

    /** In a transaction of its own: the start of all modules is one transaction, too long to be tried again as a whole. */
    private void deploy(String key, Resource file) {
        ProcessDeployer deployer = new ProcessDeployer(repositoryService);
        boolean deployed = transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> deployer.deployIfChanged(key, file), false, true);
        if (deployed) {
            LOG.info("Deployed a new version of the process {}", key);
        }
    }
}
