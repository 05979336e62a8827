package org.newsdesk.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsdesk.checklist.Checklist;
import org.newsdesk.checklist.ChecklistItem;
import org.newsdesk.checklist.ChecklistService;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.review.ChecklistRecord;
import org.newsdesk.review.RecordedAnswer;
import org.newsdesk.review.Trail;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * {@code GET /newsdesk/drafts/{id}/checklist}: the confidentiality checklist for this draft, with the answers of an earlier
 * round filled in so that a return loses nothing.
 */
public class DraftChecklistGet extends NewsdeskWebScript {
    private final Drafts drafts;
    private final Trail trail;
    private final ChecklistService checklists;

    public DraftChecklistGet(Drafts drafts, Trail trail, ChecklistService checklists) {
        this.drafts = drafts;
        this.trail = trail;
        this.checklists = checklists;
    }

    @Override
    protected Object answer(Call call) {
        Draft draft = drafts.readable(call.path("id"));
        Trail.Entries entries = trail.read(draft.id());
        Map<String, RecordedAnswer> earlier = answers(entries.lastRecord());
        Checklist checklist = checklists.current();
        List<Views.ChecklistItemView> items = checklist.items().stream()
                .map(item -> view(item, draft, earlier.get(item.id())))
                .toList();
        return new Views.ChecklistView(checklist.version(), items, view(entries.record(draft.round())));
    }

    private static Map<String, RecordedAnswer> answers(ChecklistRecord record) {
        return record == null
                ? Map.of()
                : record.answers().stream()
                        .collect(
                                Collectors.toMap(RecordedAnswer::item, Function.identity(), (first, second) -> second));
    }

    private static Views.ChecklistItemView view(ChecklistItem item, Draft draft, RecordedAnswer earlier) {
        Draft.Form form = draft.form();
        String language = I18NUtil.getLocale().getLanguage();
        return new Views.ChecklistItemView(
                item.id(),
                item.text(language),
                item.group().id(),
                I18NUtil.getMessage(item.group().messageKey()),
                item.isMandatory(form.concernsCase(), form.concernsMinor(), form.ownMedia()),
                item.source(),
                earlier == null || earlier.answer() == null
                        ? null
                        : earlier.answer().name(),
                earlier == null ? null : earlier.note());
    }

    private static Views.ChecklistRecordView view(ChecklistRecord record) {
        return record == null
                ? null
                : new Views.ChecklistRecordView(
                        record.person(),
                        record.personName(),
                        record.at(),
                        record.round(),
                        record.listVersion(),
                        record.contentSha256(),
                        record.answers(),
                        record.resolutions());
    }
}
