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
                "select seq, label, frozen, created, creator, props from host_version where node = ? order by seq desc",
                (row, number) -> {
                    String props = row.getString("props");
                    return new VersionRecord(
                            row.getLong("seq"),
                            node,
                            row.getString("label"),
                            new NodeRef(row.getString("frozen")),
                            row.getLong("created"),
                            row.getString("creator"),
                            VersionType.valueOf(
                                    props.substring(0, VersionType.MAJOR.name().length())),
                            props.length() > VersionType.MAJOR.name().length()
                                    ? props.substring(VersionType.MAJOR.name().length() + 1)
                                    : null);
                },
                node.toString());
    }

    /** Adds a version; type and comment share a column, as both names of a type are equally long. */
    void insert(VersionRecord version) {
        jdbc.update(
                "insert into host_version (node, label, frozen, created, creator, props) values (?, ?, ?, ?, ?, ?)",
                version.node().toString(),
                version.label(),
                version.frozen().toString(),
                version.created(),
                version.creator(),
                version.type().name() + (version.description() == null ? "" : " " + version.description()));
    }

    /** Removes a version. */
    void delete(VersionRecord version) {
        jdbc.update("delete from host_version where seq = ?", version.seq());
    }
}
