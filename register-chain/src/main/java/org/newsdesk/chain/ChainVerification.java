package org.newsdesk.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Verifies a chain: one thread reads the entries, others read them in detail and make their hashes, and the walk follows in the order
 * of reading. Holds a few thousand entries in memory, however long the chain is.
 */
public final class ChainVerification {

    private static final int AT_A_TIME = 1000;
    private static final int AHEAD = 4;

    private final ChainWalk walk;
    private final LongConsumer progress;
    private final Deque<CompletableFuture<List<Checked>>> running = new ArrayDeque<>();
    private List<Supplier<Optional<RegisterEntry>>> next = new ArrayList<>(AT_A_TIME);
    private long read;

    private record Checked(RegisterEntry entry, boolean genuine) {

        static Checked of(Supplier<Optional<RegisterEntry>> source) {
            return source.get()
                    .map(entry -> new Checked(entry, entry.computedHash().equals(entry.hash())))
                    .orElse(new Checked(null, false));
        }
    }

    /**
     * Begins a verification.
     *
     * @param known which of these hashes some entry of the chain has
     * @param progress is told now and then how many entries were read
     */
    public ChainVerification(UnaryOperator<Set<String>> known, LongConsumer progress) {
        this.walk = new ChainWalk(known);
        this.progress = progress;
    }

    /** The head that the register claims to have. */
    public void head(RegisterHead claimed) {
        walk.head(claimed);
    }

    /** The hash of a head known from elsewhere, such as a printed approval sheet: the chain must contain it. */
    public void expect(String hash) {
        walk.expect(hash);
    }

    /**
     * The next entry, in ascending sequence.
     *
     * @param entry is asked in another thread; empty when what stands there is no entry, which counts as altered
     */
    public void entry(Supplier<Optional<RegisterEntry>> entry) {
        next.add(entry);
        if (next.size() == AT_A_TIME) {
            hash();
        }
    }

    /** What was found, when all entries have been given. */
    public Verification finish() {
        hash();
        while (!running.isEmpty()) {
            follow();
        }
        return walk.finish();
    }

    private void hash() {
        List<Supplier<Optional<RegisterEntry>>> some = next;
        next = new ArrayList<>(AT_A_TIME);
        running.add(CompletableFuture.supplyAsync(
                () -> some.stream().map(Checked::of).toList()));
        if (running.size() > AHEAD) {
            follow();
        }
    }

    private void follow() {
        for (Checked checked : running.remove().join()) {
            if (checked.entry() == null) {
                walk.unreadable();
            } else {
                walk.entry(checked.entry(), checked.genuine());
            }
            read++;
        }
        progress.accept(read);
    }
}
