package org.newsdesk.testbed.corpus;

import java.util.List;

/**
 * A file of the corpus and what a careful reader says of it.
 *
 * @param file path below the folder of the set
 * @param status CLEAN, FINDINGS, UNSCREENED, or NOT_CLEAN (read or refused, as long as it is not called clean), or ANY
 * @param clean whether a finding that is not listed, or any finding, would be a false one
 * @param recipe how the file was made, for whoever reads the report
 */
record Labelled(String file, String recipe, Context context, String status, boolean clean, List<Expected> findings) {}
