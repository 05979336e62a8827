package org.alfresco.repo.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.transaction.TransactionService;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.junit.jupiter.api.Test;
import org.newsdesk.testbed.api.TransactionManagerSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class RetryingTransactionHelperTest {
    private final List<String> log = new ArrayList<>();
    private final RetryingTransactionHelper helper = helper(new LoggingManager(log));

    @Test
    void listeners_run_in_order_and_a_new_transaction_is_possible_after_the_commit() {
        helper.doInTransaction(() -> {
            AlfrescoTransactionSupport.bindListener(listener("a"));
            return null;
        });
        assertThat(log)
                .containsExactly(
                        "begin", "a.beforeCommit", "a.beforeCompletion", "commit", "a.afterCommit", "begin", "commit");
    }

    @Test
    void a_listener_that_refuses_before_the_commit_rolls_back_with_its_own_exception() {
        AccessDeniedException refusal = new AccessDeniedException("no");
        assertThatThrownBy(() -> helper.doInTransaction(() -> {
                    AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            throw refusal;
                        }

                        @Override
                        public void afterRollback() {
                            log.add("afterRollback");
                        }
                    });
                    return null;
                }))
                .isSameAs(refusal);
        assertThat(log).containsExactly("begin", "rollback", "afterRollback");
    }

    @Test
    void concurrency_is_tried_again_also_as_a_cause_other_errors_are_not() {
        helper.setMinRetryWaitMs(1);
        int[] calls = {0};
        helper.doInTransaction(() -> {
            if (calls[0]++ < 2) {
                throw new IllegalStateException(new ConcurrencyFailureException("busy"));
            }
            return null;
        });
        assertThat(calls[0]).isEqualTo(3);

        calls[0] = 0;
        assertThatThrownBy(() -> helper.doInTransaction(() -> {
                    calls[0]++;
                    throw new AlfrescoRuntimeException("final");
                }))
                .hasMessageEndingWith(" final");
        assertThat(calls[0]).isEqualTo(1);
    }

    @Test
    void a_nested_call_joins_and_may_not_write_in_a_read_only_transaction() {
        helper.doInTransaction(() -> helper.doInTransaction(() -> null));
        assertThat(log).containsExactly("begin", "commit");
        assertThatThrownBy(() -> helper.doInTransaction(() -> helper.doInTransaction(() -> null), true))
                .hasMessageContaining("Read-Write transaction started within read-only transaction");
    }

    private TransactionListenerAdapter listener(String name) {
        return new TransactionListenerAdapter() {
            @Override
            public void beforeCommit(boolean readOnly) {
                log.add(name + ".beforeCommit");
            }

            @Override
            public void beforeCompletion() {
                log.add(name + ".beforeCompletion");
                throw new IllegalStateException("is swallowed");
            }

            @Override
            public void afterCommit() {
                log.add(name + ".afterCommit");
                helper.doInTransaction(() -> null, false, true);
                throw new IllegalStateException("is swallowed");
            }
        };
    }

    private static RetryingTransactionHelper helper(PlatformTransactionManager manager) {
        RetryingTransactionHelper helper = new RetryingTransactionHelper();
        helper.setTransactionService(new Service(manager));
        return helper;
    }

    private record Service(PlatformTransactionManager manager) implements TransactionService, TransactionManagerSource {
        @Override
        public boolean getAllowWrite() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public RetryingTransactionHelper getRetryingTransactionHelper() {
            return helper(manager);
        }

        @Override
        public PlatformTransactionManager getTransactionManager() {
            return manager;
        }
    }

    private static final class LoggingManager extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1L;
        private final transient List<String> log;

        LoggingManager(List<String> log) {
            this.log = log;
        }

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            log.add("begin");
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            log.add("commit");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            log.add("rollback");
        }
    }
}
