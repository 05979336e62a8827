package org.newsdesk.testbed.host.node;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The nodes in the database.
 *
 * <p>Within a transaction a node is read once and then comes from the transaction's own copy, so that a write can tell whether
 * somebody else has written since the first read: then it is a {@link ConcurrencyFailureException} and the transaction is tried
 * again. Nothing is cached across transactions.
 */
public final class NodeTable {

    private static final int LONGEST_KEY = 200;
    private static final String COLUMNS =
            "n.ref, n.seq, n.type, n.parent, n.assoc_type, n.assoc_name, n.is_folder, n.props, n.aspects, n.acl, n.inherits, n.version";

    private final JdbcTemplate jdbc;

    /** A table on a data source whose schema exists. */
    public NodeTable(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** A node, or null. */
    public NodeRow find(NodeRef ref) {
        Map<NodeRef, NodeRow> copy = transactionCopy();
        NodeRow row = copy.get(ref);
        if (row != null) {
            return row;
        }
        List<NodeRow> rows =
                jdbc.query("select " + COLUMNS + " from host_node n where n.ref = ?", this::read, ref.toString());
        return rows.isEmpty() ? null : remember(copy, rows.get(0));
    }

    /** The node with a number, or null. */
    NodeRef findBySequence(long seq) {
        List<String> refs = jdbc.queryForList("select ref from host_node where seq = ?", String.class, seq);
        return refs.isEmpty() ? null : new NodeRef(refs.get(0));
    }

    /** Stores a new node; a name that its folder has already is a {@link DuplicateChildNodeNameException}. */
    void insert(NodeRow row) {
        String name = nameOf(row);
        withSavepoint(
                row,
                name,
                () -> jdbc.update(
                        "insert into host_node (ref, type, parent, assoc_type, assoc_name, name, name_key, is_folder, props, aspects, acl,"
                                + " inherits, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        row.ref().toString(),
                        row.type().toString(),
                        text(row.parent()),
                        text(row.assocType()),
                        text(row.assocName()),
                        name,
                        key(row.assocType(), name),
                        row.folder(),
                        PropertyCodec.write(row.properties()),
                        aspectText(row.aspects()),
                        row.acl(),
                        row.inherits(),
                        row.version()));
    }

    /** Writes a node back, and says whether its name is free at its place. */
    NodeRow update(NodeRow row) {
        return update(row.ref(), row);
    }

    /** Writes a node back under a new reference, as it moves to another store. */
    NodeRow update(NodeRef oldRef, NodeRow row) {
        String name = nameOf(row);
        int[] updated = new int[1];
        withSavepoint(
                row,
                name,
                () -> updated[0] = jdbc.update(
                        "update host_node set ref = ?, type = ?, parent = ?, assoc_type = ?, assoc_name = ?, name = ?, name_key = ?,"
                                + " is_folder = ?, props = ?, aspects = ?, version = version + 1 where ref = ? and version = ?",
                        row.ref().toString(),
                        row.type().toString(),
                        text(row.parent()),
                        text(row.assocType()),
                        text(row.assocName()),
                        name,
                        key(row.assocType(), name),
                        row.folder(),
                        PropertyCodec.write(row.properties()),
                        aspectText(row.aspects()),
                        oldRef.toString(),
                        row.version()));
        if (updated[0] == 0) {
            throw new ConcurrencyFailureException("Node " + oldRef + " was updated by another transaction");
        }
        NodeRow written = row.withVersion(row.version() + 1);
        Map<NodeRef, NodeRow> copy = transactionCopy();
        copy.remove(oldRef);
        return remember(copy, written);
    }

    /** Changes what may be done with a node; the row stays locked until the end of the transaction. */
    public void updateAcl(NodeRef ref, java.util.function.UnaryOperator<NodeRow> change) {
        List<NodeRow> rows = jdbc.query(
                "select " + COLUMNS + " from host_node n where n.ref = ? for update", this::read, ref.toString());
        if (rows.isEmpty()) {
            return;
        }
        NodeRow changed = change.apply(rows.get(0));
        jdbc.update(
                "update host_node set acl = ?, inherits = ? where ref = ?",
                changed.acl(),
                changed.inherits(),
                ref.toString());
        Map<NodeRef, NodeRow> copy = transactionCopy();
        NodeRow known = copy.get(ref);
        if (known != null) {
            copy.put(ref, known.withAcl(changed.acl(), changed.inherits()));
        }
    }

    /** Removes a node and every association to or from it. */
    void delete(NodeRef ref) {
        String id = ref.toString();
        jdbc.update("delete from host_child where parent = ? or child = ?", id, id);
        jdbc.update("delete from host_peer where source = ? or target = ?", id, id);
        jdbc.update("delete from host_node where ref = ?", id);
        transactionCopy().remove(ref);
    }

    /** The primary children, in the order of their creation. */
    public List<NodeRow> children(NodeRef parent) {
        return keep(jdbc.query(
                "select " + COLUMNS + " from host_node n where n.parent = ? order by n.seq",
                this::read,
                parent.toString()));
    }

    /** The primary children by an association of a type. */
    public List<NodeRow> children(NodeRef parent, QName assocType) {
        return keep(jdbc.query(
                "select " + COLUMNS + " from host_node n where n.parent = ? and n.assoc_type = ? order by n.seq",
                this::read,
                parent.toString(),
                assocType.toString()));
    }

    /** The child with a name (any case), or null. */
    public NodeRow childByName(NodeRef parent, QName assocType, String name) {
        List<NodeRow> rows = keep(jdbc.query(
                "select " + COLUMNS + " from host_node n where n.parent = ? and n.assoc_type = ? and n.name_key = ?",
                this::read,
                parent.toString(),
                assocType.toString(),
                keyOf(name)));
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** One page of the contents of a folder, folders first, then by name. */
    public List<NodeRow> page(NodeRef parent, Listing listing) {
        List<Object> arguments = new ArrayList<>();
        String where = where(parent, listing, arguments);
        arguments.add(listing.limit());
        arguments.add(listing.offset());
        return keep(jdbc.query(
                "select " + COLUMNS + " from host_node n where " + where + " order by " + listing.order()
                        + " limit ? offset ?",
                this::read,
                arguments.toArray()));
    }

    /** How many contents of a folder a listing has in all. */
    public int count(NodeRef parent, Listing listing) {
        List<Object> arguments = new ArrayList<>();
        String where = where(parent, listing, arguments);
        Integer count = jdbc.queryForObject(
                "select count(*) from host_node n where " + where, Integer.class, arguments.toArray());
        return count == null ? 0 : count;
    }

    /** Whether a child has permissions of its own, so that a page cannot be cut by the database. */
    public boolean childrenHaveOwnPermissions(NodeRef parent) {
        Integer count = jdbc.queryForObject(
                "select count(*) from host_node n where n.parent = ? and (n.acl is not null or n.inherits = false)",
                Integer.class,
                parent.toString());
        return count != null && count > 0;
    }

    /** The nodes in the trash, the newest first. */
    public List<NodeRow> archived(NodeRef archiveRoot) {
        return keep(jdbc.query(
                "select " + COLUMNS + " from host_node n where n.parent = ? order by n.seq desc",
                this::read,
                archiveRoot.toString()));
    }

    // --- secondary and peer associations

    void insertChild(ChildAssociationRef assoc) {
        jdbc.update(
                "insert into host_child (parent, child, assoc_type, assoc_name) values (?, ?, ?, ?)",
                assoc.getParentRef().toString(),
                assoc.getChildRef().toString(),
                assoc.getTypeQName().toString(),
                assoc.getQName().toString());
    }

    int deleteChild(ChildAssociationRef assoc) {
        return jdbc.update(
                "delete from host_child where parent = ? and child = ? and assoc_type = ? and assoc_name = ?",
                assoc.getParentRef().toString(),
                assoc.getChildRef().toString(),
                assoc.getTypeQName().toString(),
                assoc.getQName().toString());
    }

    /** Secondary associations to children. */
    List<ChildAssociationRef> secondaryChildren(NodeRef parent) {
        return jdbc.query(
                "select parent, child, assoc_type, assoc_name from host_child where parent = ? order by seq",
                NodeTable::readAssoc,
                parent.toString());
    }

    /** Secondary associations to parents. */
    List<ChildAssociationRef> secondaryParents(NodeRef child) {
        return jdbc.query(
                "select parent, child, assoc_type, assoc_name from host_child where child = ? order by seq",
                NodeTable::readAssoc,
                child.toString());
    }

    void insertPeer(NodeRef source, NodeRef target, QName type) {
        jdbc.update(
                "insert into host_peer (source, target, assoc_type) values (?, ?, ?)",
                source.toString(),
                target.toString(),
                type.toString());
    }

    void deletePeer(NodeRef source, NodeRef target, QName type) {
        jdbc.update(
                "delete from host_peer where source = ? and target = ? and assoc_type = ?",
                source.toString(),
                target.toString(),
                type.toString());
    }

    /** Peer associations: the other end by type, from the source or from the target. */
    List<Map.Entry<QName, NodeRef>> peers(NodeRef ref, boolean fromSource) {
        String mine = fromSource ? "source" : "target";
        String other = fromSource ? "target" : "source";
        return jdbc.query(
                "select " + other + ", assoc_type from host_peer where " + mine + " = ? order by seq",
                (row, number) -> Map.entry(QName.createQName(row.getString(2)), new NodeRef(row.getString(1))),
                ref.toString());
    }

    // --- helpers

    private static String where(NodeRef parent, Listing listing, List<Object> arguments) {
        StringBuilder where = new StringBuilder("n.parent = ? and n.assoc_type = ?");
        arguments.add(parent.toString());
        arguments.add(ContentModel.ASSOC_CONTAINS.toString());
        if (listing.folders() != null) {
            where.append(" and n.is_folder = ?");
            arguments.add(listing.folders());
        }
        Set<QName> types = listing.types();
        if (!types.isEmpty()) {
            where.append(" and n.type in (")
                    .append(types.stream().map(type -> "?").collect(Collectors.joining(", ")))
                    .append(')');
            types.forEach(type -> arguments.add(type.toString()));
        }
        return where.toString();
    }

    private void withSavepoint(NodeRow row, String name, Runnable write) {
        Savepoints.run(jdbc, write, DuplicateKeyException.class, duplicate -> {
            throw new DuplicateChildNodeNameException(row.parent(), row.assocType(), name, duplicate);
        });
    }

    private NodeRow read(ResultSet row, int number) throws SQLException {
        Set<QName> aspects = new LinkedHashSet<>();
        for (String aspect : row.getString("aspects").split(" ")) {
            if (!aspect.isEmpty()) {
                aspects.add(QName.createQName(aspect));
            }
        }
        return new NodeRow(
                new NodeRef(row.getString("ref")),
                row.getLong("seq"),
                QName.createQName(row.getString("type")),
                row.getString("parent") == null ? null : new NodeRef(row.getString("parent")),
                row.getString("assoc_type") == null ? null : QName.createQName(row.getString("assoc_type")),
                row.getString("assoc_name") == null ? null : QName.createQName(row.getString("assoc_name")),
                row.getBoolean("is_folder"),
                PropertyCodec.read(row.getString("props")),
                aspects,
                row.getString("acl"),
                row.getBoolean("inherits"),
                row.getLong("version"));
    }

    private static ChildAssociationRef readAssoc(ResultSet row, int number) throws SQLException {
        return new ChildAssociationRef(
                QName.createQName(row.getString("assoc_type")),
                new NodeRef(row.getString("parent")),
                QName.createQName(row.getString("assoc_name")),
                new NodeRef(row.getString("child")),
                false,
                -1);
    }

    private List<NodeRow> keep(List<NodeRow> rows) {
        Map<NodeRef, NodeRow> copy = transactionCopy();
        List<NodeRow> kept = new ArrayList<>(rows.size());
        for (NodeRow row : rows) {
            NodeRow known = copy.get(row.ref());
            kept.add(known == null ? remember(copy, row) : known);
        }
        return kept;
    }

    private static NodeRow remember(Map<NodeRef, NodeRow> copy, NodeRow row) {
        copy.put(row.ref(), row);
        return row;
    }

    private static String nameOf(NodeRow row) {
        Object name = row.properties().get(ContentModel.PROP_NAME);
        return name == null ? null : name.toString();
    }

    private static String key(QName assocType, String name) {
        return name == null || !ContentModel.ASSOC_CONTAINS.equals(assocType) ? null : keyOf(name);
    }

    /** Names are compared without regard to case; long ones by their hash, as index entries are limited. */
    private static String keyOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.length() <= LONGEST_KEY) {
            return lower;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(lower.getBytes(StandardCharsets.UTF_8));
            return lower.substring(0, LONGEST_KEY) + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String aspectText(Collection<QName> aspects) {
        return aspects.stream().map(QName::toString).collect(Collectors.joining(" "));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @SuppressWarnings("unchecked")
    private Map<NodeRef, NodeRow> transactionCopy() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            Map<NodeRef, NodeRow> copy = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, copy);
            TransactionSynchronizationManager.registerSynchronization(new Unbind());
            return copy;
        }
        return (Map<NodeRef, NodeRow>) bound;
    }

