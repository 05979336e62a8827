package org.newsdesk.draft;

import java.time.Instant;
import java.util.List;
import org.newsdesk.draft.DraftNaming.Result;

/**
 * A news draft as the repository holds it.
 *
 * @param id node id
 * @param name file name (G3)
 * @param form what the unit fills in
 * @param state where it stands
 * @param unit code of the unit in whose folder it lies
 * @param author user name of who brought it in; never signs (I2)
 * @param broughtBy user name of who last brought it into the folder before its first round; never signs either (I2), because
 *     an author can be forged by importing a package
 * @param round number of the round of review, 0 before the first submission
 * @param level open level while under review, otherwise {@code null}
 * @param levelSince since when that level is open, or {@code null}
 * @param submission who handed it in for the present round, or {@code null}
 * @param registration number and time, or {@code null}
 * @param releasedAt time of release, or {@code null}
 * @param modifiedAt last change
 */
public record Draft(
        String id,
        String name,
        Form form,
        DraftState state,
        String unit,
        String author,
        String broughtBy,
        int round,
        Level level,
        Instant levelSince,
        Submission submission,
        Registration registration,
        Instant releasedAt,
        Instant modifiedAt) {

    /**
     * What the unit fills in before it hands the draft in.
     *
     * @param important the author or a reviewer holds it to be important (A3); raised on the way, never lowered
     */
    public record Form(
            String title,
            String category,
            String reportingUnit,
            String informationOfficer,
            List<String> channels,
            boolean important,
            boolean concernsCase,
            boolean concernsMinor) {

        public Form {
            channels = List.copyOf(channels);
        }

        /** Whether one of the channels is an own medium (K11). */
        public boolean ownMedia() {
            return channels.contains("own-media");
        }
    }

    /**
     * A handing in.
     *
     * @param submitter who handed in; never signs this round (I2)
     * @param processId the process that carries this round
     * @param contentSha256 SHA-256 of the content handed in; every sign-off of the round is bound to it (I1, I3)
     */
    public record Submission(String submitter, Instant at, String processId, String contentSha256) {}

    /** A registration (G1, I6). */
    public record Registration(String number, Instant at) {}

    /** Whether the unit may change it. */
    public boolean editable() {
        return state == DraftState.DRAFT;
    }

    /** Whether it ever was handed in, so that it has a trail. */
    public boolean hasTrail() {
        return round > 0;
    }

    /** The name read by rule G3. */
    public Result naming() {
        return DraftNaming.read(name);
    }

    /** The draft as it would be if this person handed it in; to ask beforehand who could sign (I2). */
    public Draft submittedBy(String person) {
        Submission assumed = new Submission(person, null, null, null);
        return new Draft(
                id,
                name,
                form,
                state,
                unit,
                author,
                broughtBy,
                round,
                level,
                levelSince,
                assumed,
                registration,
                releasedAt,
                modifiedAt);
    }
}
