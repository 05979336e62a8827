package org.newsdesk.testbed.host.policy;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.newsdesk.testbed.host.transaction.CommitWork;
import org.newsdesk.testbed.host.transaction.TransactionScope;

/**
 * Behaviours bound to the end of the transaction: one call per policy and node, with the first "before" map and the last "after"
 * map.
 */
public final class CommitQueue implements CommitWork {

    private static final String KEY = CommitQueue.class.getName();

    /** Queues a call, or runs it at once when there is no transaction. */
    void add(Behaviour behaviour, Class<?> policy, Method method, Object[] arguments) {
        Pending pending = new Pending(behaviour, policy, method, arguments);
        if (!TransactionScope.active()) {
            pending.run();
            return;
        }
        State state = state();
        Pending known = state.known.putIfAbsent(pending.key(), pending);
        if (known == null) {
            state.waiting.add(pending);
        } else {
            known.merge(arguments);
        }
    }

    /** Whether a call is the first of its kind in the transaction. */
    boolean first(Behaviour behaviour, Method method, Object[] arguments) {
        return !TransactionScope.active() || state().firsts.add(key(behaviour, method, arguments));
    }

    @Override
    public boolean run() {
        State state = state();
        boolean ran = false;
        while (!state.waiting.isEmpty()) {
            state.waiting.remove().run();
            ran = true;
        }
        return ran;
    }

    private static State state() {
        return TransactionScope.resource(KEY, State::new);
    }

    /** Everything but the property maps tells calls apart. */
    private static List<Object> key(Behaviour behaviour, Method method, Object[] arguments) {
        List<Object> key = new ArrayList<>();
        key.add(System.identityHashCode(behaviour));
        key.add(method);
        for (Object argument : arguments) {
            if (!(argument instanceof Map)) {
                key.add(argument);
            }
        }
        return key;
    }

    private static final class State {
        private final Map<List<Object>, Pending> known = new HashMap<>();
        private final Deque<Pending> waiting = new ArrayDeque<>();
        private final Set<List<Object>> firsts = new HashSet<>();
    }

    private static final class Pending {
        private final Behaviour behaviour;
        private final Class<?> policy;
        private final Method method;
        private final Object[] arguments;

        Pending(Behaviour behaviour, Class<?> policy, Method method, Object[] arguments) {
            this.behaviour = behaviour;
            this.policy = policy;
            this.method = method;
            this.arguments = arguments.clone();
        }

        List<Object> key() {
            return CommitQueue.key(behaviour, method, arguments);
        }

        /** The last map is the state after; a first of two maps is the state before and stays. */
        void merge(Object[] later) {
            int last = later.length - 1;
            if (later[last] instanceof Map) {
                arguments[last] = later[last];
            }
        }

        void run() {
            try {
                Policies.invoke(behaviour.getInterface(policy), method, arguments);
            } catch (Throwable e) {
                throw new AlfrescoRuntimeException(
                        "Failed to execute transaction-level behaviour " + method + " in transaction "
                                + AlfrescoTransactionSupport.getTransactionId() + " : null(" + e.getMessage() + ")",
                        e);
            }
        }
    }
}
