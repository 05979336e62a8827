package org.newsdesk.testbed.host.security;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.jdbc.core.JdbcTemplate;

/** Groups and who belongs to them; members are users and groups. */
public final class GroupTable {

    private final JdbcTemplate jdbc;

    /** Groups on a data source whose schema exists. */
    public GroupTable(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * A group.
     *
     * @param name full name, such as {@code GROUP_x}
     * @param displayName what people read
     * @param node its node
     */
    public record Group(String name, String displayName, NodeRef node) {}

    /** A group. */
    public Optional<Group> find(String name) {
        return query("where name = ?", name).stream().findFirst();
    }

    /** All groups by name. */
    public List<Group> all() {
        return query("order by name");
    }

    /** Adds a group. */
    public void insert(Group group) {
        jdbc.update(
                "insert into host_group (name, display_name, node) values (?, ?, ?)",
                group.name(),
                group.displayName(),
                group.node().toString());
    }

    /** Renames what people read. */
    public void setDisplayName(String name, String displayName) {
        jdbc.update("update host_group set display_name = ? where name = ?", displayName, name);
    }

    /** Removes a group and its memberships. */
    public void delete(String name) {
        jdbc.update("delete from host_member where parent = ? or child = ?", name, name);
        jdbc.update("delete from host_group where name = ?", name);
    }

    /** Direct members. */
    public List<String> members(String parent) {
        return jdbc.queryForList("select child from host_member where parent = ? order by child", String.class, parent);
    }

    /** Direct parents. */
    public List<String> parents(String child) {
        return jdbc.queryForList("select parent from host_member where child = ? order by parent", String.class, child);
    }

    /** Whether somebody is a direct member. */
    public boolean isMember(String parent, String child) {
        Integer count = jdbc.queryForObject(
                "select count(*) from host_member where parent = ? and child = ?", Integer.class, parent, child);
        return count != null && count > 0;
    }

    /** Adds a member. */
    public void addMember(String parent, String child) {
        jdbc.update("insert into host_member (parent, child) values (?, ?)", parent, child);
    }

    /** Removes a member; false when there was none. */
    public boolean removeMember(String parent, String child) {
        return jdbc.update("delete from host_member where parent = ? and child = ?", parent, child) > 0;
    }

    /** Removes an authority from all groups. */
    public void removeEverywhere(String child) {
        jdbc.update("delete from host_member where child = ?", child);
    }

    /** All groups that contain an authority, directly or through others. */
    public Set<String> containing(String child) {
        return closure(List.of(child), true);
    }

    /** All authorities within a group, directly or through others. */
    public Set<String> contained(String parent) {
        return closure(List.of(parent), false);
    }

    private Set<String> closure(Collection<String> start, boolean upwards) {
        Set<String> found = new LinkedHashSet<>();
        List<String> queue = new java.util.ArrayList<>(start);
        while (!queue.isEmpty()) {
            String current = queue.remove(queue.size() - 1);
            for (String next : upwards ? parents(current) : members(current)) {
                if (found.add(next)) {
                    queue.add(next);
                }
            }
        }
        return found;
    }

    private List<Group> query(String rest, Object... arguments) {
        return jdbc.query(
                "select name, display_name, node from host_group " + rest,
                (row, number) -> new Group(row.getString(1), row.getString(2), new NodeRef(row.getString(3))),
                arguments);
    }
}
