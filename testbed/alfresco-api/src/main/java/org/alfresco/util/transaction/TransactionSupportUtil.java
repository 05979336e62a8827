package org.alfresco.util.transaction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alfresco.error.AlfrescoRuntimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Resources and listeners of the current transaction. */
public abstract class TransactionSupportUtil {
    private static final Object KEY = new Object();

    /** Start of the transaction, milliseconds since 1970, or -1. */
    public static long getTransactionStartTime() {
        return isActive() ? state().startedAt : -1;
    }

    /** Id of the transaction, or null when there is none. */
    public static String getTransactionId() {
        return isActive() ? state().id : null;
    }

    /** Whether a transaction is active. */
    public static boolean isActualTransactionActive() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** A bound value, or null. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public static <R> R getResource(Object key) {
        return (R) state().resources.get(key);
    }

    /** Binds a value to the transaction. */
    public static void bindResource(Object key, Object resource) {
        state().resources.put(key, resource);
    }

    /** Takes a value away. */
    public static void unbindResource(Object key) {
        state().resources.remove(key);
    }

    /** Binds a listener; lower priorities come first. False when it was bound already. */
    public static boolean bindListener(TransactionListener listener, int priority) {
        Integer custom = listener.getCustomOrder();
        return state().add(listener, custom == null ? priority : custom);
    }

    /** All listeners of the transaction. */
    public static Set<TransactionListener> getListeners() {
        return state().all();
    }

    private static boolean isActive() {
        return TransactionSynchronizationManager.isSynchronizationActive();
    }

    private static State state() {
        if (!isActive()) {
            throw new AlfrescoRuntimeException("Transaction must be active and synchronization is required");
        }
        State state = (State) TransactionSynchronizationManager.getResource(KEY);
        if (state == null) {
            state = new State();
            TransactionSynchronizationManager.bindResource(KEY, state);
            TransactionSynchronizationManager.registerSynchronization(state);
        }
        return state;
    }

    private static final class State implements TransactionSynchronization, Ordered {
        private static final Logger LOG = LoggerFactory.getLogger(TransactionSupportUtil.class);

        private final String id = UUID.randomUUID().toString();
        private final long startedAt = System.currentTimeMillis();
        private final Map<Object, Object> resources = new HashMap<>();
        private final Map<Integer, Set<TransactionListener>> listeners = new TreeMap<>();

        @Override
        public int getOrder() {
            return 800;
        }

        private Set<TransactionListener> all() {
            Set<TransactionListener> all = new LinkedHashSet<>();
            listeners.values().forEach(all::addAll);
            return all;
        }

        private boolean add(TransactionListener listener, int priority) {
            if (listeners.values().stream().anyMatch(bound -> bound.contains(listener))) {
                return false;
            }
            return listeners
                    .computeIfAbsent(priority, p -> new LinkedHashSet<>())
                    .add(listener);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(KEY);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(KEY, this);
        }

        /** Listeners may bind further listeners, so the lowest unfinished one is looked up again each time. */
        @Override
        public void beforeCommit(boolean readOnly) {
            Set<TransactionListener> done = new HashSet<>();
            for (TransactionListener next = firstNotIn(done); next != null; next = firstNotIn(done)) {
                done.add(next);
                next.beforeCommit(readOnly);
            }
        }

        private TransactionListener firstNotIn(Set<TransactionListener> done) {
            for (Set<TransactionListener> bound : listeners.values()) {
                for (TransactionListener listener : bound) {
                    if (!done.contains(listener)) {
                        return listener;
                    }
                }
            }
            return null;
        }

        @Override
        public void beforeCompletion() {
            for (TransactionListener listener : all()) {
                try {
                    listener.beforeCompletion();
                } catch (RuntimeException e) {
                    LOG.error("beforeCompletion failed", e);
                }
            }
        }

        @Override
        public void afterCompletion(int status) {
            // no synchronization is active any more, so the resources are no longer reachable from outside
            Set<TransactionListener> all = all();
            TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
            for (TransactionListener listener : all) {
                try {
                    if (status == STATUS_COMMITTED) {
                        listener.afterCommit();
                    } else {
                        listener.afterRollback();
                    }
                } catch (RuntimeException e) {
                    LOG.error("afterCompletion failed", e);
                }
            }
        }
    }
}
