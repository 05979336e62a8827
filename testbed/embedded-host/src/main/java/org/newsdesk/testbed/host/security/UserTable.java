package org.newsdesk.testbed.host.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts: name, person node, password hash. The hash is cheap on purpose, as tests log in thousands of times. */
public final class UserTable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private final JdbcTemplate jdbc;

    /** Accounts on a data source whose schema exists. */
    public UserTable(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * An account.
     *
     * @param name the user name as created
     * @param person the person node
     * @param enabled whether the user may log in
     */
    public record Account(String name, NodeRef person, boolean enabled) {}

    /** The account with a name, in any case. */
    public Optional<Account> find(String name) {
        return jdbc
                .query(
                        "select name, person, enabled from host_user where name_key = ?",
                        (row, number) ->
                                new Account(row.getString(1), new NodeRef(row.getString(2)), row.getBoolean(3)),
                        key(name))
                .stream()
                .findFirst();
    }

    /** All accounts by name. */
    public List<Account> all() {
        return jdbc.query(
                "select name, person, enabled from host_user order by name",
                (row, number) -> new Account(row.getString(1), new NodeRef(row.getString(2)), row.getBoolean(3)));
    }

    /** Adds an account without a password. */
    public void insert(String name, NodeRef person) {
        jdbc.update(
                "insert into host_user (name, name_key, person, salt, hash, enabled) values (?, ?, ?, '', '', true)",
                name,
                key(name),
                person.toString());
    }

    /** Removes an account. */
    public void delete(String name) {
        jdbc.update("delete from host_user where name_key = ?", key(name));
    }

    /** Sets the password. */
    public void setPassword(String name, String password) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        jdbc.update(
                "update host_user set salt = ?, hash = ? where name_key = ?", salt, hash(salt, password), key(name));
    }

    /** Lets a user log in, or not. */
    public void setEnabled(String name, boolean enabled) {
        jdbc.update("update host_user set enabled = ? where name_key = ?", enabled, key(name));
    }

    /** The name of the enabled account that has this password. */
    public Optional<String> authenticate(String name, String password) {
        return jdbc
                .query(
                        "select name, salt, hash from host_user where name_key = ? and enabled = true",
                        (row, number) ->
                                hash(row.getString(2), password).equals(row.getString(3)) ? row.getString(1) : "",
                        key(name))
                .stream()
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String hash(String salt, String password) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
