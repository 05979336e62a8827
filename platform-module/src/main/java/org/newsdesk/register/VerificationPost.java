package org.newsdesk.register;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST newsdesk/register/verification}: begins to verify the register, whose end GET tells. */
public class VerificationPost extends NewsdeskWebScript {

    private final Verifications verifications;
    private final RegisterAccess access;

    public VerificationPost(Verifications verifications, RegisterAccess access) {
        this.verifications = verifications;
        this.access = access;
    }

    record Body(String head) {}

    @Override
    protected int success() {
        return 202;
    }

    @Override
    protected Object answer(Call call) {
        access.requireReaderOfAll(call.user());
        return VerificationView.of(
                verifications.begin(KnownHead.of(call.body(Body.class).head())));
    }
}
