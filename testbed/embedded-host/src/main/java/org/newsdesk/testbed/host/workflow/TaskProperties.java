package org.newsdesk.testbed.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.activiti.engine.FormService;
import org.activiti.engine.TaskService;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.form.TaskFormData;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Properties of tasks: what the task type says, kept in task-local variables and in the fields of the engine's task. A task
 * property never becomes a process variable by itself.
 */
public final class TaskProperties {
    /** Task-local variable with the form key, for the history. */
    public static final String FORM_KEY = "taskFormKey";

    private static final String POOLED_ACTORS = "pooledActorsHistory";

    private final TaskTypes types;
    private final VariableNames names;
    private final Values values;
    private final Nodes nodes;
    private final Supplier<TaskService> tasks;
    private final Supplier<FormService> forms;

    /** The engine's services are asked late, because the engine itself needs this object. */
    public TaskProperties(
            TaskTypes types,
            VariableNames names,
            Values values,
            Nodes nodes,
            Supplier<TaskService> tasks,
            Supplier<FormService> forms) {
        this.types = types;
        this.names = names;
        this.values = values;
        this.nodes = nodes;
        this.tasks = tasks;
        this.forms = forms;
    }

    /** How properties are named as variables. */
    public VariableNames names() {
        return names;
    }

    /** Sets defaults on a new task: properties of its type, the form key, a description. */
    public void applyDefaults(DelegateTask task) {
        TaskType type = types.task(formKey(task));
        Map<QName, Serializable> missing = new LinkedHashMap<>();
        Map<QName, Serializable> present = map(task.getVariablesLocal(), task.getVariablesLocal(), type);
        type.properties().forEach((name, property) -> {
            boolean isField = WorkflowModel.PROP_PRIORITY.equals(name);
            if (property.getDefaultValue() != null && present.get(name) == null && !isField) {
                missing.put(name, property.getDefaultValue());
            }
        });
        if (task.getPriority() < 1 || task.getPriority() > 3) {
            task.setPriority(2);
        }
        write(missing, type, task::setVariableLocal);
        task.setVariableLocal(FORM_KEY, names.prefixed(type.name()));
        if (task.getDescription() == null || task.getDescription().isEmpty()) {
            Object shared = task.getExecution().getVariable("bpm_workflowDescription");
            task.setDescription(shared == null || shared.toString().isEmpty() ? task.getName() : shared.toString());
        }
    }

    /** Refuses to complete a task whose mandatory properties are missing or empty. */
    public void checkMandatory(DelegateTask task) {
        TaskType type = types.task(formKey(task));
        Map<String, Object> all = new HashMap<>(task.getExecution().getVariables());
        all.putAll(task.getVariablesLocal());
        Map<QName, Serializable> present = map(all, task.getVariablesLocal(), type);
        present.put(WorkflowModel.PROP_TASK_ID, task.getId());
        present.put(WorkflowModel.PROP_PRIORITY, task.getPriority());
        present.put(WorkflowModel.PROP_DUE_DATE, task.getDueDate());
        present.put(WorkflowModel.PROP_START_DATE, task.getCreateTime());
        present.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        List<QName> missing = new ArrayList<>();
        for (PropertyDefinition property : type.properties().values()) {
            if (property.isMandatory()) {
                addIfMissing(missing, property.getName(), present);
            }
        }
        for (AssociationDefinition association : type.associations().values()) {
            if (association.isTargetMandatory() && !association.isChild()) {
                addIfMissing(missing, association.getName(), present);
            }
        }
        if (!missing.isEmpty()) {
            throw new WorkflowException("Mandatory task properties have not been provided! "
                    + missing.stream().map(QName::toString).collect(Collectors.joining(", ")));
        }
    }

    /** Keeps the candidates for the history. */
    public void keepPooledActors(DelegateTask task) {
        ArrayList<String> refs = new ArrayList<>();
        for (NodeRef ref : pooledActors(((TaskEntity) task).getIdentityLinks())) {
            refs.add(ref.toString());
        }
        if (!refs.isEmpty()) {
            task.setVariableLocal(POOLED_ACTORS, refs);
        }
    }

