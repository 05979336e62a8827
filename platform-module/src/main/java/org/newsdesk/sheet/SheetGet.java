package org.newsdesk.sheet;

import org.newsdesk.chain.EntryKind;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.register.Register;
import org.newsdesk.register.RegisterAccess;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.Download;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/drafts/{id}/sheet?format=docx|html}: the approval sheet, for whoever may read the draft, at any time (G7). */
public class SheetGet extends NewsdeskWebScript {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Drafts drafts;
    private final SheetContents contents;
    private final SheetTemplates templates;
    private final Register register;
    private final RegisterAccess access;

    public SheetGet(
            Drafts drafts, SheetContents contents, SheetTemplates templates, Register register, RegisterAccess access) {
        this.drafts = drafts;
        this.contents = contents;
        this.templates = templates;
        this.register = register;
        this.access = access;
    }

    @Override
    protected Object answer(Call call) {
        refuseDisposed(call.path("id"), call.user());
        Draft draft = drafts.readable(call.path("id"));
        SheetValues values = contents.of(draft, contents.now(call.user()));
        String name = "审批单-" + draft.name().replaceFirst("\\.[^.]*$", "");
        String format = call.query("format");
        if (format == null || format.equals("docx")) {
            byte[] sheet = templates.read().word(values);
            return new Download(name + ".docx", WORD, out -> out.write(sheet));
        }
        if (format.equals("html")) {
            byte[] sheet = templates.read().html(values);
            return new Download(name + ".html", "text/html;charset=UTF-8", out -> out.write(sheet));
        }
        throw RuleViolation.malformed(
                Problem.of("HTTP", "newsdesk.problem.sheet.format", format).field("format"));
    }

    /** Who may read the register's entry is told what happened; to all others there is no such draft. */
    private void refuseDisposed(String id, String person) {
        register.byDraft(id).stream()
                .filter(entry -> entry.kind() == EntryKind.DISPOSAL && access.mayRead(person, entry.unit()))
                .findFirst()
                .ifPresent(entry -> {
                    throw RuleViolation.notFound(
                            Problem.of("I7", "newsdesk.problem.sheet.disposed", entry.label(), entry.actorName()));
                });
    }
}
