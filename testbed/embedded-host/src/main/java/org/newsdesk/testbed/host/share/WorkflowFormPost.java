package org.newsdesk.testbed.host.share;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.workflow.Packages;
import org.newsdesk.testbed.host.workflow.Values;
import org.newsdesk.testbed.host.workflow.VariableNames;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Starts a workflow from Share's form: package, items, start, end of the start task. */
public final class WorkflowFormPost extends FormPost {
    private final WorkflowService workflow;
    private final Packages packages;
    private final DictionaryService dictionary;

    /** The public workflow service. */
    public WorkflowFormPost(
            VariableNames names,
            Values values,
            DictionaryService dictionary,
            WorkflowService workflow,
            Packages packages) {
        super("workflow", names, values, dictionary);
        this.workflow = workflow;
        this.packages = packages;
        this.dictionary = dictionary;
    }

    @Override
    String itemId(WebScriptRequest request) {
        return path(request, "item_id");
    }

    @Override
    Object save(String definitionName, FormData form) {
        WorkflowDefinition definition = workflow.getDefinitionByName(definitionName);
        if (definition == null) {
            throw new WorkflowException("Unknown workflow definition " + definitionName);
        }
        NodeRef pack = packages.create(null);
        form.addedItems().forEach(item -> packages.add(pack, item));
        Map<QName, Serializable> parameters = new HashMap<>(form.properties());
        form.added().forEach((name, refs) -> parameters.put(name, targets(name, refs)));
        parameters.put(WorkflowModel.ASSOC_PACKAGE, pack);
        WorkflowPath path = workflow.startWorkflow(definition.getId(), parameters);
        WorkflowTask start = workflow.getStartTask(path.getInstance().getId());
        if (start != null && start.getState() == WorkflowTaskState.IN_PROGRESS) {
            workflow.endTask(start.getId(), null);
        }
        return path.getInstance();
    }

    private Serializable targets(QName name, List<NodeRef> refs) {
        AssociationDefinition association = dictionary.getAssociation(name);
        return association != null && association.isTargetMany() ? new ArrayList<>(refs) : refs.get(0);
    }
}
