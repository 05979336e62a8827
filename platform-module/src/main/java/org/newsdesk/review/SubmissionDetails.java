package org.newsdesk.review;

/**
 * What the entry of a handing in adds.
 *
 * @param round number of the round of review that begins, from 1
 */
record SubmissionDetails(int round) {

    String json() {
        return "{\"round\":" + round + "}";
    }
}
