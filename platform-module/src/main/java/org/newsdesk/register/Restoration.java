package org.newsdesk.register;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Notices that the register is an older backup than the witness knows, and keeps anybody from writing on as if nothing were lost
 * (I6): numbers would be given twice. A records officer acknowledges the loss, which is entered.
 */
public class Restoration {

    private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);

    private final JdbcTemplate jdbc;
    private final Witness witness;
    /** Only what was checked against the entries may be written on. */
    private volatile boolean lost;

    /** What the witness says of the register. */
    enum State {
        /** The register contains the head that the witness keeps. */
        OK,
        /** There is no witness yet, or none is wanted. */
        MISSING,
        /** The register does not contain the head that the witness keeps. */
        LOST
    }

    /** Compares the register in this database with a witness. */
    public Restoration(DataSource dataSource, Witness witness) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.witness = witness;
    }

    /** Looks whether the register contains what the witness keeps; at the start of the host, and whenever somebody asks. */
    public final State check() {
        State state = witness.refreshed().map(this::compare).orElse(State.MISSING);
        if (state == State.LOST && !lost) {
            LOG.error(
                    "The register lacks entry {} with hash {}: an older backup was restored, or its end was cut."
                            + " Nothing is entered until a records officer acknowledges it (I6)",
                    witness.head().map(Witness.Head::sequence).orElse(0L),
                    witness.head().map(Witness.Head::hash).orElse(""));
        }
        lost = state == State.LOST;
        return state;
    }

    /** The hash that the witness expects in the register, if any. */
    Optional<String> expected() {
        return witness.head().map(Witness.Head::hash);
    }

    /**
     * Lets pass who may append behind this head.
     *
     * @throws RuleViolation 503 (I6) while an older backup is not acknowledged
     */
    void requireWhole(long headSequence) {
        boolean behind =
                witness.head().filter(kept -> kept.sequence() > headSequence).isPresent();
        if ((lost || behind) && check() == State.LOST) {
            throw new RuleViolation(503, List.of(Problem.of("I6", "newsdesk.problem.I6.lost")));
        }
    }

    /** Keeps the head of an entry that was committed. */
    void committed(RegisterEntry entry) {
        if (entry.kind() == EntryKind.RESTORATION) {
            lost = false;
        }
        if (witness.isWanted()) {
            try {
                witness.keep(Witness.Head.of(entry, restorations(entry)));
            } catch (DataAccessException e) {
                LOG.warn("The register cannot be read; the witness keeps the head of the next entry", e);
            }
        }
    }

    /** Those the witness knows, unless somebody else's entries lie between. */
    private List<String> restorations(RegisterEntry entry) {
        return witness.head()
                .filter(kept -> kept.hash().equals(entry.previousHash()) && entry.kind() != EntryKind.RESTORATION)
                .map(Witness.Head::restorations)
                .orElseGet(() -> restorations(entry.sequence()));
    }

    private List<String> restorations(long upTo) {
        return jdbc.queryForList(
                "SELECT hash FROM newsdesk_register_entry WHERE kind = 'RESTORATION' AND seq <= ? ORDER BY seq",
                String.class,
                upTo);
    }

    /**
     * The entry that acknowledges what was lost.
     *
     * @throws RuleViolation 409 (I6) when nothing is lost
     */
    EntryDraft acknowledgement(String person, String personName, String reason) {
        if (check() != State.LOST) {
            throw RuleViolation.conflict(Problem.of("I6", "newsdesk.problem.I6.nothingLost"));
        }
        Witness.Head head = witness.head().orElseThrow();
        String details = RestorationDetails.of(head, reason).json();
        return new EntryDraft(
                EntryKind.RESTORATION, "", reason, "", "", person, personName, head.hash(), null, details);
    }

    private State compare(Witness.Head kept) {
        boolean contained = jdbc.queryForList(
                        "SELECT hash FROM newsdesk_register_entry WHERE seq = ?", String.class, kept.sequence())
                .contains(kept.hash());
        return contained || acknowledged(kept) ? State.OK : State.LOST;
    }

    /**
     * Whether a restoration was acknowledged at a position this head had passed, in a chain that is not this head's: another host did
     * so, or this host could not write its witness since. Times say nothing, because clocks are set back.
     */
    private boolean acknowledged(Witness.Head kept) {
        return !kept.restorations().containsAll(restorations(kept.sequence()));
    }
}
