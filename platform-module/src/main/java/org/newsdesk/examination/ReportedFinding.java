package org.newsdesk.examination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.newsdesk.screening.Finding;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.Severity;

/**
 * A finding as a report keeps it. Words, not enumerations: a report outlives the engine that wrote it.
 *
 * @param id 12 hexadecimal digits, the same whenever the same is found at the same place of the same text
 * @param kind word for the kind, such as {@code id-card}
 * @param rule ID of the rule, which is the checklist item it opens on
 * @param severity {@code block} or {@code advise}
 * @param location word for the place, such as {@code comment}
 * @param text as it stands in the file, cut after {@value #LONGEST_TEXT} characters
 * @param passage index of the passage it begins in, -1 for none
 */
public record ReportedFinding(
        String id,
        String kind,
        String rule,
        String severity,
        String location,
        boolean hidden,
        String text,
        String before,
        String after,
        int passage,
        int start,
        int end) {

    private static final int LONGEST_TEXT = 300;
    private static final int ID_BYTES = 6;

    /** The findings of a screening under their IDs. */
    static List<ReportedFinding> of(List<Finding> findings) {
        Set<String> ids = new HashSet<>();
        List<ReportedFinding> reported = new ArrayList<>();
        for (Finding finding : findings) {
            String id = id(finding, 0);
            for (int copy = 1; !ids.add(id); copy++) {
                id = id(finding, copy);
            }
            reported.add(of(id, finding));
        }
        return List.copyOf(reported);
    }

    /** Whether it keeps the draft from release until it is resolved (I1). */
    @JsonIgnore
    public boolean blocks() {
        return Severity.BLOCK.id().equals(severity);
    }

    /** Whether it is a classification mark, which nobody can accept (I12). */
    @JsonIgnore
    public boolean isClassificationMark() {
        return FindingKind.CLASSIFICATION_MARK.id().equals(kind);
    }

    private static ReportedFinding of(String id, Finding finding) {
        return new ReportedFinding(
                id,
                finding.kind().id(),
                finding.rule(),
                finding.severity().id(),
                finding.location().id(),
                finding.hidden(),
                shorten(finding.text()),
                finding.context().before(),
                finding.context().after(),
                finding.passage(),
                finding.start(),
                finding.end());
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return text.substring(0, splitsPair ? LONGEST_TEXT - 1 : LONGEST_TEXT) + "…";
    }

    private static String id(Finding finding, int copy) {
        String identity = String.join(
                "\n",
                finding.kind().id(),
                finding.location().id(),
                Integer.toString(finding.passage()),
                Integer.toString(finding.start()),
                Integer.toString(copy),
                finding.text());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
