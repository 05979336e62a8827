package org.newsdesk.register;

import java.time.Instant;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/register/head}: where the register ends, and whether it contains what the witness keeps. */
public class HeadGet extends NewsdeskWebScript {

    private final Register register;
    private final RegisterAccess access;
    private final Restoration restoration;

    public HeadGet(Register register, RegisterAccess access, Restoration restoration) {
        this.register = register;
        this.access = access;
        this.restoration = restoration;
    }

    /** The answer; {@code at} is null while the register is empty. */
    record View(long sequence, String hash, Instant at, Restoration.State witness) {}

    @Override
    protected Object answer(Call call) {
        access.requireReaderOfAll(call.user());
        RegisterHead head = register.head();
        Instant at = register.entry(head.sequence()).map(RegisterEntry::at).orElse(null);
        return new View(head.sequence(), head.hash(), at, restoration.check());
    }
}
