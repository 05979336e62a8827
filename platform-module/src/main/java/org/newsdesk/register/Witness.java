package org.newsdesk.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.newsdesk.chain.RegisterEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small file outside database and content store that keeps the newest head that was committed, so that a restored older backup is
 * noticed (I6). Several hosts may have one each, or share one.
 */
public class Witness {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A lock of a file keeps other processes out, not other threads of this one. */
    private static final Object WITHIN_PROCESS = new Object();

    private final Path file;
    private volatile Head head;

    /**
     * A head that was committed.
     *
     * @param at time of the entry, in milliseconds since 1970 in UTC; said to people, never compared
     * @param restorations hashes of the acknowledged restorations its chain contains
     */
    record Head(long sequence, String hash, long at, List<String> restorations) {

        Head {
            restorations = restorations == null ? List.of() : List.copyOf(restorations);
        }

        static Head of(RegisterEntry entry, List<String> restorations) {
            return new Head(entry.sequence(), entry.hash(), entry.at().toEpochMilli(), restorations);
        }

        /** By position; but behind a restoration the other one knows nothing of, positions begin anew. */
        boolean isNewerThan(Head other) {
            return restorations.equals(other.restorations)
                    ? sequence > other.sequence
                    : !other.restorations.containsAll(restorations);
        }
    }

    /**
     * Reads the file, if there is one.
     *
     * @param file its path; empty for no witness
     */
    public Witness(String file) {
        this.file = file.isBlank() ? null : Path.of(file).toAbsolutePath().normalize();
        refreshed();
    }

    /** Whether there is to be a witness at all. */
    boolean isWanted() {
        return file != null;
    }

    /** The newest head this host knows to be committed; empty when it knows of none. */
    Optional<Head> head() {
        return Optional.ofNullable(head);
    }

    /** The same, with what another host has written since. */
    final Optional<Head> refreshed() {
        synchronized (WITHIN_PROCESS) {
            head = isWanted() ? newer(head, read()) : null;
        }
        return head();
    }

    /**
     * Keeps a head that was committed, unless a newer one is kept. A failure must not undo what is committed; the next entry tries
     * again.
     */
    void keep(Head committed) {
        synchronized (WITHIN_PROCESS) {
            head = newer(committed, head);
            try (FileChannel channel =
                            FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock others = channel.lock()) {
                head = newer(head, read());
                write();
            } catch (IOException e) {
                LOG.error(
                        "The witness of the register {} cannot be written; a restored older backup may go unnoticed",
                        file,
                        e);
            }
        }
    }

    /** The newer of two; the second when they are equally new. */
    private static Head newer(Head one, Head other) {
        return other == null || one != null && one.isNewerThan(other) ? one : other;
    }

    private Head read() {
        try {
            return Files.notExists(file) ? null : JSON.readValue(Files.readAllBytes(file), Head.class);
        } catch (IOException e) {
            LOG.error("The witness of the register {} cannot be read; it is written anew with the next entry", file, e);
            return null;
        }
    }

    private void write() throws IOException {
        Path next = beside(".next");
        Files.write(next, JSON.writeValueAsBytes(head));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path beside(String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
