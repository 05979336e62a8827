package org.newsdesk.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterExport;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.register.Register;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.sheet.SheetContents;
import org.newsdesk.sheet.SheetForms;
import org.newsdesk.sheet.SheetTemplates;

/**
 * Makes a package: one short transaction for each piece, everything streamed. The same pieces over the same register give the same
 * payload, byte by byte; so the sheets in it are printed as of the register's last entry.
 */
public class PackageTask implements JobTask {
    private final PieceReader pieces;
    private final SheetTemplates templates;
    private final Register register;
    private final OrganisationService organisations;
    private final RetryingTransactionHelper transactions;
    private final Clock clock;

    public PackageTask(
            PieceReader pieces,
            SheetTemplates templates,
            Register register,
            OrganisationService organisations,
            RetryingTransactionHelper transactions,
            Clock clock) {
        this.pieces = pieces;
        this.templates = templates;
        this.register = register;
        this.organisations = organisations;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public JobNodes.Kind kind() {
        return JobNodes.Kind.PACKAGE;
    }

    @Override
    public boolean run(HandoverJob job, Path file, JobProgress progress) throws IOException {
        RegisterHead head = register.head();
        List<String> ids = releases(JobNodes.selection(job), head);
        if (ids.isEmpty()) {
            throw RuleViolation.of(Problem.of("G1", "newsdesk.problem.handover.nothing"));
        }
        progress.total(ids.size());
        Frame frame = asSystem(() -> frame(head));
        try (BagWriter bag = new BagWriter(file, job.name());
                IndexPage index = new IndexPage()) {
            Set<String> folders = new HashSet<>();
            for (String id : ids) {
                PackedPiece piece = asSystem(() -> pieces.read(id, frame.forms(), frame.print()));
                String folder = PathNames.unused(PathNames.safe(piece.card().number()), folders);
                add(bag, folder, piece);
                index.add(folder, piece.card());
                progress.piece(bag.bytes());
            }
            bag.add("register.jsonl", new RegisterExport(head, after -> register.page(after, head.sequence()))::write);
            bag.add("index.html", out -> index.writeTo(out, frame.bureau(), head));
            bag.finish(info(job, frame));
        }
        return true;
    }

    private static void add(BagWriter bag, String folder, PackedPiece piece) throws IOException {
        Set<String> paths = new HashSet<>();
        for (PackedPiece.File file : piece.files()) {
            String sha256 = bag.add(folder + "/" + PathNames.unused(file.path(), paths), file.content());
            boolean damaged = file.path().equals(piece.card().file())
                    && !sha256.equals(piece.card().contentSha256());
            if (damaged) {
                throw RuleViolation.of(Problem.of(
                        "I7",
                        "newsdesk.problem.handover.otherContent",
                        piece.card().number()));
            }
        }
    }

    /** Node ids of the pieces in the order of their release, each once. */
    private List<String> releases(Selection what, RegisterHead head) {
        Set<String> wanted = new HashSet<>(what.pieces());
        Set<String> found = new HashSet<>();
        List<String> ids = new ArrayList<>();
        long last = 0;
        for (List<RegisterEntry> page = register.page(last, head.sequence());
                !page.isEmpty();
                page = register.page(last, head.sequence())) {
            for (RegisterEntry entry : page) {
                if (entry.kind() == EntryKind.RELEASE && isWanted(entry, what, wanted) && found.add(entry.draftId())) {
                    ids.add(entry.draftId());
                }
            }
            last = page.get(page.size() - 1).sequence();
        }
        return ids;
    }

    private static boolean isWanted(RegisterEntry entry, Selection what, Set<String> wanted) {
        return what.year() == null
                ? wanted.contains(entry.draftId())
                : entry.year() == what.year()
                        && (what.unit() == null || what.unit().equals(entry.unit()));
    }

    private Frame frame(RegisterHead head) {
        Instant at = register.page(head.sequence() - 1, head.sequence()).get(0).at();
        String bureau = organisations.current().name();
        return new Frame(templates.read(), new SheetContents.Print(head, at, bureau), bureau);
    }

    private Map<String, String> info(HandoverJob job, Frame frame) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", frame.bureau());
        info.put("Contact-Name", job.byName());
        info.put("External-Identifier", job.name());
        info.put("Bagging-Date", LocalDate.now(clock).toString());
        info.put("Bag-Software-Agent", "Newsdesk for Alfresco");
        info.put(
                "Newsdesk-Register-Sequence", Long.toString(frame.print().head().sequence()));
        info.put("Newsdesk-Register-Head", frame.print().head().hash());
        return info;
    }

    private <T> T asSystem(RetryingTransactionHelper.RetryingTransactionCallback<T> work) {
        return AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(work, true, true));
    }

    /** What is the same for every piece. */
    private record Frame(SheetForms forms, SheetContents.Print print, String bureau) {}
}
