package org.newsdesk.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.register.Register;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.ErrorEnvelope;
import org.newsdesk.web.UploadedFile;

/**
 * Records publications by the rows of a file (G6). Each row is taken as a whole or refused with its reasons; a refused one changes
 * nothing. All rows that are taken are taken in one transaction.
 */
public class PublicationImport {

    private final OfficeAccess access;
    private final PublicationService publications;
    private final Register register;
    private final Drafts drafts;

    public PublicationImport(OfficeAccess access, PublicationService publications, Register register, Drafts drafts) {
        this.access = access;
        this.publications = publications;
        this.register = register;
        this.drafts = drafts;
    }

    /**
     * Goes through a file.
     *
     * @param preview only tells what would become of each row
     * @throws RuleViolation 403 (G1) for others than the general office, 422 (G6, I9) for a file that cannot be read as a whole
     */
    ImportReport run(UploadedFile file, String person, boolean preview) {
        access.requireOffice(person);
        List<Checked> rows = check(ImportFile.read(file));
        return ImportReport.of(
                preview,
                rows.stream()
                        .map(row -> preview ? row.report : take(row, person))
                        .toList());
    }

    /** All rows first: the register is held by whoever appends. */
    private List<Checked> check(List<ImportRow> rows) {
        Map<String, Integer> seen = new HashMap<>();
        List<Checked> checked = new ArrayList<>();
        for (ImportRow row : rows) {
            try {
                checked.add(check(row, seen));
            } catch (RuleViolation e) {
                checked.add(Checked.refused(row, e));
            }
        }
        return checked;
    }

    private Checked check(ImportRow row, Map<String, Integer> seen) {
        if (row.holdsFormula()) {
            throw RuleViolation.of(Problem.of("G6", "newsdesk.problem.G6.importFormula"));
        }
        Draft draft = piece(row.text(ImportColumn.NUMBER));
        Achievement achievement = publications.checked(draft, row.form(), false);
        publications.requireNew(draft, achievement);
        Integer earlier = seen.putIfAbsent(achievement.identity(draft.id()), row.row());
        if (earlier != null) {
            throw RuleViolation.of(Problem.of("G6", "newsdesk.problem.G6.importTwice", Integer.toString(earlier)));
        }
        return new Checked(row, draft, achievement, ImportReport.Row.acceptable(row));
    }

    private ImportReport.Row take(Checked row, String person) {
        if (row.draft == null) {
            return row.report;
        }
        try {
            RecordedAchievement recorded = publications.append(row.draft, person, row.achievement);
            return ImportReport.Row.taken(row.row, recorded.entry().sequence());
        } catch (RuleViolation e) {
            return Checked.refused(row.row, e).report;
        }
    }

    private Draft piece(String number) {
        return RegisterNumber.of(number)
                .flatMap(known -> register.registration(known.year(), known.number()))
                .map(RegisterEntry::draftId)
                .filter(id -> drafts.exists(Drafts.node(id)))
                .map(drafts::readable)
                .orElseThrow(() -> RuleViolation.of(Problem.of("G1", "newsdesk.problem.G1.importNumber", number)
                        .field("number")));
    }

    /** A row and, unless it was refused, what it records. */
    private record Checked(ImportRow row, Draft draft, Achievement achievement, ImportReport.Row report) {

        static Checked refused(ImportRow row, RuleViolation refusal) {
            List<ErrorEnvelope.Entry> problems =
                    refusal.problems().stream().map(ErrorEnvelope.Entry::of).toList();
            return new Checked(row, null, null, ImportReport.Row.refused(row, problems));
        }
    }
}