    /** All properties of an open task, those of its process that the type knows included. */
    public Map<QName, Serializable> of(Task task) {
        TaskFormData form = forms.get().getTaskFormData(task.getId());
        TaskType type = types.task(form == null ? null : form.getFormKey());
        Map<String, Object> all = tasks.get().getVariables(task.getId());
        Map<QName, Serializable> properties = map(all, tasks.get().getVariablesLocal(task.getId()), type);
        putFields(properties, task.getId(), task.getDescription(), task.getPriority(), task.getAssignee());
        properties.put(WorkflowModel.PROP_START_DATE, task.getCreateTime());
        properties.put(ContentModel.PROP_CREATED, task.getCreateTime());
        properties.put(WorkflowModel.PROP_DUE_DATE, task.getDueDate());
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, null);
        properties.put(
                WorkflowModel.ASSOC_POOLED_ACTORS,
                new ArrayList<>(pooledActors(tasks.get().getIdentityLinksForTask(task.getId()))));
        return visible(properties);
    }

    /** All properties of a task in the history. */
    public Map<QName, Serializable> of(
            HistoricTaskInstance task, Map<String, Object> processVariables, Map<String, Object> localVariables) {
        TaskType type = types.task((String) localVariables.get(FORM_KEY));
        Map<String, Object> all = new HashMap<>(processVariables);
        all.putAll(localVariables);
        Map<QName, Serializable> properties = map(all, localVariables, type);
        putFields(properties, task.getId(), task.getDescription(), task.getPriority(), task.getAssignee());
        properties.put(WorkflowModel.PROP_START_DATE, task.getStartTime());
        properties.put(ContentModel.PROP_CREATED, task.getStartTime());
        properties.put(WorkflowModel.PROP_DUE_DATE, task.getDueDate());
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, task.getEndTime());
        ArrayList<NodeRef> actors = new ArrayList<>();
        if (localVariables.get(POOLED_ACTORS) instanceof Collection<?> refs) {
            refs.forEach(ref -> actors.add(new NodeRef(ref.toString())));
        }
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, actors);
        return visible(properties);
    }

    /** Variables as properties, those of a start type only. */
    public Map<QName, Serializable> ofStart(Map<String, Object> variables, TaskType startType) {
        return visible(map(variables, Map.of(), startType));
    }

    /** Changes an open task; protected properties of the model are left as they are, nothing else is checked. */
    public void update(
            Task task,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        Map<QName, Serializable> changes = properties == null ? new HashMap<>() : new HashMap<>(properties);
        mergeAssociations(task, changes, add, remove);
        if (changes.isEmpty()) {
            return;
        }
        TaskFormData form = forms.get().getTaskFormData(task.getId());
        TaskType type = types.task(form == null ? null : form.getFormKey());
        boolean isOwnerGiven = changes.containsKey(ContentModel.PROP_OWNER);
        Object owner = changes.remove(ContentModel.PROP_OWNER);
        takeFields(task, changes);
        tasks.get().saveTask(task);
        Map<String, Object> variables = new HashMap<>();
        write(changes, type, variables::put);
        tasks.get().setVariablesLocal(task.getId(), variables);
        if (isOwnerGiven && !Objects.equals(owner, task.getAssignee())) {
            tasks.get().setAssignee(task.getId(), (String) owner);
        }
    }

    /** Variables of a new process: defaults of the start type and the given properties. */
    public Map<String, Object> startVariables(TaskType startType, Map<QName, Serializable> given) {
        Map<QName, Serializable> all = new HashMap<>();
        startType.properties().forEach((name, property) -> {
            if (property.getDefaultValue() != null) {
                all.put(name, property.getDefaultValue());
            }
        });
        all.putAll(given);
        all.putIfAbsent(WorkflowModel.PROP_DESCRIPTION, given.get(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
        all.putIfAbsent(WorkflowModel.PROP_WORKFLOW_DUE_DATE, null);
        Map<String, Object> variables = new HashMap<>();
        write(all, startType, variables::put);
        return variables;
    }

    private interface Writer {
        void write(String variable, Object value);
    }

    private void write(Map<QName, Serializable> properties, TaskType type, Writer writer) {
        properties.forEach((name, value) -> {
            PropertyDefinition property = type.properties().get(name);
            AssociationDefinition association = type.associations().get(name);
            if (property != null && !property.isProtected()) {
                QName dataType = property.getDataType().getName();
                Serializable converted = values.convert(dataType, value);
                boolean isNode = DataTypeDefinition.NODE_REF.equals(dataType);
                writer.write(names.variable(name), isNode ? nodes.toVariable(converted) : converted);
            } else if (property == null && (association == null || !association.isProtected())) {
                boolean isSingle = association != null && !association.isTargetMany();
                Object chosen = isSingle && value instanceof List<?> list ? list.isEmpty() ? null : list.get(0) : value;
                writer.write(names.variable(name), nodes.toVariable(chosen));
            }
        });
    }

    private void takeFields(Task task, Map<QName, Serializable> changes) {
        if (changes.containsKey(WorkflowModel.PROP_DESCRIPTION)) {
            task.setDescription((String) changes.remove(WorkflowModel.PROP_DESCRIPTION));
        }
        if (changes.containsKey(WorkflowModel.PROP_PRIORITY)) {
            task.setPriority(
                    (Integer) values.convert(DataTypeDefinition.INT, changes.remove(WorkflowModel.PROP_PRIORITY)));
        }
        if (changes.containsKey(WorkflowModel.PROP_DUE_DATE)) {
            task.setDueDate((java.util.Date)
                    values.convert(DataTypeDefinition.DATE, changes.remove(WorkflowModel.PROP_DUE_DATE)));
        }
        if (changes.containsKey(WorkflowModel.ASSOC_POOLED_ACTORS)) {
            setCandidates(task, (Collection<?>) changes.remove(WorkflowModel.ASSOC_POOLED_ACTORS));
        }
        // the package of a process is set once
        changes.remove(WorkflowModel.ASSOC_PACKAGE);
    }

    private void setCandidates(Task task, Collection<?> actors) {
        Set<String> wanted = new HashSet<>();
        actors.forEach(actor -> wanted.add(nodes.nameOf((NodeRef) actor)));
        for (IdentityLink link : tasks.get().getIdentityLinksForTask(task.getId())) {
            String name = candidate(link);
            if (name != null && !wanted.remove(name)) {
                if (link.getGroupId() != null) {
                    tasks.get().deleteCandidateGroup(task.getId(), name);
                } else {
                    tasks.get().deleteCandidateUser(task.getId(), name);
                }
            }
        }
        for (String name : wanted) {
            if (name.startsWith("GROUP_")) {
                tasks.get().addCandidateGroup(task.getId(), name);
            } else {
                tasks.get().addCandidateUser(task.getId(), name);
            }
        }
    }

    private void mergeAssociations(
            Task task,
            Map<QName, Serializable> changes,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        if ((add == null || add.isEmpty()) && (remove == null || remove.isEmpty())) {
            return;
        }
        Map<QName, Serializable> present = of(task);
        Set<QName> touched = new HashSet<>(add == null ? Set.of() : add.keySet());
        touched.addAll(remove == null ? Set.of() : remove.keySet());
        for (QName name : touched) {
            ArrayList<NodeRef> refs = new ArrayList<>(asList(present.get(name)));
            if (remove != null && remove.containsKey(name)) {
                refs.removeAll(remove.get(name));
            }
            if (add != null && add.containsKey(name)) {
                if (!(present.get(name) instanceof Collection<?>)) {
                    refs.clear();
                }
                add.get(name).stream().filter(ref -> !refs.contains(ref)).forEach(refs::add);
            }
            changes.put(name, refs);
        }
    }

    private static List<NodeRef> asList(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().map(NodeRef.class::cast).toList();
        }
        return value instanceof NodeRef ref ? List.of(ref) : List.of();
    }

    private List<NodeRef> pooledActors(Collection<? extends IdentityLink> links) {
        List<NodeRef> actors = new ArrayList<>();
        for (IdentityLink link : links) {
            String name = candidate(link);
            NodeRef node = name == null ? null : nodes.authority(name);
            if (node != null) {
                actors.add(node);
            }
        }
        return actors;
    }

    private static String candidate(IdentityLink link) {
        if (!IdentityLinkType.CANDIDATE.equals(link.getType())) {
            return null;
        }
        return link.getGroupId() != null ? link.getGroupId() : link.getUserId();
    }

    private Map<QName, Serializable> map(Map<String, Object> variables, Map<String, Object> local, TaskType type) {
        Map<QName, Serializable> properties = new HashMap<>();
        variables.forEach((variable, value) -> {
            QName name = names.name(variable);
            boolean isKnown =
                    type.properties().containsKey(name) || type.associations().containsKey(name);
            if (isKnown || local.containsKey(variable)) {
                properties.put(name, nodes.fromVariable(value));
            }
        });
        return properties;
    }

    private static void putFields(
            Map<QName, Serializable> properties, String id, String description, int priority, String assignee) {
        properties.put(WorkflowModel.PROP_TASK_ID, id);
        properties.put(WorkflowModel.PROP_DESCRIPTION, description);
        properties.put(WorkflowModel.PROP_PRIORITY, priority);
        properties.put(ContentModel.PROP_OWNER, assignee);
    }

    private static Map<QName, Serializable> visible(Map<QName, Serializable> properties) {
        properties.remove(QName.createQName("", FORM_KEY));
        properties.remove(QName.createQName("", POOLED_ACTORS));
        return properties;
    }

    private static void addIfMissing(List<QName> missing, QName name, Map<QName, Serializable> present) {
        String uri = name.getNamespaceURI();
        boolean isPlatform =
                NamespaceService.CONTENT_MODEL_1_0_URI.equals(uri) || NamespaceService.SYSTEM_MODEL_1_0_URI.equals(uri);
        Object value = present.get(name);
        if (!isPlatform && (value == null || value.equals(""))) {
            missing.add(name);
        }
    }

    private static String formKey(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        if (entity.getTaskDefinition() == null || entity.getTaskDefinition().getTaskFormHandler() == null) {
            return null;
        }
        TaskFormData form = entity.getTaskDefinition().getTaskFormHandler().createTaskForm(entity);
        return form == null ? null : form.getFormKey();
    }
}
