package org.newsdesk.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.organisation.People;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.review.RecordedVersion;
import org.newsdesk.review.Trail;

/** The versions of a piece. Their hashes are kept in the trail at release; what becomes of their contents is a setting. */
public class PieceVersions {

    /** What becomes of the contents of interim versions at release. */
    public enum Interim {
        KEEP,
        REMOVE
    }

    private final VersionService versionService;
    private final Drafts drafts;
    private final Trail trail;
    private final People people;
    private final ProtectedWrites writes;
    private final Interim interim;

    /**
     * The versions of pieces.
     *
     * @param interim {@code keep} or {@code remove}, see {@link Interim}
     */
    public PieceVersions(
            VersionService versionService,
            Drafts drafts,
            Trail trail,
            People people,
            ProtectedWrites writes,
            String interim) {
        this.versionService = versionService;
        this.drafts = drafts;
        this.trail = trail;
        this.people = people;
        this.writes = writes;
        this.interim = Interim.valueOf(interim.strip().toUpperCase(Locale.ROOT));
    }

    /** The versions of a piece, oldest first: as kept in its trail, or as they are when it was released before there was that. */
    public List<PieceVersion> of(String pieceId) {
        List<Version> present = present(pieceId);
        Set<String> labels = present.stream().map(Version::getVersionLabel).collect(Collectors.toSet());
        List<RecordedVersion> recorded = trail.read(pieceId).versions();
        return (recorded.isEmpty() ? recorded(present) : recorded)
                .stream()
                        .map(version -> new PieceVersion(
                                version.label(),
                                version.sha256(),
                                Instant.ofEpochMilli(version.at()),
                                version.by(),
                                version.byName(),
                                labels.contains(version.label())))
                        .toList();
    }

    /** Keeps the hashes of all versions in the trail, and removes the contents of those before the last if so set. */
    void keepHashes(Draft draft, String person) {
        List<Version> present = present(draft.id());
        if (!present.isEmpty()) {
            trail.versions(draft, person, recorded(present));
        }
        if (interim == Interim.REMOVE) {
            String last = drafts.versionLabel(draft.id());
            writes.run(() -> present.stream()
                    .filter(version -> !version.getVersionLabel().equals(last))
                    .forEach(version -> versionService.deleteVersion(Drafts.node(draft.id()), version)));
        }
    }

    /** Deletes all versions with their contents. */
    void delete(String pieceId) {
        writes.run(() -> versionService.deleteVersionHistory(Drafts.node(pieceId)));
    }

    private List<Version> present(String pieceId) {
        VersionHistory history = versionService.getVersionHistory(Drafts.node(pieceId));
        List<Version> oldestFirst = new ArrayList<>(history == null ? List.of() : history.getAllVersions());
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private List<RecordedVersion> recorded(List<Version> versions) {
        return versions.stream().map(this::recorded).toList();
    }

    private RecordedVersion recorded(Version version) {
        try (InputStream content = drafts.open(version.getFrozenStateNodeRef())) {
            return new RecordedVersion(
                    version.getVersionLabel(),
                    Drafts.sha256(content),
                    version.getFrozenModifiedDate().getTime(),
                    version.getFrozenModifier(),
                    people.displayName(version.getFrozenModifier()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
