package org.newsdesk.testbed.host.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.ProxyFactory;

/**
 * Makes the "capital" service of a raw one: every call in a transaction, permissions checked on its arguments, unreadable children
 * left out of its answers.
 */
public final class SecuredService implements MethodInterceptor {

    private final Map<String, List<Rule>> rules;
    private final AccessControl access;
    private final RetryingTransactionHelper transactions;

    private SecuredService(
            Map<String, List<Rule>> rules, AccessControl access, RetryingTransactionHelper transactions) {
        this.rules = rules;
        this.access = access;
        this.transactions = transactions;
    }

    /**
     * What one call needs.
     *
     * @param argument which argument is the node, or {@link #ADMIN} or {@link #RESULTS}
     * @param permission the permission on the node
     */
    record Rule(int argument, String permission) {

        /** The caller must be an administrator. */
        static final int ADMIN = -1;
        /** What is returned must be readable. */
        static final int RESULTS = -2;
    }

    /** The secured service over a raw one. */
    public static <T> T of(Class<T> type, T raw, AccessControl access, RetryingTransactionHelper transactions) {
        ProxyFactory factory = new ProxyFactory(type, new SecuredService(ServiceRules.of(type), access, transactions));
        factory.setTarget(raw);
        return type.cast(factory.getProxy(type.getClassLoader()));
    }

    @Override
    public Object invoke(MethodInvocation invocation) throws Throwable {
        if (invocation.getMethod().getDeclaringClass() == Object.class
                || AlfrescoTransactionSupport.getTransactionReadState() != TxnReadState.TXN_NONE) {
            return checked(invocation);
        }
        Outcome outcome = transactions.doInTransaction(() ->
                new Outcome(checked(((org.springframework.aop.ProxyMethodInvocation) invocation).invocableClone())));
        return outcome.value();
    }

    /** A result; a record, as null is a valid one. */
    private record Outcome(Object value) {}

    private Object checked(MethodInvocation invocation) throws Throwable {
        List<Rule> needed = rules.getOrDefault(invocation.getMethod().getName(), List.of());
        boolean filter = false;
        for (Rule rule : needed) {
            if (rule.argument() == Rule.RESULTS) {
                filter = true;
            } else if (rule.argument() == Rule.ADMIN) {
                requireAdmin();
            } else {
                requireOn(invocation.getArguments()[rule.argument()], rule.permission());
            }
        }
        Object result = invocation.proceed();
        return filter ? readable(result) : result;
    }

    private void requireAdmin() {
        if (!access.isAdmin(AccessControl.currentUser())) {
            throw new org.alfresco.repo.security.permissions.AccessDeniedException(
                    "Access Denied. You do not have the appropriate permissions to perform this operation.");
        }
    }

    private void requireOn(Object argument, String permission) {
        if (argument instanceof NodeRef node) {
            access.require(node, permission);
        } else if (argument instanceof ChildAssociationRef assoc) {
            access.require(assoc.getChildRef(), permission);
        } else if (argument instanceof Collection<?> nodes) {
            nodes.forEach(node -> requireOn(node, permission));
        }
    }

    private Object readable(Object result) {
        if (!(result instanceof List<?> list)) {
            return result;
        }
        List<Object> kept = new ArrayList<>();
        for (Object item : list) {
            NodeRef node = item instanceof ChildAssociationRef assoc ? assoc.getChildRef() : nodeOf(item);
            if (node == null || access.allowed(node, "ReadProperties")) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static NodeRef nodeOf(Object item) {
        if (item instanceof org.alfresco.repo.security.permissions.PermissionCheckValue value) {
            return value.getNodeRef();
        }
        return item instanceof NodeRef node ? node : null;
    }
}
