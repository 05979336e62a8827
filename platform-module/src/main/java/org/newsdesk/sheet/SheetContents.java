package org.newsdesk.sheet;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.checklist.Checklist;
import org.newsdesk.checklist.ChecklistItem;
import org.newsdesk.checklist.ChecklistService;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.examination.Examination;
import org.newsdesk.examination.ExaminationProblems;
import org.newsdesk.examination.Examinations;
import org.newsdesk.examination.ReportedFinding;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.People;
import org.newsdesk.organisation.Unit;
import org.newsdesk.register.Register;
import org.newsdesk.review.ChecklistRecord;
import org.newsdesk.review.RecordedAnswer;
import org.newsdesk.review.SignOff;
import org.newsdesk.review.Trail;

/** Gathers what a sheet prints: the draft, its trail (G7), checklist, screening and the head of the register (I6). */
public class SheetContents {
    private final Drafts drafts;
    private final Trail trail;
    private final ChecklistService checklists;
    private final Examinations examinations;
    private final OrganisationService organisations;
    private final People people;
    private final Register register;
    private final Clock clock;
    private final SheetWords words;

    public SheetContents(
            Drafts drafts,
            Trail trail,
            ChecklistService checklists,
            Examinations examinations,
            OrganisationService organisations,
            People people,
            Register register,
            Clock clock) {
        this.drafts = drafts;
        this.trail = trail;
        this.checklists = checklists;
        this.examinations = examinations;
        this.organisations = organisations;
        this.people = people;
        this.register = register;
        this.clock = clock;
        this.words = new SheetWords(clock.getZone());
    }

    /**
     * Against which state of the register a sheet is printed.
     *
     * @param at time shown on it
     * @param by name shown on it
     */
    public record Print(RegisterHead head, Instant at, String by) {}

    /** A print by this person, at this moment. */
    public Print now(String person) {
        return new Print(register.head(), clock.instant(), people.displayName(person));
    }

    /** The sheet of a draft as it stands now. */
    public SheetValues of(Draft draft, Print print) {
        Trail.Entries entries = trail.read(draft.id());
        ChecklistRecord record = entries.lastRecord();
        Examination examination = examinations.shown(draft);
        Map<String, String> single = new HashMap<>(form(draft));
        List<RegisterEntry> registered = registered(draft, print.head());
        single.putAll(course(draft, registered));
        single.putAll(proof(draft, print));
        single.put("清单结论", checklistResult(record));
        single.put("筛查结论", screeningResult(examination));
        return new SheetValues(
                print.at(),
                single,
                Map.of(
                        "签批", entries.signOffs().stream().map(this::signOff).toList(),
                        "清单", checklist(record),
                        "筛查", findings(examination, entries),
                        "登记", registered.stream().map(this::registered).toList()));
    }

    private Map<String, String> form(Draft draft) {
        Draft.Form form = draft.form();
        String unitName =
                organisations.current().unit(draft.unit()).map(Unit::name).orElse(draft.unit());
        return Map.of(
                "机构", organisations.current().name(),
                "标题", SheetWords.orNone(form.title()),
                "单位", SheetWords.orNone(form.reportingUnit() == null ? unitName : form.reportingUnit()),
                "信息员", SheetWords.orNone(form.informationOfficer()),
                "类别", SheetWords.orNone(form.category()),
                "渠道",
                        SheetWords.orNone(form.channels().stream()
                                .map(channel -> words.word("listconstraint.nd_channelList." + channel))
                                .collect(Collectors.joining("、"))),
                "重要", words.yesNo(form.important()),
                "涉案", words.yesNo(form.concernsCase()),
                "涉未成年", words.yesNo(form.concernsMinor()));
    }

    private Map<String, String> course(Draft draft, List<RegisterEntry> registered) {
        Draft.Submission submission = draft.submission();
        Draft.Registration registration = draft.registration();
        return Map.of(
                "文件名", draft.name(),
                "版本", SheetWords.orNone(drafts.versionLabel(draft.id())),
                "状态", state(draft, registered),
                "报送时间", words.date(submission == null ? null : submission.at()),
                "登记编号", SheetWords.orNone(registration == null ? null : registration.number()),
                "登记时间", words.date(registration == null ? null : registration.at()),
                "发布时间", words.date(draft.releasedAt()));
    }

    /** Whoever holds the sheet of a piece sees that it was corrected or withdrawn since its release. */
    private String state(Draft draft, List<RegisterEntry> registered) {
        String state = words.word("newsdesk.sheet.state." + draft.state());
        return registered.stream()
                .dropWhile(entry -> entry.kind() != EntryKind.RELEASE)
                .filter(entry -> entry.kind() == EntryKind.CORRECTION || entry.kind() == EntryKind.WITHDRAWAL)
                .reduce((earlier, later) -> later)
                .map(entry -> words.word(
                        "newsdesk.sheet.state.followed",
                        state,
                        words.word("newsdesk.sheet.entry." + entry.kind()),
                        words.date(entry.at())))
                .orElse(state);
    }

