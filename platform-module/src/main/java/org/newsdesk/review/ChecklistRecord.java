package org.newsdesk.review;

import java.time.Instant;
import java.util.List;
import org.newsdesk.checklist.Answer;

/**
 * The answers a confidentiality reviewer gave, as the trail keeps them.
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
        List<Answer> answers) {}
