/**
 * An index of the register by terms, so that any filter, and any of them together, takes the same time however long the register
 * is. It knows terms and positions, not entries; it is derived from the entries and never truth.
 *
 * <p>Entries never change, so the index is written in blocks that never change either: for each term of a block, the positions of
 * the entries that have it. Entries behind the last block are kept in memory. Nobody who appends an entry waits for the index.
 */
package org.newsdesk.register.index;
