package org.newsdesk.testbed.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsdesk.testbed.host.probe.Probe;
import org.newsdesk.testbed.host.probe.TestHost;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Transactions of services called in the same process, as the extension calls them (facts, section 5). */
class TransactionTest {

    private final ApplicationContext beans = TestHost.get().beans();
    private final NodeService raw = beans.getBean("nodeService", NodeService.class);
    private final NodeService secured = beans.getBean("NodeService", NodeService.class);
    private final RetryingTransactionHelper transactions =
            beans.getBean("retryingTransactionHelper", RetryingTransactionHelper.class);
    private final JdbcTemplate jdbc = new JdbcTemplate(beans.getBean("dataSource", javax.sql.DataSource.class));

    @BeforeEach
    void signIn() {
        AuthenticationUtil.setFullyAuthenticatedUser("admin");
    }

    @AfterEach
    void signOut() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    private NodeRef node() {
        return transactions.doInTransaction(() -> raw.createNode(
                        beans.getBean(Repository.class).getCompanyHome(),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(Probe.URI, "t" + System.nanoTime()),
                        Probe.DOC,
                        Map.<QName, Serializable>of(Probe.NUMBER, 1))
                .getChildRef());
    }

    @Test
    void after_the_commit_a_new_transaction_sees_and_changes_what_is_stored_by_then() {
        NodeRef node = node();
        transactions.doInTransaction(() -> {
            raw.setProperty(node, Probe.NUMBER, 2);
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                @Override
                public void afterCommit() {
                    // somebody else writes in between
                    String bump = "update host_node set version = version + 1 where ref = ?";
                    transactions.doInTransaction(() -> jdbc.update(bump, node.toString()));
                    transactions.doInTransaction(() -> {
                        raw.setProperty(node, Probe.NUMBER, (Integer) raw.getProperty(node, Probe.NUMBER) + 1);
                        return null;
                    });
                }
            });
            return null;
        });
        assertThat(raw.getProperty(node, Probe.NUMBER)).isEqualTo(3);
    }

    @Test
    void own_tables_share_the_transaction_and_their_violations_are_tried_again() {
        jdbc.execute("create table if not exists ex_own (id int primary key)");
        jdbc.update("delete from ex_own");
        NodeRef node = node();
        assertThatThrownBy(() -> transactions.doInTransaction(() -> {
                    jdbc.update("insert into ex_own values (1)");
                    raw.setProperty(node, Probe.NUMBER, 9);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(jdbc.queryForObject("select count(*) from ex_own", Integer.class))
                .isZero();
        assertThat(raw.getProperty(node, Probe.NUMBER)).isEqualTo(1);
        AtomicInteger tries = new AtomicInteger();
        transactions.doInTransaction(() -> {
            jdbc.update("insert into ex_own values (2)");
            if (tries.incrementAndGet() < 3) {
                throw new DataIntegrityViolationException("unique");
            }
            return null;
        });
        assertThat(tries.get()).isEqualTo(3);
    }

    @Test
    void a_transaction_within_sees_what_is_committed_only() {
        NodeRef node = node();
        transactions.doInTransaction(() -> {
            raw.setProperty(node, Probe.NUMBER, 5);
            Object within = transactions.doInTransaction(() -> raw.getProperty(node, Probe.NUMBER), true, true);
            assertThat(within).isEqualTo(1);
            assertThat(raw.getProperty(node, Probe.NUMBER)).isEqualTo(5);
            return null;
        });
    }

    @Test
    void a_read_only_transaction_takes_no_writer() {
        assertThatThrownBy(() -> transactions.doInTransaction(() -> transactions.doInTransaction(() -> null), true))
                .hasMessageContaining("Read-Write transaction started within read-only transaction");
    }

    @Test
    void capital_services_check_permissions_and_raw_ones_only_locks() {
        NodeRef node = node();
        AuthenticationUtil.runAs(
                () -> {
                    assertThatThrownBy(() -> secured.setProperty(node, Probe.NUMBER, 2))
                            .isInstanceOf(AccessDeniedException.class);
                    raw.setProperty(node, Probe.NUMBER, 2);
                    return null;
                },
                "anna");
        LockService locks = beans.getBean("LockService", LockService.class);
        locks.lock(node, LockType.READ_ONLY_LOCK);
        assertThatThrownBy(() -> raw.setProperty(node, Probe.NUMBER, 3)).isInstanceOf(NodeLockedException.class);
        AuthenticationUtil.runAsSystem(() -> {
            raw.setProperty(node, Probe.NUMBER, 3);
            return null;
        });
        transactions.doInTransaction(() -> {
            locks.suspendLocks();
            raw.setProperty(node, Probe.NUMBER, 4);
            return null;
        });
        assertThat(raw.getProperty(node, Probe.NUMBER)).isEqualTo(4);
    }
}
