package org.newsdesk.testbed.host.workflow;

import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.QName;

/** Finds the type of a task by its form key; unknown keys mean the platform's default types. */
public final class TaskTypes {
    private final DictionaryService dictionary;
    private final VariableNames names;

    /** Types come from the dictionary. */
    public TaskTypes(DictionaryService dictionary, VariableNames names) {
        this.dictionary = dictionary;
        this.names = names;
    }

    /** Type of a start task, mandatory aspects mixed in. */
    public TaskType start(String formKey) {
        return full(formKey, WorkflowModel.TYPE_ACTIVTI_START_TASK);
    }

    /** Type of a task, mandatory aspects mixed in. */
    public TaskType task(String formKey) {
        return full(formKey, WorkflowModel.TYPE_ACTIVTI_TASK);
    }

    private TaskType full(String formKey, QName fallback) {
        TypeDefinition known = formKey == null || formKey.isEmpty() ? null : find(formKey);
        return new TaskType(known == null ? dictionary.getType(fallback) : known, dictionary);
    }

    private TypeDefinition find(String formKey) {
        try {
            return dictionary.getType(names.parse(formKey));
        } catch (NamespaceException unknownPrefix) {
            return null;
        }
    }
}
