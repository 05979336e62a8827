package org.newsdesk.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.draft.DraftAccess;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.Groups;
import org.newsdesk.organisation.People;
import org.newsdesk.repository.Places;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.rule.Problem;

/**
 * Jobs as sealed nodes, so that every host sees them and any may go on with them. The host that works on one says so again and
 * again; when it has not for a while, it is dead and the job is anybody's. Every call belongs into a transaction.
 */
public class JobNodes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ZIP = ".zip";
    /** Several times the time between two beats. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Places places;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final DraftAccess access;
    private final People people;
    private final ProtectedWrites writes;
    private final Clock clock;

    public JobNodes(
            Places places,
            NodeService nodeService,
            ContentService contentService,
            DraftAccess access,
            People people,
            ProtectedWrites writes,
            Clock clock) {
        this.places = places;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.access = access;
        this.people = people;
        this.writes = writes;
        this.clock = clock;
    }

    /** The two kinds of jobs and where they lie in the archive. */
    enum Kind {
        PACKAGE("移交包"),
        IMPORT("移入");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        private QName type() {
            return this == PACKAGE ? NewsdeskModel.TYPE_PACKAGE : NewsdeskModel.TYPE_IMPORT;
        }
    }

    /** Makes the folders when they are missing, readable to those who keep the archive. */
    void createFolders() {
        writes.run(() -> {
            for (Kind kind : Kind.values()) {
                NodeRef folder = places.child(places.archive(), kind.folder, NewsdeskModel.TYPE_ARCHIVE_FOLDER);
                access.letRead(folder.getId(), Groups.records());
                if (kind == Kind.IMPORT) {
                    access.letRead(folder.getId(), Groups.generalOffice());
                }
            }
        });
    }

    /** Where the jobs of a kind lie. */
    NodeRef folder(Kind kind) {
        return writes.call(() -> places.child(places.archive(), kind.folder, NewsdeskModel.TYPE_ARCHIVE_FOLDER));
    }

    /** The package of that name that was taken in, is being, or could not be; empty when there is none. */
    Optional<HandoverJob> importOf(String name) {
        return Optional.ofNullable(
                        nodeService.getChildByName(folder(Kind.IMPORT), ContentModel.ASSOC_CONTAINS, name + ZIP))
                .map(this::read);
    }

    /** Makes a package that waits for its turn, readable to the person who asked for it. */
    HandoverJob addPackage(String name, Selection what, String person) {
        Map<QName, Serializable> values = new HashMap<>();
        values.put(NewsdeskModel.PROP_PACKAGE_SELECTION, write(what));
        HandoverJob job = add(Kind.PACKAGE, name, values, person);
        access.letRead(job.id(), person);
        return job;
    }

    /** Takes in a zip that waits for its turn. */
    HandoverJob addImport(String name, Path zip, String source, String head, String person) {
        Map<QName, Serializable> values = new HashMap<>();
        values.put(NewsdeskModel.PROP_IMPORT_SOURCE, source);
        values.put(NewsdeskModel.PROP_IMPORT_HEAD, head);
        values.put(ContentModel.PROP_CONTENT, content(zip));
        return add(Kind.IMPORT, name, values, person);
    }

    /** All jobs of a kind, the latest first. */
    List<HandoverJob> all(Kind kind) {
        return nodeService.getChildAssocs(folder(kind), Set.of(kind.type())).stream()
                .map(child -> read(child.getChildRef()))
                .sorted(Comparator.comparing(HandoverJob::at).reversed())
                .toList();
    }

    /** The job of that kind with this id; empty when there is none. */
    Optional<HandoverJob> find(Kind kind, String id) {
        return Drafts.isNodeId(id)
                        && nodeService.exists(Drafts.node(id))
                        && kind.type().equals(nodeService.getType(Drafts.node(id)))
                ? Optional.of(read(Drafts.node(id)))
                : Optional.empty();
    }

    /** The job that is to be done next: the one that has waited longest, or whose host died. */
    Optional<HandoverJob> next(Kind kind) {
        return all(kind).stream().filter(this::isFree).min(Comparator.comparing(HandoverJob::at));
    }

    /** Takes a job, unless another host was faster. */
    boolean claim(Kind kind, String id, String host) {
        boolean free = find(kind, id).filter(this::isFree).isPresent();
        if (free) {
            write(
                    id,
                    Map.of(
                            NewsdeskModel.PROP_JOB_STATE,
                            HandoverJob.State.RUNNING.name(),
                            NewsdeskModel.PROP_JOB_HOST,
                            host,
                            NewsdeskModel.PROP_JOB_BEAT,
                            now(),
                            NewsdeskModel.PROP_JOB_DONE,
                            0));
        }
        return free;
    }

    /** Writes down how far a job is; false when it is gone or another host has it. */
    boolean beat(Kind kind, String id, String host, JobProgress progress) {
        boolean mine = isOf(kind, id, host);
        if (mine) {
            write(
                    id,
                    Map.of(
                            NewsdeskModel.PROP_JOB_BEAT, now(),
                            NewsdeskModel.PROP_JOB_DONE, progress.done(),
                            NewsdeskModel.PROP_JOB_TOTAL, progress.total(),
                            NewsdeskModel.PROP_JOB_BYTES, progress.bytes()));
        }
        return mine;
    }

    /**
     * Ends a job.
     *
     * @param zip what was made, or {@code null} for an import
     */
    void finish(Kind kind, String id, String host, JobProgress progress, Path zip) {
        // stored before the node is read, so that a beat meanwhile is no collision
        Optional<Serializable> content = Optional.ofNullable(zip).map(this::content);
        if (beat(kind, id, host, progress)) {
            Map<QName, Serializable> values = new HashMap<>();
            values.put(NewsdeskModel.PROP_JOB_STATE, HandoverJob.State.DONE.name());
            values.put(NewsdeskModel.PROP_JOB_FINISHED_AT, now());
            content.ifPresent(made -> values.put(ContentModel.PROP_CONTENT, made));
            write(id, values);
        }
    }

    /** Ends a job that cannot be done; what was taken in for it is let go. */
    void fail(Kind kind, String id, String host, Problem problem) {
        if (isOf(kind, id, host)) {
            Map<QName, Serializable> values = new HashMap<>();
            values.put(NewsdeskModel.PROP_JOB_STATE, HandoverJob.State.FAILED.name());
            values.put(NewsdeskModel.PROP_JOB_FINISHED_AT, now());
            values.put(NewsdeskModel.PROP_JOB_PROBLEM, write(StoredProblem.of(problem)));
            values.put(ContentModel.PROP_CONTENT, null);
            write(id, values);
        }
    }

    /** Removes a job for good; a host that works on it notices. */
    void delete(String id) {
        delete(Drafts.node(id));
    }

    /** Removes an import that failed, with what was laid down of it. */
    void deleteFailed(HandoverJob job) {
        NodeRef laidDown = nodeService.getChildByName(folder(Kind.IMPORT), ContentModel.ASSOC_CONTAINS, job.name());
        if (laidDown != null) {
            delete(laidDown);
        }
        delete(job.id());
    }

    private void delete(NodeRef node) {
        writes.run(() -> {
            nodeService.addAspect(node, ContentModel.ASPECT_TEMPORARY, Map.of());
            nodeService.deleteNode(node);
        });
    }

    /** The zip of a job. */
    ContentReader zip(String id) {
        return contentService.getReader(Drafts.node(id), ContentModel.PROP_CONTENT);
    }

    private HandoverJob add(Kind kind, String name, Map<QName, Serializable> values, String person) {
        values.put(ContentModel.PROP_NAME, name + ZIP);
        values.put(NewsdeskModel.PROP_JOB_STATE, HandoverJob.State.WAITING.name());
        values.put(NewsdeskModel.PROP_JOB_DONE, 0);
        values.put(NewsdeskModel.PROP_JOB_TOTAL, 0);
        values.put(NewsdeskModel.PROP_JOB_BYTES, 0L);
        values.put(NewsdeskModel.PROP_JOB_BY, person);
        values.put(NewsdeskModel.PROP_JOB_BY_NAME, people.displayName(person));
        values.put(NewsdeskModel.PROP_JOB_AT, now());
        QName association =
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name + ZIP));
        return writes.call(() -> read(nodeService
                .createNode(folder(kind), ContentModel.ASSOC_CONTAINS, association, kind.type(), values)
                .getChildRef()));
    }

    private Serializable content(Path zip) {
        ContentWriter writer = contentService.getWriter(null, ContentModel.PROP_CONTENT, false);
        writer.setMimetype("application/zip");
        writer.setEncoding("UTF-8");
        writer.putContent(zip.toFile());
        return writer.getContentData();
    }

    private boolean isOf(Kind kind, String id, String host) {
        return find(kind, id)
                .filter(job -> job.state() == HandoverJob.State.RUNNING && host.equals(job.host()))
                .isPresent();
    }

    private boolean isFree(HandoverJob job) {
        boolean silent = job.beat() == null
                || Duration.between(job.beat(), clock.instant()).abs().compareTo(SILENCE) > 0;
        return job.state() == HandoverJob.State.WAITING || (job.state() == HandoverJob.State.RUNNING && silent);
    }

    private void write(String id, Map<QName, Serializable> values) {
        writes.run(() -> nodeService.addProperties(Drafts.node(id), values));
    }

    private Date now() {
        return Date.from(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private HandoverJob read(NodeRef node) {
        JobValues values = new JobValues(nodeService.getProperties(node));
        String name = values.text(ContentModel.PROP_NAME);
        String problem = values.text(NewsdeskModel.PROP_JOB_PROBLEM);
        return new HandoverJob(
                node.getId(),
                name.substring(0, name.length() - ZIP.length()),
                HandoverJob.State.valueOf(values.text(NewsdeskModel.PROP_JOB_STATE)),
                (int) values.number(NewsdeskModel.PROP_JOB_DONE),
                (int) values.number(NewsdeskModel.PROP_JOB_TOTAL),
                values.number(NewsdeskModel.PROP_JOB_BYTES),
                values.text(NewsdeskModel.PROP_JOB_BY),
                values.text(NewsdeskModel.PROP_JOB_BY_NAME),
                values.instant(NewsdeskModel.PROP_JOB_AT),
                values.instant(NewsdeskModel.PROP_JOB_FINISHED_AT),
                problem == null ? null : read(problem, StoredProblem.class).problem(),
                values.text(NewsdeskModel.PROP_PACKAGE_SELECTION),
                values.text(NewsdeskModel.PROP_IMPORT_SOURCE),
                values.text(NewsdeskModel.PROP_IMPORT_HEAD),
                values.text(NewsdeskModel.PROP_JOB_HOST),
                values.instant(NewsdeskModel.PROP_JOB_BEAT));
    }

    /** The pieces a package is made of. */
    static Selection selection(HandoverJob job) {
        return read(job.what(), Selection.class);
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a job cannot be read", e);
        }
    }

    /** A problem without its words, to be worded for whoever asks. */
    private record StoredProblem(String rule, String key, List<String> arguments) {
        static StoredProblem of(Problem problem) {
            return new StoredProblem(
                    problem.rule(),
                    problem.key(),
                    problem.arguments().stream().map(Object::toString).toList());
        }

        Problem problem() {
            return Problem.of(rule, key, arguments.toArray());
        }
    }

    /** The properties of a job. */
    private record JobValues(Map<?, Serializable> values) {
        String text(Object name) {
            Serializable value = values.get(name);
            return value == null ? null : value.toString();
        }

        long number(Object name) {
            return values.get(name) instanceof Number number ? number.longValue() : 0;
        }

        Instant instant(Object name) {
            return values.get(name) instanceof Date date ? date.toInstant() : null;
        }
    }
}
