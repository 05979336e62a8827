package org.newsdesk.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.newsdesk.examination.Progress;
import org.newsdesk.review.RecordedAnswer;
import org.newsdesk.review.Resolution;
import org.newsdesk.succession.SuccessionViews;
import org.newsdesk.web.ErrorEnvelope;

/** The answers of the desk's web scripts, as documented in {@code docs/openapi.yaml}. */
final class Views {
    private Views() {}

    record Person(String id, String name) {}

    record SignOffView(
            String id,
            String level,
            String levelName,
            String person,
            String personName,
            String role,
            String onBehalfOf,
            String onBehalfOfName,
            String outcome,
            String opinion,
            Instant at,
            int round,
            String contentSha256,
            String versionLabel,
            String mandate) {}

    record Summary(
            String id,
            String name,
            String title,
            String unit,
            String unitName,
            String author,
            String authorName,
            String state,
            String level,
            String levelName,
            int round,
            boolean important,
            Instant modifiedAt,
            Instant submittedAt,
            String registerNumber,
            Instant releasedAt,
            SignOffView lastSignOff,
            ScreeningSummary screening,
            List<ErrorEnvelope.Entry> problems) {}

    /** {@code value} is the state; {@code actions} names with {@code true} what the person may do. */
    record Row(String value, String level, int round, ScreeningSummary screening, Map<String, Boolean> actions) {}

    record ScreeningSummary(String status, int block, int advise, int open) {}

    record Reason(String rule, String code, String message) {}

    record FindingCounts(int block, int advise, int hidden, int open) {}

    record ResolutionView(String outcome, String reason, String person, String personName, Instant at, int round) {}

    /** A finding; the offsets count UTF-16 units in the text of its passage. */
    record FindingView(
            String id,
            String kind,
            String kindName,
            String rule,
            String item,
            String severity,
            String location,
            String locationName,
            boolean hidden,
            String text,
            String before,
            String after,
            int passage,
            int start,
            int end,
            String message,
            boolean acceptable,
            ResolutionView resolution) {}

    record Screening(
            String status,
            Reason reason,
            String contentSha256,
            String engineVersion,
            String listVersion,
            Instant finishedAt,
            Progress progress,
            FindingCounts counts,
            int round,
            List<FindingView> findings) {}

    record LevelView(String level, String name, String status, List<Person> signers, SignOffView signOff) {}

    record HistoryView(
            String event, String person, String personName, Instant at, int round, String level, String text) {}

    /** A draft as a whole; on the wire the fields of its summary stand among the others. */
    record Detail(
            @JsonUnwrapped Summary summary,
            String category,
            List<String> categories,
            String reportingUnit,
            String informationOfficer,
            List<String> channels,
            boolean concernsCase,
            boolean concernsMinor,
            String chain,
            String contentSha256,
            String versionLabel,
            List<LevelView> levels,
            List<SignOffView> signOffs,
            List<HistoryView> history,
            List<ErrorEnvelope.Entry> blockers,
            SuccessionViews.Related successorOf,
            List<SuccessionViews.Related> successors,
            List<String> actions) {}

    record InboxEntry(
            Summary draft, String level, String levelName, Instant waitingSince, boolean unsure, boolean stopped) {}

    record ChecklistItemView(
            String id,
            String text,
            String group,
            String groupName,
            boolean mandatory,
            String source,
            String answer,
            String note) {}

    record ChecklistRecordView(
            String person,
            String personName,
            Instant at,
            int round,
            String listVersion,
            String contentSha256,
            List<RecordedAnswer> answers,
            List<Resolution> resolutions) {}

    record ChecklistView(String listVersion, List<ChecklistItemView> items, ChecklistRecordView record) {}

    record UnitView(String code, String name, String type, String draftsFolderId, List<String> roles) {}

    record OrganisationView(String name, String profile) {}

    record Counts(int inbox) {}

    record Me(
            String id,
            String name,
            boolean admin,
            List<String> roles,
            List<UnitView> units,
            OrganisationView organisation,
            Counts counts) {}
}
