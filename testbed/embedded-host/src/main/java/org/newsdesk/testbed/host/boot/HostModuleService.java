package org.newsdesk.testbed.host.boot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.alfresco.repo.module.ModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs the components of the modules at start: each in a transaction as System, after those it depends on. */
final class HostModuleService implements ModuleService {

    private final JdbcTemplate jdbc;
    private final RetryingTransactionHelper transactions;
    private final List<ModuleComponent> components = new ArrayList<>();

    HostModuleService(DataSource dataSource, RetryingTransactionHelper transactions) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transactions = transactions;
    }

    @Override
    public void registerComponent(ModuleComponent component) {
        components.add(component);
    }

    /** Runs what has not run yet or runs at every start. */
    void start() {
        Set<ModuleComponent> done = new LinkedHashSet<>();
        AuthenticationUtil.setRunAsUserSystem();
        try {
            List.copyOf(components).forEach(component -> run(component, done));
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    private void run(ModuleComponent component, Set<ModuleComponent> done) {
        if (!done.add(component)) {
            return;
        }
        component.getDependsOn().forEach(needed -> run(needed, done));
        String key = component.getModuleId() + ":" + component.getName();
        transactions.doInTransaction(() -> {
            boolean ranBefore = !jdbc.queryForList("select component from host_module where component = ?", key)
                    .isEmpty();
            if (component.isExecuteOnceOnly() && ranBefore) {
                return null;
            }
            component.execute();
            if (!ranBefore) {
                jdbc.update("insert into host_module (component, version) values (?, '1')", key);
            }
            return null;
        });
    }

    /** Tells the components that the host stops. */
    void stop() {
        components.forEach(ModuleComponent::shutdown);
    }
}
