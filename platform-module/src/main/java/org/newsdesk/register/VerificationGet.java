package org.newsdesk.register;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/**
 * {@code GET newsdesk/register/verification}: how far the verification of this host is and what it found; with {@code now=true}
 * verifies within the call, for scripts.
 */
public class VerificationGet extends NewsdeskWebScript {

    private final Verifications verifications;
    private final RegisterAccess access;

    public VerificationGet(Verifications verifications, RegisterAccess access) {
        this.verifications = verifications;
        this.access = access;
    }

    @Override
    protected Object answer(Call call) {
        access.requireReaderOfAll(call.user());
        return VerificationView.of(
                "true".equals(call.query("now"))
                        ? verifications.now(KnownHead.of(call.query("head")))
                        : verifications.last());
    }
}