    private Map<String, String> proof(Draft draft, Print print) {
        return Map.of(
                "内容校验值", drafts.contentSha256(draft.id()),
                "登记簿条数", position(print.head().sequence()),
                "登记簿校验值", print.head().hash(),
                "打印时间", words.date(print.at()),
                "打印人", print.by());
    }

    /** The piece's own entries with their positions in the chain. */
    private List<RegisterEntry> registered(Draft draft, RegisterHead head) {
        return register.byDraft(draft.id()).stream()
                .filter(entry -> entry.sequence() <= head.sequence())
                .toList();
    }

    private Map<String, String> registered(RegisterEntry entry) {
        return Map.of(
                "位置", position(entry.sequence()),
                "事项", words.word("newsdesk.sheet.entry." + entry.kind()),
                "编号", SheetWords.orNone(entry.label()),
                "时间", words.date(entry.at()),
                "经办人", entry.actorName(),
                "校验值", entry.hash());
    }

    private String position(long sequence) {
        return words.word("newsdesk.sheet.entries", Long.toString(sequence));
    }

    private Map<String, String> signOff(SignOff signOff) {
        return Map.of(
                "轮次", Integer.toString(signOff.round()),
                "环节", words.word(signOff.level().messageKey()),
                "结论", words.word("newsdesk.sheet.outcome." + signOff.outcome()),
                "意见", signOff.opinion().isBlank() ? "" : "：" + signOff.opinion(),
                "姓名", signOff.personName(),
                "职务", words.word("newsdesk.sheet.role." + signOff.role()),
                "代", substitute(signOff),
                "日期", words.date(signOff.at()));
    }

    private String substitute(SignOff signOff) {
        if (signOff.onBehalfOf() == null) {
            return "";
        }
        return signOff.mandate() == null
                ? words.word("newsdesk.sheet.substitute", signOff.onBehalfOfName())
                : words.word("newsdesk.sheet.mandate", signOff.onBehalfOfName(), words.days(signOff.mandate()));
    }

    private String checklistResult(ChecklistRecord record) {
        return record == null
                ? words.word("newsdesk.sheet.checklist.none")
                : words.word(
                        "newsdesk.sheet.checklist.done",
                        record.personName(),
                        words.date(record.at()),
                        record.listVersion(),
                        record.contentSha256());
    }

    private List<Map<String, String>> checklist(ChecklistRecord record) {
        if (record == null) {
            return List.of();
        }
        Optional<Checklist> list = checklists.version(record.listVersion());
        return record.answers().stream().map(answer -> answer(answer, list)).toList();
    }

    private Map<String, String> answer(RecordedAnswer answer, Optional<Checklist> list) {
        String question = list.flatMap(known -> known.item(answer.item()))
                .map(SheetContents::question)
                .orElse(SheetWords.orNone(""));
        return Map.of(
                "项目",
                answer.item(),
                "内容",
                question,
                "答复",
                answer.answer() == null
                        ? SheetWords.orNone("")
                        : words.word("newsdesk.sheet.answer." + answer.answer()),
                "说明",
                answer.note(),
                "发现",
                answer.findings().isEmpty()
                        ? words.word("newsdesk.sheet.findings.none")
                        : words.word(
                                "newsdesk.sheet.findings.count",
                                Integer.toString(answer.findings().size())));
    }

    private static String question(ChecklistItem item) {
        return item.text(Locale.CHINESE.getLanguage());
    }

    private String screeningResult(Examination examination) {
        String status = words.word("newsdesk.sheet.screening." + examination.status());
        return examination.wasRead()
                ? words.word(
                        "newsdesk.sheet.screening.read",
                        status,
                        words.date(examination.finishedAt()),
                        examination.engineVersion(),
                        examination.listVersion())
                : status;
    }

    private List<Map<String, String>> findings(Examination examination, Trail.Entries entries) {
        ChecklistRecord record = entries.lastRecord();
        return examination.findings().stream()
                .map(finding -> finding(finding, record))
                .toList();
    }

    private Map<String, String> finding(ReportedFinding finding, ChecklistRecord record) {
        String done = record == null
                ? words.word("newsdesk.sheet.resolution.open")
                : record.resolution(finding.id())
                        .filter(resolution -> resolution.outcome() != null)
                        .map(resolution ->
                                words.word("newsdesk.sheet.resolution." + resolution.outcome(), resolution.reason()))
                        .orElse(words.word("newsdesk.sheet.resolution.open"));
        return Map.of(
                "发现",
                words.word(ExaminationProblems.kindKey(finding.kind())) + "：" + finding.text(),
                "级别",
                words.word("newsdesk.sheet.severity." + finding.severity()),
                "位置",
                words.word("newsdesk.location."
                        + finding.location().toUpperCase(Locale.ROOT).replace('-', '_')),
                "处理",
                done);
    }
}
