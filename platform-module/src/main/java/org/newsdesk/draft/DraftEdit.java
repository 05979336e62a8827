package org.newsdesk.draft;

import java.util.List;

/** New values for the form of a draft; {@code null} leaves a field as it is, an empty text empties it. */
public record DraftEdit(
        String name,
        String title,
        String category,
        String reportingUnit,
        String informationOfficer,
        List<String> channels,
        Boolean important,
        Boolean concernsCase,
        Boolean concernsMinor) {}
