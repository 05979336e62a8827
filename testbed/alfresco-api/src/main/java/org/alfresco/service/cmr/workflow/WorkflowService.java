package org.alfresco.service.cmr.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Workflows; ids and names carry the engine's name in front: {@code activiti$123}. */
public interface WorkflowService {
    /** Deploys a definition. */
    WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype);
    /** Deploys a definition with a name for the deployment. */
    WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype, String name);
    /** Whether a process of the definition's id is deployed. */
    boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype);
    /** Removes a definition with all its instances. */
    void undeployDefinition(String workflowDefinitionId);
    /** The latest versions. */
    List<WorkflowDefinition> getDefinitions();
    /** All versions. */
    List<WorkflowDefinition> getAllDefinitions();
    /** A definition or null. */
    WorkflowDefinition getDefinitionById(String workflowDefinitionId);
    /** The latest version, or null. */
    WorkflowDefinition getDefinitionByName(String workflowName);
    /** All versions of a name. */
    List<WorkflowDefinition> getAllDefinitionsByName(String workflowName);
    /** Task definitions of a workflow. */
    List<WorkflowTaskDefinition> getTaskDefinitions(String workflowDefinitionId);
    /** Starts a workflow; the start task stays open until it is ended. */
    WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters);
    /** Instances that have not ended. */
    List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId);
    /** Instances that have ended. */
    List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId);
    /** All instances. */
    List<WorkflowInstance> getWorkflows(String workflowDefinitionId);
    /** An instance or null. */
    WorkflowInstance getWorkflowById(String workflowId);
    /** The executions of an instance. */
    List<WorkflowPath> getWorkflowPaths(String workflowId);
    /** Variables of an execution. */
    Map<QName, Serializable> getPathProperties(String pathId);
    /** Ends an instance and deletes its history and package. */
    WorkflowInstance cancelWorkflow(String workflowId);
    /** Ends an instance by force and deletes its history and package. */
    WorkflowInstance deleteWorkflow(String workflowId);
    /** Sends an execution on. */
    WorkflowPath signal(String pathId, String transitionId);
    /** Open tasks of an execution. */
    List<WorkflowTask> getTasksForWorkflowPath(String pathId);
    /** The start task of an instance. */
    WorkflowTask getStartTask(String workflowInstanceId);
    /** A task or null. */
    WorkflowTask getTaskById(String taskId);
    /** Tasks of an assignee. */
    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state);
    /** Tasks of an assignee, with their properties read later or not. */
    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state, boolean lazyInitialization);
    /** Tasks the user could claim. */
    List<WorkflowTask> getPooledTasks(String authority);
    /** Tasks the user could claim, with their properties read later or not. */
    List<WorkflowTask> getPooledTasks(String authority, boolean lazyinitialization);
    /** Tasks by criteria. */
    List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession);
    /** Changes properties and associations; not the assignee's or initiator's task: access denied. */
    WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove);
    /** Ends a task; a null transition means the default. */
    WorkflowTask endTask(String taskId, String transitionId);
    /** Whether the user may change the task. */
    boolean isTaskEditable(WorkflowTask task, String username);
    /** Whether the user may give the task to another. */
    boolean isTaskReassignable(WorkflowTask task, String username);
    /** Whether the user may claim the task. */
    boolean isTaskClaimable(WorkflowTask task, String username);
    /** Whether the user may give the task back to the pool. */
    boolean isTaskReleasable(WorkflowTask task, String username);
    /** Makes a package, or makes the given folder one. */
    NodeRef createPackage(NodeRef container);
    /** Instances whose package holds the node. */
    List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active);
    /** Items of a task. */
    List<NodeRef> getPackageContents(String taskId);
    /** Items of a package. */
    List<NodeRef> getPackageContents(NodeRef packageRef);
}
