package org.newsdesk.screening;

import java.time.LocalDate;

/**
 * What a draft's record says and its text does not.
 *
 * @param fileName name of the file, without folders
 * @param profile the office's profile: county-bureau, street or court
 * @param unitType section, justice-office … as the organisation names it; may be empty
 * @param ownMedia whether it goes out on a channel of the office's own (K11)
 * @param concernsCase whether it reports a case (K5, K6, K7, K12)
 * @param concernsMinor whether it concerns a minor (K12)
 * @param submittedOn the day of handing in, in the bureau's time zone (K10)
 */
public record ScreeningContext(
        String fileName,
        String profile,
        String unitType,
        boolean ownMedia,
        boolean concernsCase,
        boolean concernsMinor,
        LocalDate submittedOn) {}
