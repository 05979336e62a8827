package org.newsdesk.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.newsdesk.chain.RegisterEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small file outside database and content store that keeps the newest head this host has committed, so that a restored older
 * backup is noticed (I6). Several hosts have one each.
 */
public class Witness {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private Head head;

    /**
     * A head that was committed.
     *
     * @param at time of the entry, in milliseconds since 1970 in UTC
     */
    record Head(long sequence, String hash, long at) {

        static Head of(RegisterEntry entry) {
            return new Head(entry.sequence(), entry.hash(), entry.at().toEpochMilli());
        }

        Instant time() {
            return Instant.ofEpochMilli(at);
        }
    }

    /**
     * Reads the file, if there is one.
     *
     * @param file its path; empty for no witness
     */
    public Witness(String file) {
        this.file = file.isBlank() ? null : Path.of(file).toAbsolutePath().normalize();
        this.head = read();
    }

    /** The newest head this host has committed; empty when it knows of none. */
    synchronized Optional<Head> head() {
        return Optional.ofNullable(head);
    }

    /** Keeps the head of an entry that was committed, unless a newer one is kept. */
    synchronized void keep(RegisterEntry entry) {
        if (file != null && (head == null || entry.sequence() > head.sequence())) {
            replace(entry);
        }
    }

    /** Keeps the head of this entry instead of one that is lost. */
    synchronized void replace(RegisterEntry entry) {
        head = Head.of(entry);
        if (file != null) {
            write();
        }
    }

    private Head read() {
        try {
            return file == null || Files.notExists(file) ? null : JSON.readValue(Files.readAllBytes(file), Head.class);
        } catch (IOException e) {
            LOG.error("The witness of the register {} cannot be read; it is written anew with the next entry", file, e);
            return null;
        }
    }

    /** A failure must not undo what is committed; the next entry tries again. */
    private void write() {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, JSON.writeValueAsBytes(head));
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.error(
                    "The witness of the register {} cannot be written; a restored older backup may go unnoticed",
                    file,
                    e);
        }
    }
}
