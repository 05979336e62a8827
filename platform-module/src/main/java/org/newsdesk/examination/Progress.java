package org.newsdesk.examination;

/**
 * How far a screening is.
 *
 * @param percent of the whole, 0 to 100
 * @param ahead how many drafts come before this one, 0 once its own turn has come
 */
public record Progress(Step step, int percent, int ahead) {

    /** What is being done. */
    public enum Step {
        QUEUED,
        READING,
        DETECTING
    }
}