    /** Takes the transaction's copy away with the transaction, or aside while another one runs within. */
    private final class Unbind implements TransactionSynchronization, Ordered {
        private Object copy;

        /** Before the transaction listeners, so that what they start after the commit does not see this copy. */
        @Override
        public int getOrder() {
            return AlfrescoTransactionSupport.SESSION_SYNCHRONIZATION_ORDER - 100;
        }

        @Override
        public void suspend() {
            copy = TransactionSynchronizationManager.unbindResource(NodeTable.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(NodeTable.this, copy);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(NodeTable.this);
        }
    }

    /**
     * What a folder listing asks for.
     *
     * @param folders true: folders only, false: files only, null: both
     * @param types only these types; all when empty
     * @param order columns to sort by, one of the constants
     * @param offset entries to leave out
     * @param limit most entries
     */
    public record Listing(Boolean folders, Set<QName> types, String order, long offset, int limit) {

        /** Folders first, then by name. */
        public static final String BY_NAME = "n.is_folder desc, n.name_key, n.seq";

        /** Everything in a folder. */
        public static Listing all() {
            return new Listing(null, Set.of(), BY_NAME, 0, Integer.MAX_VALUE);
        }

        /** The same listing, another page. */
        public Listing page(long skip, int max) {
            return new Listing(folders, types, order, skip, max);
        }
    }
}
