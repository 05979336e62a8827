package org.newsdesk.archive;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.sheet.HtmlSheet;
import org.newsdesk.sheet.SheetValues;
import org.springframework.core.io.ClassPathResource;
import org.springframework.extensions.surf.util.I18NUtil;

/** Words the certificate of a disposal: what was destroyed, by whom and why. It is a Chinese paper, like the approval sheet. */
final class Certificates {
    private static final String TEMPLATE = "alfresco/module/newsdesk-platform/archive/certificate.ftl";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.SIMPLIFIED_CHINESE);

    private final Clock clock;

    /** Certificates in the time zone of the clock. */
    Certificates(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a certificate says.
     *
     * @param entries the piece's entries in the register so far, oldest first
     */
    record Facts(
            String office,
            List<RegisterEntry> entries,
            Proposal proposal,
            Retention retention,
            List<PieceVersion> versions,
            List<Hold> holds,
            String confirmedByName) {

        RegisterEntry release() {
            return entries.stream()
                    .filter(entry -> entry.kind() == EntryKind.RELEASE)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The certificate as an HTML page. */
    String page(Facts facts) {
        StringWriter page = new StringWriter();
        try (InputStream template = new ClassPathResource(TEMPLATE).getInputStream()) {
            HtmlSheet.fill(
                    new String(template.readAllBytes(), StandardCharsets.UTF_8),
                    new SheetValues(clock.instant(), single(facts), groups(facts)),
                    page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the certificate's own template has a mistake", e);
        }
        return page.toString();
    }

    private Map<String, String> single(Facts facts) {
        RegisterEntry piece = facts.release();
        Retention retention = facts.retention();
        return Map.ofEntries(
                Map.entry("机构", facts.office()),
                Map.entry("登记编号", piece.label()),
                Map.entry("标题", piece.title()),
                Map.entry("单位", piece.unitName()),
                Map.entry("内容校验值", piece.contentSha256()),
                Map.entry("签批校验值", piece.trailSha256()),
                Map.entry("保管期限", retention.name()),
                Map.entry("期满", retention.until() == null ? "" : retention.until()),
                Map.entry("提议人", facts.proposal().byName()),
                Map.entry("提议时间", date(facts.proposal().at())),
                Map.entry("理由", facts.proposal().reason()),
                Map.entry("确认人", facts.confirmedByName()),
                Map.entry("确认时间", date(clock.instant())));
    }

    private Map<String, List<Map<String, String>>> groups(Facts facts) {
        return Map.of(
                "登记", facts.entries().stream().map(this::entry).toList(),
                "版本", facts.versions().stream().map(this::version).toList(),
                "冻结", facts.holds().stream().map(this::hold).toList());
    }

    private Map<String, String> entry(RegisterEntry entry) {
        return Map.of(
                "序号", Long.toString(entry.sequence()),
                "事项", I18NUtil.getMessage("newsdesk.archive.kind." + entry.kind(), Locale.SIMPLIFIED_CHINESE),
                "人员", entry.actorName(),
                "时间", date(entry.at()),
                "校验值", entry.hash());
    }

    private Map<String, String> version(PieceVersion version) {
        return Map.of(
                "版本", version.label(),
                "人员", version.byName(),
                "时间", date(version.at()),
                "校验值", version.sha256());
    }

    private Map<String, String> hold(Hold hold) {
        return Map.of(
                "理由", hold.reason(),
                "人员", hold.byName(),
                "时间", date(hold.at()),
                "解除", hold.liftedByName() + " " + date(hold.liftedAt()));
    }

    private String date(Instant at) {
        return DATE.format(ZonedDateTime.ofInstant(at, clock.getZone()));
    }
}
