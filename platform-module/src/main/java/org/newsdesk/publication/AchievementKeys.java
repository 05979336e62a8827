package org.newsdesk.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds the entries that record the same thing among all of the register. An index beside it, written in the same transaction; the
 * entries themselves are the truth.
 */
public class AchievementKeys {

    private final JdbcTemplate jdbc;

    /** Uses the table that the register's schema makes. */
    public AchievementKeys(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Positions of the entries with that identity. */
    List<Long> find(String identity) {
        return jdbc.queryForList(
                "SELECT seq FROM newsdesk_achievement_key WHERE key_sha256 = ? ORDER BY seq",
                Long.class,
                sha256(identity));
    }

    /** Notes an entry that was just appended. */
    void add(String identity, long sequence) {
        jdbc.update("INSERT INTO newsdesk_achievement_key (key_sha256, seq) VALUES (?, ?)", sha256(identity), sequence);
    }

    private static String sha256(String identity) {
        try {
            byte[] bytes = identity.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
