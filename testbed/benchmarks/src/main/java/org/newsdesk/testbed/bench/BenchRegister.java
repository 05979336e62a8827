package org.newsdesk.testbed.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.register.Register;
import org.newsdesk.register.RegisterSchema;
import org.newsdesk.register.RegisterSearch;
import org.newsdesk.register.Restoration;
import org.newsdesk.register.Witness;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A register with many entries in a database of its own: pieces of thirty units over ten years, each handed in, registered, released
 * and most of them published.
 */
final class BenchRegister implements AutoCloseable {
    static final String RARE = "冬至包饺子";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int ROWS_AT_A_TIME = 5000;
    private static final int UNITS = 30;
    private static final int YEARS = 10;
    private static final List<String> DOINGS =
            List.of("普法宣传进校园", "法律援助暖民心", "社区矫正集中教育", "人民调解化解纠纷", "公证服务上门", "法治讲座走进企业", "安置帮教走访慰问", "宪法宣传周启动");
    private static final List<EntryKind> COURSE =
            List.of(EntryKind.SUBMISSION, EntryKind.REGISTRATION, EntryKind.RELEASE, EntryKind.PUBLICATION);

    final JdbcTemplate jdbc;
    final TransactionTemplate transactions;
    final Register register;
    final RegisterSearch search;
    private final HikariDataSource dataSource = new HikariDataSource();
    private final Random random = new Random(20260315);
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private RegisterHead head = RegisterHead.EMPTY;

    BenchRegister(String url) throws SQLException {
        dataSource.setJdbcUrl(url);
        dataSource.setMaximumPoolSize(20);
        jdbc = new JdbcTemplate(dataSource);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        new RegisterSchema(dataSource).migrate();
        register = new Register(
                dataSource, ZONE, "〔%1$d〕%2$d号", new Restoration(dataSource, new Witness("")), Clock.system(ZONE));
        search = new RegisterSearch(dataSource, register, ZONE.getId());
    }

    /** Enters so many, and has them indexed. */
    void fill(int entries) {
        List<Object[]> rows = new ArrayList<>();
        for (int piece = 0; head.sequence() < entries; piece++) {
            addPiece(piece, entries, rows);
            if (rows.size() >= ROWS_AT_A_TIME) {
                write(rows);
            }
        }
        write(rows);
        // what a database does by itself sooner or later
        jdbc.execute("ANALYZE");
        search.start();
    }

    private void addPiece(int piece, int entries, List<Object[]> rows) {
        Instant day =
                Instant.parse("2016-01-01T02:00:00Z").plus(365L * YEARS * head.sequence() / entries, ChronoUnit.DAYS);
        int unit = random.nextInt(UNITS);
        int year = day.atZone(ZONE).getYear();
        int number = numbers.merge(year, 1, Integer::sum);
        String label = "〔" + year + "〕" + number + "号";
        String title = piece == 500 ? RARE : DOINGS.get(random.nextInt(DOINGS.size())) + number;
        for (int step = 0; step < COURSE.size() && head.sequence() < entries; step++) {
            EntryKind kind = COURSE.get(step);
            RegisterEntry entry = RegisterEntry.following(
                    head,
                    new EntryDraft(
                            kind,
                            "piece-" + piece,
                            title,
                            "u" + unit,
                            "第" + unit + "司法所",
                            "p" + unit,
                            "人员" + unit,
                            sha256(),
                            sha256(),
                            details(kind, unit)),
                    day.plus(step, ChronoUnit.HOURS),
                    year,
                    kind == EntryKind.REGISTRATION ? number : null,
                    step == 0 ? null : label);
            rows.add(row(entry));
            head = new RegisterHead(entry.sequence(), entry.hash());
        }
    }

    private String details(EntryKind kind, int unit) {
        return switch (kind) {
            case PUBLICATION -> "{\"outlet\":\"o" + random.nextInt(9) + "\",\"outletName\":\"新闻网\"}";
            case REGISTRATION, RELEASE ->
                "{\"author\":{\"id\":\"a" + unit + "\",\"name\":\"作者" + unit + "\"},\"informationOfficer\":\"信息员" + unit
                        + "\",\"signers\":[{\"id\":\"s1\",\"name\":\"局长\"}]}";
            default -> "{\"round\":1}";
        };
    }

    private String sha256() {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            digits.append(String.format("%016x", random.nextLong()));
        }
        return digits.toString();
    }

    private void write(List<Object[]> rows) {
        transactions.executeWithoutResult(status -> {
            jdbc.batchUpdate(INSERT, rows);
            jdbc.update("UPDATE newsdesk_register_head SET seq = ?, hash = ?", head.sequence(), head.hash());
        });
        rows.clear();
    }

    static final String INSERT =
            "INSERT INTO newsdesk_register_entry (seq, kind, entry_year, entry_number, label, draft_id, title,"
                    + " unit_code, unit_name, actor_id, actor_name, recorded_at, content_sha256, trail_sha256, details, previous_hash, hash)"
                    + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    static Object[] row(RegisterEntry entry) {
        return new Object[] {
            entry.sequence(),
            entry.kind().name(),
            entry.year(),
            entry.number(),
            entry.label(),
            entry.draftId(),
            entry.title(),
            entry.unit(),
            entry.unitName(),
            entry.actor(),
            entry.actorName(),
            entry.at().toEpochMilli(),
            entry.contentSha256(),
            entry.trailSha256(),
            entry.details(),
            entry.previousHash(),
            entry.hash()
        };
    }

    @Override
    public void close() {
        search.stop();
        dataSource.close();
    }
}
