package org.newsdesk.register.index;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the blocks of the index, in a thread and in transactions of its own. Several hosts may do so at once: the extent's row is
 * locked for each block.
 */
public class Indexing {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final int SECONDS_BETWEEN = 30;

    private final IndexStore store;
    private final Entries entries;
    private final String form;
    private final BlockSizes sizes;
    private final TransactionTemplate transactions;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "newsdesk-register-index");
        daemon.setDaemon(true);
        return daemon;
    });

    /**
     * Prepares the thread.
     *
     * @param form how the terms are made; when it changes, the index is made anew
     */
    public Indexing(DataSource dataSource, Entries entries, String form, BlockSizes sizes) {
        this.store = new IndexStore(dataSource);
        this.entries = entries;
        this.form = form;
        this.sizes = sizes;
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    BlockSizes sizes() {
        return sizes;
    }

    /** Begins to index what stands there already, and then whatever is appended. */
    public void start() {
        thread.scheduleWithFixedDelay(this::runQuietly, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** Ends the thread. */
    public void stop() {
        thread.shutdownNow();
    }

    /** Writes all blocks that are due, and returns when that is done. */
    void catchUp() {
        try {
            thread.submit(this::run).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the register was indexed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the register could not be indexed", e.getCause());
        }
    }

    private void runQuietly() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warn("The register's index could not be brought up to date; the next attempt follows", e);
        }
    }

    private void run() {
        transactions.executeWithoutResult(status -> store.requireForm(form));
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = Boolean.TRUE.equals(transactions.execute(status -> writeNext()));
        }
    }

    /** Writes the next block that is due, a large one rather than the small ones it would replace. */
    private boolean writeNext() {
        Extent extent = store.lockedExtent();
        long last = entries.last();
        long smallInLarge = sizes.smallInLarge();
        if (last >= (extent.large() + 1) * sizes.large()) {
            String lastHash = write(IndexStore.LARGE, extent.large(), sizes.large());
            long large = extent.large() + 1;
            store.write(new Extent(large, Math.max(extent.small(), large * smallInLarge), lastHash));
            // those of the block before: whoever searches now may still read the ones just replaced
            store.removeSmallBefore((large - 1) * smallInLarge);
            return true;
        }
        if (last >= (extent.small() + 1) * sizes.small()) {
            String lastHash = write(IndexStore.SMALL, extent.small(), sizes.small());
            store.write(new Extent(extent.large(), extent.small() + 1, lastHash));
            return true;
        }
        return false;
    }

    /** Writes a block; gives the hash of its last entry. */
    private String write(int level, long block, int size) {
        Postings postings = new Postings();
        long first = block * size;
        String lastHash = null;
        while (postings.entries() < size) {
            for (Entries.Indexed entry : entries.page(first + postings.entries(), first + size)) {
                postings.add(entry.terms());
                lastHash = entry.hash();
            }
        }
        store.write(level, block, postings);
        return lastHash;
    }
}
