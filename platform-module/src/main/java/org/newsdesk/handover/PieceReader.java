package org.newsdesk.handover;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.newsdesk.archive.PieceVersion;
import org.newsdesk.archive.PieceVersions;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.checklist.Checklist;
import org.newsdesk.checklist.ChecklistService;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.examination.Examinations;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.register.EntryView;
import org.newsdesk.register.Register;
import org.newsdesk.review.ChecklistRecord;
import org.newsdesk.review.SignOff;
import org.newsdesk.review.Trail;
import org.newsdesk.sheet.SheetContents;
import org.newsdesk.sheet.SheetForms;
import org.newsdesk.sheet.SheetValues;
import org.newsdesk.web.Json;

/**
 * Reads everything that is handed over with a piece. Call in a transaction; the contents are read later, when nothing is open any
 * more, because what is released does not change (I7).
 */
public class PieceReader {
    static final String SHEET = "审批单";
    private static final List<String> SIGN_OFF_COLUMNS = List.of(
            "round",
            "level",
            "outcome",
            "opinion",
            "person",
            "personName",
            "role",
            "onBehalfOf",
            "onBehalfOfName",
            "mandate",
            "at",
            "contentSha256",
            "versionLabel");
    private static final List<String> ENTRY_COLUMNS = List.of(
            "sequence",
            "kind",
            "label",
            "title",
            "unit",
            "unitName",
            "actor",
            "actorName",
            "at",
            "contentSha256",
            "trailSha256",
            "details",
            "previousHash",
            "hash");
    private static final List<String> VERSION_COLUMNS = List.of("label", "sha256", "at", "by", "kept");

    private final Drafts drafts;
    private final Trail trail;
    private final Examinations examinations;
    private final ChecklistService checklists;
    private final PieceVersions versions;
    private final SheetContents sheets;
    private final Register register;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final Json json;
    private final ZoneId zone;

    public PieceReader(
            Drafts drafts,
            Trail trail,
            Examinations examinations,
            ChecklistService checklists,
            PieceVersions versions,
            SheetContents sheets,
            Register register,
            NodeService nodeService,
            ContentService contentService,
            Json json,
            ZoneId zone) {
        this.drafts = drafts;
        this.trail = trail;
        this.examinations = examinations;
        this.checklists = checklists;
        this.versions = versions;
        this.sheets = sheets;
        this.register = register;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.json = json;
        this.zone = zone;
    }

    /** The piece with all its files; of a piece that was disposed of, what the register says. */
    PackedPiece read(String id, SheetForms forms, SheetContents.Print print) {
        List<RegisterEntry> entries = register.byDraft(id).stream()
                .filter(entry -> entry.sequence() <= print.head().sequence())
                .toList();
        NodeRef node = Drafts.node(id);
        boolean present = drafts.exists(node) && drafts.isDraft(node);
        Optional<Draft> draft = present ? Optional.of(drafts.read(node)) : Optional.empty();
        PieceCard card = card(id, entries, draft);
        List<PackedPiece.File> files = new ArrayList<>();
        draft.ifPresent(found -> {
            files.add(content(found.name(), node));
            sheet(files, sheets.of(found, print), forms);
            trail(files, found);
            clippings(files, node);
        });
        files.add(json(
                "register-entries.json", entries.stream().map(EntryView::new).toList()));
        files.add(new PackedPiece.File(
                "register-entries.csv",
                Csv.of(ENTRY_COLUMNS, entries.stream().map(this::row).toList())));
        files.add(json("piece.json", card));
        return new PackedPiece(card, files);
    }

