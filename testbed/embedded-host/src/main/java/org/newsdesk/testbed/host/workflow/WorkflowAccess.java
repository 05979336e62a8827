package org.newsdesk.testbed.host.workflow;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.namespace.QName;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

/**
 * The rights that the public workflow service checks. As on the platform: the initiator of a process, the assignee and every
 * candidate (claimed or not) may see, change and end a task; administrators and the system pass; starting, cancelling and
 * deleting is not checked here at all.
 */
public final class WorkflowAccess implements MethodInterceptor {
    private final WorkflowService raw;
    private final Nodes nodes;

    /** Looks tasks up with the raw service. */
    public WorkflowAccess(WorkflowService raw, Nodes nodes) {
        this.raw = raw;
        this.nodes = nodes;
    }

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null || AuthenticationUtil.isRunAsUserTheSystemUser() || nodes.isAdmin(user)) {
            return call.proceed();
        }
        switch (call.getMethod().getName()) {
            case "updateTask", "endTask" -> {
                String taskId = (String) call.getArguments()[0];
                check(raw.getTaskById(taskId), user, taskId);
                return call.proceed();
            }
            case "getTaskById", "getStartTask" -> {
                WorkflowTask task = (WorkflowTask) call.proceed();
                if (task == null || !isPartOfProcessStart(task, user)) {
                    check(task, user, (String) call.getArguments()[0]);
                }
                return task;
            }
            case "getAssignedTasks", "getPooledTasks", "getTasksForWorkflowPath", "queryTasks" -> {
                return ((List<?>) call.proceed())
                        .stream()
                                .map(WorkflowTask.class::cast)
                                .filter(task -> isInvolved(task, user) || isPartOfProcessStart(task, user))
                                .toList();
            }
            default -> {
                return call.proceed();
            }
        }
    }

    private void check(WorkflowTask task, String user, String taskId) {
        if (!isInvolved(task, user)) {
            throw new AccessDeniedException(
                    "Accessing task with id='" + taskId + "' is not allowed for user '" + user + "'");
        }
    }

    private boolean isInvolved(WorkflowTask task, String user) {
        if (task == null) {
            return true;
        }
        Map<QName, Serializable> properties = task.getProperties();
        if (user.equalsIgnoreCase((String) properties.get(ContentModel.PROP_OWNER))) {
            return true;
        }
        Stream<QName> associations = Stream.of(
                WorkflowModel.ASSOC_ASSIGNEE,
                WorkflowModel.ASSOC_ASSIGNEES,
                WorkflowModel.ASSOC_GROUP_ASSIGNEE,
                WorkflowModel.ASSOC_GROUP_ASSIGNEES,
                WorkflowModel.ASSOC_POOLED_ACTORS);
        return Stream.concat(
                        associations.flatMap(name -> flat(properties.get(name))),
                        Stream.ofNullable(task.getPath().getInstance().getInitiator()))
                .map(nodes::nameOf)
                .filter(Objects::nonNull)
                .anyMatch(name -> nodes.covers(name, user));
    }

    /** Whether this is the start task of a process in which the user had any task. */
    private boolean isPartOfProcessStart(WorkflowTask task, String user) {
        if (!Ids.isStartTask(Ids.local(task.getId()))) {
            return false;
        }
        WorkflowTaskQuery all = new WorkflowTaskQuery();
        all.setTaskState(null);
        all.setActive(null);
        all.setProcessId(task.getPath().getInstance().getId());
        return raw.queryTasks(all, true).stream().anyMatch(other -> isInvolved(other, user));
    }

    private static Stream<NodeRef> flat(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().filter(NodeRef.class::isInstance).map(NodeRef.class::cast);
        }
        return value instanceof NodeRef ref ? Stream.of(ref) : Stream.empty();
    }
}
