package org.newsdesk.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import org.newsdesk.screening.ScreeningContext;

/**
 * What a draft's record would say about a file: from the options, and from the file's own line in a batch.
 *
 * @param ownMedia whether it goes out on a channel of the office's own; null leaves it to the channel
 */
record FileContext(
        String profile,
        String unitType,
        String channel,
        Boolean ownMedia,
        boolean concernsCase,
        boolean concernsMinor,
        LocalDate submittedOn) {

    /** The channels of the office's own, as the product names them. */
    static final String OWN_MEDIA = "own-media";

    /** A draft of the default profile of which nothing special is known. */
    static FileContext on(LocalDate submittedOn) {
        return new FileContext("county-bureau", "", "", null, false, false, submittedOn);
    }

    FileContext withProfile(String value) {
        return new FileContext(value, unitType, channel, ownMedia, concernsCase, concernsMinor, submittedOn);
    }

    FileContext withUnitType(String value) {
        return new FileContext(profile, value, channel, ownMedia, concernsCase, concernsMinor, submittedOn);
    }

    FileContext withChannel(String value) {
        return new FileContext(profile, unitType, value, ownMedia, concernsCase, concernsMinor, submittedOn);
    }

    FileContext withOwnMedia(boolean value) {
        return new FileContext(profile, unitType, channel, value, concernsCase, concernsMinor, submittedOn);
    }

    FileContext withCase(boolean value) {
        return new FileContext(profile, unitType, channel, ownMedia, value, concernsMinor, submittedOn);
    }

    FileContext withMinor(boolean value) {
        return new FileContext(profile, unitType, channel, ownMedia, concernsCase, value, submittedOn);
    }

    FileContext withSubmittedOn(LocalDate value) {
        return new FileContext(profile, unitType, channel, ownMedia, concernsCase, concernsMinor, value);
    }

    ScreeningContext of(Path file) {
        return new ScreeningContext(
                String.valueOf(file.getFileName()),
                profile,
                unitType,
                ownMedia == null ? channel.equals(OWN_MEDIA) : ownMedia,
                concernsCase,
                concernsMinor,
                submittedOn);
    }
}
