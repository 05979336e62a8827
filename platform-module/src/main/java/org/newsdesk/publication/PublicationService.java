package org.newsdesk.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.register.Register;
import org.newsdesk.review.RegisterEntries;
import org.newsdesk.review.Trail;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.UploadedFile;

/** Enters in the register what became of released pieces (G1, G6). */
public class PublicationService {

    private static final int LONGEST_REASON = 500;

    private final OfficeAccess access;
    private final OutletService outlets;
    private final Clippings clippings;
    private final AchievementKeys keys;
    private final Register register;
    private final RegisterEntries entries;
    private final Trail trail;
    private final Clock clock;

    public PublicationService(
            OfficeAccess access,
            OutletService outlets,
            Clippings clippings,
            AchievementKeys keys,
            Register register,
            RegisterEntries entries,
            Trail trail,
            Clock clock) {
        this.access = access;
        this.outlets = outlets;
        this.clippings = clippings;
        this.keys = keys;
        this.register = register;
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Records what was entered.
     *
     * @param file the clipping, if one came with it
     * @throws RuleViolation 403 (G1) for others than the general office; 409 (G1) before release, 409 (G6) for what is recorded
     *     already; 422 with all that is wrong with the form
     */
    RecordedAchievement record(Draft draft, String person, AchievementForm form, Optional<UploadedFile> file) {
        access.requireOffice(person);
        Achievement achievement = checked(draft, form, file.isPresent());
        if (file.isPresent()) {
            achievement = achievement.provedBy(clippings.keep(draft.id(), file.get()));
        }
        return append(draft, person, achievement);
    }

    /**
     * Checks what was entered for a piece.
     *
     * @throws RuleViolation 409 (G1) before release, 422 with all that is wrong with the form
     */
    Achievement checked(Draft draft, AchievementForm form, boolean proved) {
        if (draft.state() != DraftState.RELEASED) {
            throw RuleViolation.conflict(Problem.of("G1", "newsdesk.problem.G1.onlyReleased"));
        }
        LocalDate released = draft.releasedAt().atZone(clock.getZone()).toLocalDate();
        Occasion occasion = new Occasion(draft.form().title(), released, LocalDate.now(clock));
        List<Problem> problems = new ArrayList<>();
        Achievement achievement = form.check(occasion, proved, outlets, problems);
        if (!problems.isEmpty()) {
            throw RuleViolation.of(problems);
        }
        return achievement;
    }

    /**
     * Appends an entry; of two that record the same thing at once, one is refused.
     *
     * @throws RuleViolation 409 (G6) naming the entry that records it already
     */
    RecordedAchievement append(Draft draft, String person, Achievement achievement) {
        register.hold();
        requireNew(draft, achievement);
        RegisterEntry entry = entries.append(
                achievement.kind(),
                draft,
                trail.read(draft.id()).signOffs(draft.round()),
                person,
                Details.write(achievement));
        keys.add(achievement.identity(draft.id()), entry.sequence());
        return new RecordedAchievement(entry, achievement, null);
    }

    /**
     * Lets pass what the register does not hold yet.
     *
     * @throws RuleViolation 409 (G6) naming the entry that records it already
     */
    void requireNew(Draft draft, Achievement achievement) {
        for (long sequence : keys.find(achievement.identity(draft.id()))) {
            Optional<RegisterEntry> earlier = register.entry(sequence).filter(this::counts);
            if (earlier.isPresent()) {
                throw RuleViolation.conflict(duplicate(earlier.get()));
            }
        }
    }

    /**
     * Annuls an entry that was made by mistake: it stays in the register and does not count any more.
     *
     * @throws RuleViolation 403 (G1) for others than the general office; 404 when the piece has no such entry; 409 (I5) when it is
     *     annulled already; 422 (I5) without a reason
     */
    RecordedAchievement annul(Draft draft, String person, long sequence, String reason) {
        access.requireOffice(person);
        List<Problem> problems = new ArrayList<>();
        String given = new Texts(problems).required("reason", reason, LONGEST_REASON);
        if (!problems.isEmpty()) {
            throw RuleViolation.of(problems);
        }
        register.hold();
        RecordedAchievement mistaken = of(draft.id()).stream()
                .filter(each -> each.entry().sequence() == sequence)
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound(Problem.of("G6", "newsdesk.problem.G6.noEntry")));
        if (!mistaken.counts()) {
            throw RuleViolation.conflict(Problem.of(
                    "I5",
                    "newsdesk.problem.I5.annulled",
                    Long.toString(sequence),
                    mistaken.annulledBy().actorName()));
        }
        RegisterEntry annulment = entries.append(
                EntryKind.ANNULMENT,
                draft,
                trail.read(draft.id()).signOffs(draft.round()),
                person,
                Details.write(new Annulment(sequence, given)));
        return new RecordedAchievement(mistaken.entry(), mistaken.achievement(), annulment);
    }

    /** What the register holds of a piece, annulled entries included, oldest first. */
    List<RecordedAchievement> of(String draftId) {
        return RecordedAchievement.of(register.byDraft(draftId));
    }

    private boolean counts(RegisterEntry entry) {
        return of(entry.draftId()).stream()
                .anyMatch(each -> each.entry().sequence() == entry.sequence() && each.counts());
    }

    private static Problem duplicate(RegisterEntry earlier) {
        return Problem.of(
                "G6",
                "newsdesk.problem.G6.duplicate",
                Long.toString(earlier.sequence()),
                earlier.label(),
                earlier.title(),
                earlier.actorName());
    }
}
