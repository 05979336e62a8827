package org.newsdesk.testbed.host.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.activiti.engine.HistoryService;
import org.activiti.engine.TaskService;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.security.AuthorityService;
import org.newsdesk.testbed.host.rest.RestException;

/**
 * Who may do what through the v1 REST API, with the platform's holes: involvement is everything. The initiator is involved in
 * every task of his process; whoever was ever involved in any task may write the process's variables and delete it.
 */
final class RestAccess {
    private final TaskService tasks;
    private final HistoryService history;
    private final AuthorityService authorities;

    RestAccess(TaskService tasks, HistoryService history, AuthorityService authorities) {
        this.tasks = tasks;
        this.history = history;
        this.authorities = authorities;
    }

    boolean isAdmin(String user) {
        return authorities.isAdminAuthority(user);
    }

    /** The groups of a user, inherited ones included. */
    List<String> groups(String user) {
        List<String> groups = new ArrayList<>();
        for (String authority : authorities.getAuthoritiesForUser(user)) {
            if (authority.startsWith("GROUP_")) {
                groups.add(authority);
            }
        }
        return groups;
    }

    /** Reads and writes the process: 404 when unknown, 403 when never involved. */
    void checkProcess(String processId, String user) {
        boolean isKnown = history.createHistoricProcessInstanceQuery()
                        .processInstanceId(processId)
                        .count()
                > 0;
        if (!isKnown) {
            throw RestException.notFound(processId);
        }
        if (isAdmin(user)) {
            return;
        }
        long involved = history.createHistoricTaskInstanceQuery()
                .processInstanceId(processId)
                .taskInvolvedUser(user)
                .count();
        if (involved == 0) {
            throw new RestException(403, "user is not allowed to access information about process " + processId);
        }
    }

    /** Reads a task, open or ended. */
    HistoricTaskInstance readable(String taskId, String user) {
        HistoricTaskInstance task =
                history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw RestException.notFound(taskId);
        }
        boolean isInvolved = isAdmin(user)
                || history.createHistoricTaskInstanceQuery()
                                .taskId(taskId)
                                .taskInvolvedUser(user)
                                .count()
                        > 0;
        if (!isInvolved && (task.getEndTime() != null || !isCandidate(taskId, user))) {
            throw RestException.denied();
        }
        return task;
    }

    /** Writes variables and items of an open task. */
    Task writable(String taskId, String user) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw RestException.notFound(taskId);
        }
        boolean isInvolved = isAdmin(user)
                || tasks.createTaskQuery().taskId(taskId).taskInvolvedUser(user).count() > 0;
        if (!isInvolved && !isCandidate(taskId, user)) {
            throw RestException.denied();
        }
        return task;
    }

    /** Changes an open task: 404 unknown, 405 completed. */
    Task updatable(String taskId, String user, boolean isClaim) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            boolean isEnded =
                    history.createHistoricTaskInstanceQuery().taskId(taskId).count() > 0;
            throw isEnded
                    ? new RestException(405, "Task with id: " + taskId + " cannot be updated, it's completed")
                    : RestException.notFound(taskId);
        }
        boolean isHolder = isAdmin(user) || user.equals(task.getOwner()) || user.equals(task.getAssignee());
        if (!isHolder && !isLinked(task, user, isClaim)) {
            throw RestException.denied();
        }
        return task;
    }

    private boolean isLinked(Task task, String user, boolean isClaim) {
        Set<String> mine = authorities.getAuthoritiesForUser(user);
        for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
            boolean isCandidateLink = IdentityLinkType.CANDIDATE.equals(link.getType());
            if (user.equals(link.getUserId())
                    && (IdentityLinkType.STARTER.equals(link.getType()) || (isClaim && isCandidateLink))) {
                return true;
            }
            boolean isOpenToGroup = task.getAssignee() == null || isClaim;
            if (isCandidateLink && link.getGroupId() != null && isOpenToGroup && mine.contains(link.getGroupId())) {
                return true;
            }
        }
        return false;
    }

    private boolean isCandidate(String taskId, String user) {
        List<String> groups = groups(user);
        return !groups.isEmpty()
                && tasks.createTaskQuery()
                                .taskId(taskId)
                                .taskCandidateGroupIn(groups)
                                .count()
                        > 0;
    }
}
