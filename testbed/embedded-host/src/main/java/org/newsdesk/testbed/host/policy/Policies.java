package org.newsdesk.testbed.host.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Consumer;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.policy.PolicyRegistry.Binding;

/**
 * Calls the behaviours of a policy: at once, once per transaction, or before the commit, as each was bound. Nodes outside the
 * working store (trash, versions) have no policies.
 */
public final class Policies {

    private final PolicyRegistry registry;
    private final BehaviourFilter filter;
    private final CommitQueue queue;

    /** Policies over the bound behaviours. */
    public Policies(PolicyRegistry registry, BehaviourFilter filter, CommitQueue queue) {
        this.registry = registry;
        this.filter = filter;
        this.queue = queue;
    }

    /**
     * Announces an event.
     *
     * @param policy the policy interface
     * @param node the node concerned, by which the behaviour filter decides
     * @param classes type and aspects by which behaviours are bound
     * @param association the association type for association policies, or null
     * @param call calls the policy's method with the arguments of the event
     */
    public <P extends Policy> void fire(
            Class<P> policy, NodeRef node, Iterable<QName> classes, QName association, Consumer<P> call) {
        if (!StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(node.getStoreRef())) {
            return;
        }
        for (Binding binding : find(policy, classes, association)) {
            if (enabled(binding, node)) {
                dispatch(policy, binding.behaviour(), call);
            }
        }
    }

    /** The implementations bound to a policy that returns a value. */
    public <P extends Policy> List<P> implementations(Class<P> policy, NodeRef node, Iterable<QName> classes) {
        return find(policy, classes, null).stream()
                .filter(binding -> enabled(binding, node))
                .map(binding -> binding.behaviour().getInterface(policy))
                .toList();
    }

    private List<Binding> find(Class<?> policy, Iterable<QName> classes, QName association) {
        QName name =
                QName.createQName(NamespaceService.ALFRESCO_URI, method(policy).getName());
        return registry.find(name, classes, association);
    }

    private boolean enabled(Binding binding, NodeRef node) {
        return binding.className() == null ? filter.isEnabled(node) : filter.isEnabled(node, binding.className());
    }

    private <P extends Policy> void dispatch(Class<P> policy, Behaviour behaviour, Consumer<P> call) {
        switch (behaviour.getNotificationFrequency()) {
            case EVERY_EVENT -> call.accept(behaviour.getInterface(policy));
            case FIRST_EVENT -> {
                if (queue.first(behaviour, method(policy), arguments(policy, call))) {
                    call.accept(behaviour.getInterface(policy));
                }
            }
            case TRANSACTION_COMMIT -> queue.add(behaviour, policy, method(policy), arguments(policy, call));
        }
    }

    /** Records the arguments by calling a stand-in. */
    private static <P extends Policy> Object[] arguments(Class<P> policy, Consumer<P> call) {
        Object[][] recorded = new Object[1][];
        Object recorder =
                Proxy.newProxyInstance(policy.getClassLoader(), new Class<?>[] {policy}, (proxy, method, arguments) -> {
                    recorded[0] = arguments;
                    return null;
                });
        call.accept(policy.cast(recorder));
        return recorded[0];
    }

    private static Method method(Class<?> policy) {
        for (Method method : policy.getMethods()) {
            if (!method.isDefault() && !java.lang.reflect.Modifier.isStatic(method.getModifiers())) {
                return method;
            }
        }
        throw new IllegalArgumentException(policy + " is no policy");
    }

    /** Calls a policy method and lets its exception through. */
    static void invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
