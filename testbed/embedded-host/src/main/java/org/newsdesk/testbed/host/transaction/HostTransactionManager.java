package org.newsdesk.testbed.host.transaction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListener;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The transaction manager of the host. Before a commit the transaction listeners come first, then the platform's own work
 * (behaviours bound to the commit, automatic versions, integrity); listeners bound meanwhile are asked, too.
 */
public final class HostTransactionManager extends DataSourceTransactionManager {

    private static final long serialVersionUID = 1L;
    private final transient Supplier<List<CommitWork>> works;

    /**
     * @param dataSource the database
     * @param works the platform's work before a commit, in order
     */
    public HostTransactionManager(DataSource dataSource, Supplier<List<CommitWork>> works) {
        super(dataSource);
        this.works = works;
    }

    @Override
    protected void prepareSynchronization(DefaultTransactionStatus status, TransactionDefinition definition) {
        super.prepareSynchronization(status, definition);
        if (status.isNewSynchronization()) {
            // makes the listeners' synchronization part of every transaction, before the platform's work
            AlfrescoTransactionSupport.getListeners();
            TransactionSynchronizationManager.registerSynchronization(new PlatformCommit());
        }
    }

    private final class PlatformCommit implements TransactionSynchronization, Ordered {

        @Override
        public int getOrder() {
            return AlfrescoTransactionSupport.SESSION_SYNCHRONIZATION_ORDER + 100;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            Set<TransactionListener> asked = new HashSet<>(AlfrescoTransactionSupport.getListeners());
            boolean more = true;
            while (more) {
                more = false;
                for (CommitWork work : works.get()) {
                    more |= work.run();
                }
                for (TransactionListener listener : AlfrescoTransactionSupport.getListeners()) {
                    if (asked.add(listener)) {
                        listener.beforeCommit(readOnly);
                        more = true;
                    }
                }
            }
        }
    }
}
