package org.newsdesk.register;

import java.time.Instant;
import java.util.List;
import org.newsdesk.chain.Verification;
import org.springframework.extensions.surf.util.I18NUtil;

/** A verification as the answers give it; what it found is null until it is done. */
record VerificationView(
        Verifications.State state,
        long read,
        long total,
        Instant startedAt,
        Instant finishedAt,
        Boolean intact,
        Long entries,
        String head,
        Boolean witnessed,
        List<MistakeView> mistakes) {

    /** A mistake in the caller's language. */
    record MistakeView(long sequence, Verification.Kind mistake, String message) {

        static MistakeView of(Verification.Mistake mistake) {
            String sequence = Long.toString(mistake.sequence());
            return new MistakeView(
                    mistake.sequence(),
                    mistake.kind(),
                    I18NUtil.getMessage("newsdesk.register.mistake." + mistake.kind(), sequence));
        }
    }

    static VerificationView of(Verifications.Progress progress) {
        Verification found = progress.found();
        boolean done = found != null;
        return new VerificationView(
                progress.state(),
                progress.read(),
                progress.total(),
                progress.startedAt(),
                progress.finishedAt(),
                done ? found.intact() : null,
                done ? found.entries() : null,
                done ? found.head() : null,
                done ? found.witnessed() : null,
                done ? found.mistakes().stream().map(MistakeView::of).toList() : List.of());
    }
}
