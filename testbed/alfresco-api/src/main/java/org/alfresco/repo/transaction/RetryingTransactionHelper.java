package org.alfresco.repo.transaction;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.transaction.TransactionService;
import org.apache.ibatis.exceptions.PersistenceException;
import org.newsdesk.testbed.api.TransactionManagerSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DeadlockLoserDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Runs work in a transaction, and again when it failed because of concurrency. */
public class RetryingTransactionHelper {
    /** What leads to another try, also as a cause. */
    @SuppressWarnings({"rawtypes", "MutablePublicArray"})
    public static final Class[] RETRY_EXCEPTIONS = {
        ConcurrencyFailureException.class,
        DeadlockLoserDataAccessException.class,
        UncategorizedSQLException.class,
        SQLException.class,
        BatchUpdateException.class,
        DataIntegrityViolationException.class,
        PersistenceException.class
    };

    private static final Logger LOG = LoggerFactory.getLogger(RetryingTransactionHelper.class);

    private TransactionService txnService;
    private int maxRetries = 40;
    private int minRetryWaitMs = 100;
    private int maxRetryWaitMs = 2000;
    private int retryWaitIncrementMs = 100;
    private boolean readOnly;
    private List<Class<?>> extraExceptions = List.of();

    /** With the platform's settings: 40 tries, 100 to 2,000 ms apart. */
    public RetryingTransactionHelper() {}

    /** Work in a transaction. */
    public interface RetryingTransactionCallback<Result> {
        /** Does it; may be called several times. */
        Result execute() throws Throwable;
    }

    /** Where transactions come from. */
    public void setTransactionService(TransactionService service) {
        this.txnService = service;
    }

    /** Most tries. */
    public void setMaxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    /** Shortest wait in milliseconds. */
    public void setMinRetryWaitMs(int minRetryWaitMs) {
        this.minRetryWaitMs = minRetryWaitMs;
    }

    /** Longest wait in milliseconds. */
    public void setMaxRetryWaitMs(int maxRetryWaitMs) {
        this.maxRetryWaitMs = maxRetryWaitMs;
    }

    /** Growth of the wait in milliseconds. */
    public void setRetryWaitIncrementMs(int retryWaitIncrementMs) {
        this.retryWaitIncrementMs = retryWaitIncrementMs;
    }

    /** Refuses transactions that write. */
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    /** Further exceptions that lead to another try. */
    public void setExtraExceptions(List<Class<?>> extraExceptions) {
        this.extraExceptions = extraExceptions == null ? List.of() : extraExceptions;
    }

    /** Writes; joins a transaction that is there. */
    public <R> R doInTransaction(RetryingTransactionCallback<R> cb) {
        return doInTransaction(cb, false, false);
    }

    /** Joins a transaction that is there. */
    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly) {
        return doInTransaction(cb, readOnly, false);
    }

    /** With {@code requiresNew} always in a transaction of its own. Only the outermost call tries again. */
    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        TxnReadState present = AlfrescoTransactionSupport.getTransactionReadState();
        if (!requiresNew && present != TxnReadState.TXN_NONE) {
            if (present == TxnReadState.TXN_READ_ONLY && !readOnly) {
                throw new AlfrescoRuntimeException("Read-Write transaction started within read-only transaction");
            }
            return join(cb);
        }
        if (this.readOnly && !readOnly) {
            throw new AccessDeniedException("permissions.err_read_only");
        }
        for (int count = 0; ; count++) {
            try {
                return once(cb, readOnly);
            } catch (RuntimeException e) {
                if (count + 1 >= maxRetries || !isRetryable(e)) {
                    throw e;
                }
                LOG.debug("Try {} failed", count + 1, e);
                pause(count);
            }
        }
    }

    /** The cause that allows another try, or null. */
    public static Throwable extractRetryCause(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof DoNotRetryException) {
                return null;
            }
        }
        for (Throwable t = cause; t != null; t = t.getCause()) {
            for (Class<?> type : RETRY_EXCEPTIONS) {
                if (type.isInstance(t)) {
                    return t;
                }
            }
        }
        return null;
    }

    private boolean isRetryable(Throwable e) {
        if (extractRetryCause(e) != null) {
            return true;
        }
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (extraExceptions.stream().anyMatch(t.getClass()::equals)) {
                return true;
            }
        }
        return false;
    }

    private static <R> R join(RetryingTransactionCallback<R> cb) {
        try {
            return cb.execute();
        } catch (Throwable e) {
            throw unchecked(e, "Exception from transactional callback: " + cb);
        }
    }

    private <R> R once(RetryingTransactionCallback<R> cb, boolean readOnly) {
        PlatformTransactionManager manager = ((TransactionManagerSource) txnService).getTransactionManager();
        DefaultTransactionDefinition definition =
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        definition.setReadOnly(readOnly);
        TransactionStatus status = manager.getTransaction(definition);
        R result;
        try {
            result = cb.execute();
        } catch (Throwable e) {
            manager.rollback(status);
            throw unchecked(e, "Exception in Transaction.");
        }
        if (status.isRollbackOnly()) {
            manager.rollback(status);
        } else {
            manager.commit(status);
        }
        return result;
    }

    private static RuntimeException unchecked(Throwable e, String message) {
        if (e instanceof Error error) {
            throw error;
        }
        return AlfrescoRuntimeException.makeRuntimeException(e, message);
    }

    private void pause(int count) {
        int wanted = count > 0 && retryWaitIncrementMs > 0
                ? ThreadLocalRandom.current().nextInt(count * retryWaitIncrementMs)
                : minRetryWaitMs;
        try {
            Thread.sleep(Math.max(minRetryWaitMs, Math.min(maxRetryWaitMs, wanted)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AlfrescoRuntimeException("Interrupted between two tries of a transaction", e);
        }
    }
}
