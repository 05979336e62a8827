package org.newsdesk.testbed.host.transaction;

/** Work of the platform before a commit, after the transaction listeners' {@code beforeCommit}: queued behaviours, versions, checks. */
public interface CommitWork {

    /** Does what there is to do; true when something was done, so that all works are asked again. */
    boolean run();
}
