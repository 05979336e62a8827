package org.newsdesk.register;

import java.time.LocalDate;
import java.time.ZoneId;
import org.newsdesk.chain.RegisterExport;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.web.Call;
import org.newsdesk.web.Download;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/register/export}: the whole register as a file that can be verified without this server. */
public class ExportGet extends NewsdeskWebScript {

    private final Register register;
    private final RegisterAccess access;
    private final ZoneId zone;

    public ExportGet(Register register, RegisterAccess access, String zone) {
        this.register = register;
        this.access = access;
        this.zone = ZoneId.of(zone);
    }

    @Override
    protected Object answer(Call call) {
        access.requireReaderOfAll(call.user());
        String name = "register-" + LocalDate.now(zone) + ".jsonl";
        RegisterHead head = register.head();
        RegisterExport export = new RegisterExport(head, after -> register.page(after, head.sequence()));
        return new Download(name, "application/jsonl;charset=UTF-8", export::write);
    }
}
