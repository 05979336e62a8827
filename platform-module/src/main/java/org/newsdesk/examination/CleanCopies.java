package org.newsdesk.examination;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionService;
import org.newsdesk.document.Deadline;
import org.newsdesk.document.clean.CleanCopy;
import org.newsdesk.document.clean.Cleaning;
import org.newsdesk.draft.ContentProblem;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftAccess;
import org.newsdesk.draft.Drafts;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * Replaces the content of a draft by a clean copy, as the caller and as a version of its own: what the reader of the page does not
 * see is left out (K1). Screened again like any other change.
 */
public class CleanCopies {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Drafts drafts;
    private final DraftAccess access;
    private final Examinations examinations;
    private final CleanCopy cleaner;
    private final NodeService nodeService;
    private final ContentService securedContentService;
    private final VersionService versionService;

    public CleanCopies(
            Drafts drafts,
            DraftAccess access,
            Examinations examinations,
            CleanCopy cleaner,
            NodeService nodeService,
            ContentService securedContentService,
            VersionService versionService) {
        this.drafts = drafts;
        this.access = access;
        this.examinations = examinations;
        this.cleaner = cleaner;
        this.nodeService = nodeService;
        this.securedContentService = securedContentService;
        this.versionService = versionService;
    }

    /**
     * Makes the clean copy the draft's content. A draft that is clean already stays as it is.
     *
     * @throws RuleViolation 409 when the draft is not with its unit, being edited or not yet screened, 422 when its file cannot
     *     be read (G2, I9)
     */
    public void clean(Draft draft) {
        if (!draft.editable()) {
            throw RuleViolation.conflict(Problem.of("I3", "newsdesk.problem.I3.alreadySubmitted"));
        }
        access.requireUnlocked(draft.id());
        requireReadable(examinations.current(draft));
        try {
            Path copy = Files.createTempFile("newsdesk-", ".docx");
            try {
                write(draft, copy);
                replace(draft, copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What screening could not read is not read here, on the request's thread, either (I9). */
    private static void requireReadable(Examination examination) {
        if (examination.isPending()) {
            throw RuleViolation.conflict(ExaminationProblems.pending());
        }
        if (!examination.wasRead()) {
            throw RuleViolation.of(ExaminationProblems.beforeSubmission(examination));
        }
    }

    private void write(Draft draft, Path copy) throws IOException {
        try (InputStream content = drafts.open(Drafts.node(draft.id()));
                OutputStream out = Files.newOutputStream(copy)) {
            Cleaning cleaning = cleaner.make(content, out, Deadline.in(LONGEST));
            if (cleaning instanceof Cleaning.Unreadable unreadable) {
                throw RuleViolation.of(ContentProblem.of(unreadable.reason()));
            }
        }
    }

    private void replace(Draft draft, Path copy) throws IOException {
        NodeRef node = Drafts.node(draft.id());
        try (InputStream before = drafts.open(node);
                InputStream after = Files.newInputStream(copy)) {
            if (Drafts.sha256(before).equals(Drafts.sha256(after))) {
                return;
            }
        }
        ContentData former = (ContentData) nodeService.getProperty(node, ContentModel.PROP_CONTENT);
        ContentWriter writer = securedContentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(former.getMimetype());
        writer.putContent(copy.toFile());
        versionService.createVersion(node, new HashMap<>());
    }
}
