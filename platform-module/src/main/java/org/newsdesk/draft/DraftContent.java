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
        return reading(Drafts.node(draftId), reader::check).problem().stream().toList();
    }

    /** The text for the preview; nothing when the file cannot be read. */
    public WordText text(String draftId) {
        return reading(Drafts.node(draftId), reader::text) instanceof WordFile.Word word
                ? word.text()
                : new WordText(List.of(), false);
    }

    /** The title the text suggests, or the file name without its extension. */
    String suggestedTitle(Draft draft) {
        String name = draft.name();
        int dot = name.lastIndexOf('.');
        return text(draft.id()).suggestedTitle().orElse(dot > 0 ? name.substring(0, dot) : name);
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
