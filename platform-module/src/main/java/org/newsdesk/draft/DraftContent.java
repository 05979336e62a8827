package org.newsdesk.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.alfresco.service.cmr.repository.NodeRef;
import org.newsdesk.document.WordFile;
import org.newsdesk.document.WordReader;
import org.newsdesk.document.WordText;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** The Word file of a draft: what it is, and the text people read before they decide. */
public class DraftContent {
    private final Drafts drafts;
    private final WordReader reader;

    public DraftContent(Drafts drafts, WordReader reader) {
        this.drafts = drafts;
        this.reader = reader;
    }

    /** Why the content cannot be handed in (G2, I9); empty when it is a Word file that can be read. */
    public List<Problem> problems(String draftId) {
        return reading(Drafts.node(draftId), reader::check).reason().map(ContentProblem::of).stream()
                .toList();
    }

    /**
     * The text for the preview.
     *
     * @throws RuleViolation 422 with the reason when the file cannot be read (G2, I9)
     */
    public WordText text(String draftId) {
        WordFile file = reading(Drafts.node(draftId), reader::text);
        file.reason().ifPresent(reason -> {
            throw RuleViolation.of(ContentProblem.of(reason));
        });
        return ((WordFile.Word) file).text();
    }

    /** The title the text suggests, or the file name without its extension. */
    String suggestedTitle(Draft draft) {
        String name = draft.name();
        int dot = name.lastIndexOf('.');
        String fallback = dot > 0 ? name.substring(0, dot) : name;
        return reading(Drafts.node(draft.id()), reader::text) instanceof WordFile.Word word
                ? word.text().suggestedTitle().orElse(fallback)
                : fallback;
    }

    /** Whether the file is a Word file, or still empty so that it may become one. */
    boolean mayBecomeWord(NodeRef node) {
        return !(reading(node, reader::text) instanceof WordFile.NotWord);
    }

    private WordFile reading(NodeRef node, Function<InputStream, WordFile> read) {
        try (InputStream content = drafts.open(node)) {
            return read.apply(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
