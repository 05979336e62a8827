package org.newsdesk.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import org.alfresco.service.cmr.repository.NodeRef;
import org.newsdesk.document.Deadline;
import org.newsdesk.document.DocumentReader;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Reading;
import org.newsdesk.document.UnreadableReason;
import org.newsdesk.rule.RuleViolation;

/** The Word file of a draft: what it is, and the text people read before they decide. */
public class DraftContent {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    /** Whoever uploads a file waits for a glance at it; what takes longer keeps its name as title and is left to screening. */
    private static final Duration GLANCE = Duration.ofSeconds(3);

    private static final String WORD = ".docx";

    private final Drafts drafts;
    private final DocumentReader reader;

    public DraftContent(Drafts drafts, DocumentReader reader) {
        this.drafts = drafts;
        this.reader = reader;
    }

    /**
     * The text for the preview.
     *
     * @throws RuleViolation 422 with the reason when the file cannot be read (G2, I9)
     */
    public DocumentText text(String draftId) {
        Reading reading = read(draftId);
        if (reading instanceof Reading.Unreadable unreadable) {
            throw RuleViolation.of(ContentProblem.of(unreadable.reason()));
        }
        return ((Reading.Read) reading).text();
    }

    /** The title the text suggests, or the file name without its extension. */
    String suggestedTitle(Draft draft) {
        String name = draft.name();
        int dot = name.lastIndexOf('.');
        String fallback = dot > 0 ? name.substring(0, dot) : name;
        return reading(Drafts.node(draft.id()), name, GLANCE) instanceof Reading.Read read
                ? read.text().suggestedTitle().orElse(fallback)
                : fallback;
    }

    /** Whether the file is a Word file, or still empty so that it may become one. */
    boolean mayBecomeWord(NodeRef node) {
        return !reading(node, WORD, GLANCE).equals(new Reading.Unreadable(UnreadableReason.NOT_WORD));
    }

    private Reading read(String draftId) {
        return reading(Drafts.node(draftId), drafts.read(Drafts.node(draftId)).name(), LONGEST);
    }

    /** Reads a draft as the Word document that it must be (G2), whatever else its name says. */
    private Reading reading(NodeRef node, String name, Duration longest) {
        String wordName = name.toLowerCase(Locale.ROOT).endsWith(WORD) ? name : name + WORD;
        try (InputStream content = drafts.open(node)) {
            return reader.read(content, wordName, Deadline.in(longest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
