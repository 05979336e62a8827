package org.newsdesk.register;

import java.util.List;
import org.newsdesk.chain.Verification;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.springframework.extensions.surf.util.I18NUtil;

/** {@code GET newsdesk/register/verification}: whether the register is intact, and if not, where and how. */
public class VerificationGet extends NewsdeskWebScript {

    private final Register register;
    private final RegisterAccess access;

    public VerificationGet(Register register, RegisterAccess access) {
        this.register = register;
        this.access = access;
    }

    /** The answer. */
    record View(boolean intact, long entries, String head, List<MistakeView> mistakes) {}

    /** A mistake in the caller's language. */
    record MistakeView(long sequence, Verification.Kind mistake, String message) {}

    @Override
    protected Object answer(Call call) {
        access.requireReaderOfAll(call.user());
        Verification found = register.verify(List.of(), read -> {});
        return new View(
                found.intact(),
                found.entries(),
                found.head(),
                found.mistakes().stream().map(VerificationGet::view).toList());
    }

    private static MistakeView view(Verification.Mistake mistake) {
        String key = "newsdesk.register.mistake." + mistake.kind();
        return new MistakeView(
                mistake.sequence(), mistake.kind(), I18NUtil.getMessage(key, Long.toString(mistake.sequence())));
    }
}
