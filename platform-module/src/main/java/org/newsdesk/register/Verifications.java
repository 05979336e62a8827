package org.newsdesk.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.newsdesk.chain.Verification;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Verifies the register on this host, one verification at a time, and remembers the last one. */
public class Verifications {

    private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);

    private final Register register;
    private final Restoration restoration;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread daemon = new Thread(work, "newsdesk-register-verification");
        daemon.setDaemon(true);
        return daemon;
    });

    private Progress last = Progress.NONE;

    enum State {
        NONE,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * How far a verification is.
     *
     * @param read entries read so far
     * @param total entries there were when it began
     * @param finishedAt null until it has ended
     * @param found null unless it is done
     */
    record Progress(State state, long read, long total, Instant startedAt, Instant finishedAt, Verification found) {

        static final Progress NONE = new Progress(State.NONE, 0, 0, null, null, null);

        Progress read(long entries) {
            return new Progress(state, entries, total, startedAt, finishedAt, found);
        }
    }

    public Verifications(DataSource dataSource, Register register, Restoration restoration, Clock clock) {
        this.register = register;
        this.restoration = restoration;
        this.clock = clock;
        DataSourceTransactionManager manager = new DataSourceTransactionManager(dataSource);
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setReadOnly(true);
    }

    /** Ends the thread. */
    public void stop() {
        thread.shutdownNow();
    }

    synchronized Progress last() {
        return last;
    }

    /**
     * Begins a verification.
     *
     * @param head hash of a head known from elsewhere, which the chain must contain; or empty
     * @throws RuleViolation 409 while another one runs
     */
    synchronized Progress begin(Optional<String> head) {
        if (last.state() == State.RUNNING) {
            throw RuleViolation.conflict(Problem.of("I6", "newsdesk.problem.I6.verifying"));
        }
        last = new Progress(State.RUNNING, 0, register.head().sequence(), clock.instant(), null, null);
        thread.execute(() -> run(head));
        return last;
    }

    /** Verifies within the call. */
    Progress now(Optional<String> head) {
        Instant begun = clock.instant();
        Verification found = register.verify(heads(head), read -> {});
        return new Progress(State.DONE, found.entries(), found.entries(), begun, clock.instant(), found);
    }

    private List<String> heads(Optional<String> head) {
        restoration.check();
        return Stream.concat(head.stream(), restoration.expected().stream()).toList();
    }

    private void run(Optional<String> head) {
        try {
            Verification found =
                    transactions.execute(status -> register.verify(heads(head), read -> update(last().read(read))));
            update(new Progress(
                    State.DONE, found.entries(), found.entries(), last().startedAt(), clock.instant(), found));
        } catch (RuntimeException e) {
            LOG.error("The register could not be verified to its end", e);
            Progress reached = last();
            update(new Progress(
                    State.FAILED, reached.read(), reached.total(), reached.startedAt(), clock.instant(), null));
        }
    }

    private synchronized void update(Progress progress) {
        last = progress;
    }
}
