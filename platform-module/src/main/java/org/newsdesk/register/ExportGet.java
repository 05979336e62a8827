package org.newsdesk.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterExport;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.Download;
import org.newsdesk.web.NewsdeskWebScript;

/**
 * {@code GET newsdesk/register/export}: the whole register as a file that can be verified without this server ({@code jsonl}), or
 * what the filters show as a table ({@code csv}, {@code xlsx}).
 */
public class ExportGet extends NewsdeskWebScript {

    private final Register register;
    private final RegisterSearch search;
    private final RegisterAccess access;
    private final ZoneId zone;

    public ExportGet(Register register, RegisterSearch search, RegisterAccess access, String zone) {
        this.register = register;
        this.search = search;
        this.access = access;
        this.zone = ZoneId.of(zone);
    }

    @Override
    protected Object answer(Call call) {
        String format = call.query("format") == null ? "jsonl" : call.query("format");
        String name = "register-" + LocalDate.now(zone) + "." + format;
        return switch (format) {
            case "jsonl" -> new Download(name, "application/jsonl;charset=UTF-8", whole(call));
            case "csv" -> new Download(name, "text/csv;charset=UTF-8", new CsvExport(table(), shown(call)));
            case "xlsx" ->
                new Download(
                        name,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        new XlsxExport(table(), shown(call)));
            default ->
                throw RuleViolation.malformed(
                        Problem.of("G1", "newsdesk.problem.G1.filter.word", format, "jsonl, csv, xlsx")
                                .field("format"));
        };
    }

    private Download.Content whole(Call call) {
        access.requireReaderOfAll(call.user());
        RegisterHead head = register.head();
        return new RegisterExport(head, after -> register.page(after, head.sequence()))::write;
    }

    private EntryTable table() {
        return new EntryTable(zone, register.head());
    }

    private Supplier<Stream<RegisterEntry>> shown(Call call) {
        RegisterQuery query = RegisterFilters.of(call).in(access.units(call.user(), call.query("unit")));
        return () -> search.all(query);
    }
}
