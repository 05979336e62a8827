package org.newsdesk.testbed.host.version;

import java.util.List;
import javax.sql.DataSource;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.VersionType;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which versions are kept of which node. */
final class VersionTable {

    private final JdbcTemplate jdbc;

    VersionTable(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** The versions of a node, the newest first. */
    List<VersionRecord> of(NodeRef node) {
        return jdbc.query(
                "select seq, label, frozen, created, creator, type, description from host_version where node = ?"
                        + " order by seq desc",
                (row, number) -> new VersionRecord(
                        row.getLong("seq"),
                        node,
                        row.getString("label"),
                        new NodeRef(row.getString("frozen")),
                        row.getLong("created"),
                        row.getString("creator"),
                        VersionType.valueOf(row.getString("type")),
                        row.getString("description")),
                node.toString());
    }

    /** Adds a version. */
    void insert(VersionRecord version) {
        jdbc.update(
                "insert into host_version (node, label, frozen, created, creator, type, description)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                version.node().toString(),
                version.label(),
                version.frozen().toString(),
                version.created(),
                version.creator(),
                version.type().name(),
                version.description());
    }

    /** Removes a version. */
    void delete(VersionRecord version) {
        jdbc.update("delete from host_version where seq = ?", version.seq());
    }
}
