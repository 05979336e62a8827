package org.newsdesk.review;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.examination.Examinations;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Registration with the general office (G1): takes the number, in the transaction of the signature (I6). */
public class Registration {
    private final Drafts drafts;
    private final Trail trail;
    private final RegisterEntries entries;
    private final Examinations examinations;

    public Registration(Drafts drafts, Trail trail, RegisterEntries entries, Examinations examinations) {
        this.drafts = drafts;
        this.trail = trail;
        this.entries = entries;
        this.examinations = examinations;
    }

    /**
     * Registers a draft whose levels have all passed.
     *
     * @throws RuleViolation 422 naming everything that is still missing (I1)
     */
    public void register(Draft draft, String person) {
        Trail.Entries trailOfDraft = trail.read(draft.id());
        requireReady(draft, trailOfDraft);
        RegisterEntry entry =
                entries.append(EntryKind.REGISTRATION, draft, trailOfDraft.signOffs(draft.round()), person);
        Map<QName, Serializable> changes = new HashMap<>();
        changes.put(NewsdeskModel.PROP_STATE, DraftState.REGISTERED.name());
        changes.put(NewsdeskModel.PROP_LEVEL, null);
        changes.put(NewsdeskModel.PROP_LEVEL_SINCE, null);
        changes.put(NewsdeskModel.PROP_REGISTER_NUMBER, entry.label());
        changes.put(NewsdeskModel.PROP_REGISTERED_AT, Date.from(entry.at()));
        drafts.write(draft.id(), changes);
        trail.event(draft, TrailEvent.Kind.REGISTERED, person, entry.label());
    }

    private void requireReady(Draft draft, Trail.Entries trailOfDraft) {
        List<Problem> missing = ReleaseCheck.beforeRegistration(
                draft,
                trailOfDraft.signOffs(draft.round()),
                trailOfDraft.record(draft.round()),
                drafts.contentSha256(draft.id()),
                examinations.current(draft));
        if (!missing.isEmpty()) {
            throw RuleViolation.of(missing);
        }
    }
}
