package org.newsdesk.testbed.host.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.transaction.TransactionService;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The class behind the parent bean {@code workflowDeployer}: registers models and labels and deploys definitions when the bean
 * is made. {@code redeploy=true} adds a version at every start; otherwise a definition whose process id is known is left alone,
 * changed or not.
 */
public final class DeploymentComponent {
    private static final Logger LOG = LoggerFactory.getLogger(DeploymentComponent.class);

    private WorkflowService workflowService;
    private TransactionService transactionService;
    private HostDictionary hostDictionary;
    private List<Properties> workflowDefinitions = List.of();
    private List<String> models = List.of();
    private List<String> labels = List.of();

    /** Where definitions go. */
    public void setWorkflowService(WorkflowService workflowService) {
        this.workflowService = workflowService;
    }

    /** In whose transactions. */
    public void setTransactionService(TransactionService transactionService) {
        this.transactionService = transactionService;
    }

    /** Where models go. */
    public void setHostDictionary(HostDictionary hostDictionary) {
        this.hostDictionary = hostDictionary;
    }

    /** One entry for each definition: engineId, location, mimetype, redeploy. */
    public void setWorkflowDefinitions(List<Properties> workflowDefinitions) {
        this.workflowDefinitions = workflowDefinitions;
    }

    /** Class-path locations of task models. */
    public void setModels(List<String> models) {
        this.models = models;
    }

    /** Base names of message bundles. */
    public void setLabels(List<String> labels) {
        this.labels = labels;
    }

    /** Does it all. */
    public void init() {
        models.forEach(hostDictionary::load);
        labels.forEach(I18NUtil::registerResourceBundle);
        AuthenticationUtil.runAsSystem(
                () -> transactionService.getRetryingTransactionHelper().doInTransaction(() -> {
                    workflowDefinitions.forEach(this::deploy);
                    return null;
                }));
    }

    private void deploy(Properties definition) {
        String engine = definition.getProperty("engineId");
        String location = definition.getProperty("location");
        String mimetype = definition.getProperty("mimetype");
        boolean isForced = Boolean.parseBoolean(definition.getProperty("redeploy"));
        try (InputStream first = new ClassPathResource(location).getInputStream();
                InputStream second = new ClassPathResource(location).getInputStream()) {
            if (!isForced && workflowService.isDefinitionDeployed(engine, first, mimetype)) {
                LOG.debug("Workflow definition {} is deployed already", location);
                return;
            }
            workflowService.deployDefinition(engine, second, mimetype, location);
            LOG.info("Deployed the workflow definition {}", location);
        } catch (IOException e) {
            throw new WorkflowException("Failed to read the workflow definition " + location, e);
        }
    }
}