    private PieceCard card(String id, List<RegisterEntry> entries, Optional<Draft> draft) {
        RegisterEntry release = entries.stream()
                .filter(entry -> entry.kind() == EntryKind.RELEASE)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException("no release of " + id));
        Optional<Draft.Form> form = draft.map(Draft::form);
        return new PieceCard(
                PieceCard.FORM,
                id,
                release.label(),
                release.title(),
                release.unit(),
                release.unitName(),
                form.map(Draft.Form::reportingUnit).orElse(null),
                form.map(Draft.Form::informationOfficer).orElse(null),
                form.map(Draft.Form::category).orElse(null),
                form.map(Draft.Form::channels).orElse(List.of()),
                form.map(Draft.Form::important).orElse(false),
                form.map(Draft.Form::concernsCase).orElse(false),
                form.map(Draft.Form::concernsMinor).orElse(false),
                LocalDate.ofInstant(release.at(), zone).toString(),
                draft.map(Draft::name).orElse(null),
                release.contentSha256(),
                release.hash());
    }

    private static void sheet(List<PackedPiece.File> files, SheetValues values, SheetForms forms) {
        byte[] word = forms.word(values);
        byte[] html = forms.html(values);
        files.add(new PackedPiece.File(SHEET + ".docx", out -> out.write(word)));
        files.add(new PackedPiece.File(SHEET + ".html", out -> out.write(html)));
    }

    private void trail(List<PackedPiece.File> files, Draft draft) {
        Trail.Entries entries = trail.read(draft.id());
        files.add(json("checklist.json", checklist(entries.records())));
        files.add(json("screening.json", ScreeningCard.of(examinations.current(draft))));
        files.add(json("sign-offs.json", entries.signOffs()));
        files.add(new PackedPiece.File(
                "sign-offs.csv",
                Csv.of(
                        SIGN_OFF_COLUMNS,
                        entries.signOffs().stream().map(this::row).toList())));
        files.add(json("events.json", entries.events()));
        files.add(new PackedPiece.File(
                "versions.csv",
                Csv.of(
                        VERSION_COLUMNS,
                        versions.of(draft.id()).stream().map(this::row).toList())));
    }

    /** The answers, with the questions as they were. */
    private List<Map<String, Object>> checklist(List<ChecklistRecord> records) {
        List<Map<String, Object>> answered = new ArrayList<>();
        for (ChecklistRecord record : records) {
            Map<String, Object> one = new HashMap<>();
            one.put("record", record);
            one.put(
                    "items",
                    checklists
                            .version(record.listVersion())
                            .map(Checklist::items)
                            .orElse(List.of()));
            answered.add(one);
        }
        return answered;
    }

    private void clippings(List<PackedPiece.File> files, NodeRef piece) {
        List<PackedPiece.File> found = new ArrayList<>();
        for (ChildAssociationRef child : nodeService.getChildAssocs(piece)) {
            if (child.isPrimary() && NewsdeskModel.TYPE_CLIPPING.equals(nodeService.getType(child.getChildRef()))) {
                String name = (String) nodeService.getProperty(child.getChildRef(), ContentModel.PROP_NAME);
                found.add(content("clippings/" + name, child.getChildRef()));
            }
        }
        found.sort((a, b) -> a.path().compareTo(b.path()));
        files.addAll(found);
    }

    private PackedPiece.File content(String path, NodeRef node) {
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        return new PackedPiece.File(path, out -> {
            try (InputStream in = reader == null || !reader.exists()
                    ? InputStream.nullInputStream()
                    : reader.getContentInputStream()) {
                in.transferTo(out);
            }
        });
    }

    private PackedPiece.File json(String path, Object value) {
        byte[] text = json.write(value).getBytes(StandardCharsets.UTF_8);
        return new PackedPiece.File(path, out -> out.write(text));
    }

    private List<?> row(SignOff signOff) {
        return Arrays.asList(
                signOff.round(),
                signOff.level(),
                signOff.outcome(),
                signOff.opinion(),
                signOff.person(),
                signOff.personName(),
                signOff.role(),
                signOff.onBehalfOf(),
                signOff.onBehalfOfName(),
                signOff.mandate(),
                signOff.at().atZone(zone).toOffsetDateTime(),
                signOff.contentSha256(),
                signOff.versionLabel());
    }

    private List<?> row(RegisterEntry entry) {
        return Arrays.asList(
                entry.sequence(),
                entry.kind(),
                entry.label(),
                entry.title(),
                entry.unit(),
                entry.unitName(),
                entry.actor(),
                entry.actorName(),
                entry.at().atZone(zone).toOffsetDateTime(),
                entry.contentSha256(),
                entry.trailSha256(),
                entry.details(),
                entry.previousHash(),
                entry.hash());
    }

    private List<?> row(PieceVersion version) {
        return Arrays.asList(
                version.label(),
                version.sha256(),
                version.at().atZone(zone).toOffsetDateTime(),
                version.by(),
                version.kept());
    }
}
