package org.newsdesk.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers a confidentiality reviewer gave, and what was made of the findings, as the trail keeps them.
 *
 * @param listVersion version of the checklist that was answered
 * @param contentSha256 SHA-256 of the content they were given for
 */
public record ChecklistRecord(
        String person,
        String personName,
        Instant at,
        int round,
        String listVersion,
        String contentSha256,
        List<RecordedAnswer> answers,
        List<Resolution> resolutions) {

    /** IDs of the findings that were accepted. */
    public Set<String> accepted() {
        return resolutions.stream()
                .filter(Resolution::accepts)
                .map(Resolution::finding)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was made of a finding; empty when it was left open. */
    public Optional<Resolution> resolution(String finding) {
        return resolutions.stream()
                .filter(resolution -> resolution.finding().equals(finding))
                .findFirst();
    }
}
