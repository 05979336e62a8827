package org.newsdesk.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * Base of the extension's web scripts: JSON in, JSON out, the work in one transaction, refusals in one envelope.
 *
 * <p>The descriptors say {@code <transaction>none</transaction>}, because a refusal must both roll back and reach the
 * caller with its own status and text: the transaction ends before the answer is written. The answer is in
 * Chinese unless the caller asks for English.
 */
public abstract class NewsdeskWebScript extends AbstractWebScript {
    private RetryingTransactionHelper transactions;
    private Json json;
    private Refusals refusals;

    public void setTransactions(RetryingTransactionHelper transactions) {
        this.transactions = transactions;
    }

    public void setJson(Json json) {
        this.json = json;
    }

    public void setRefusals(Refusals refusals) {
        this.refusals = refusals;
    }

    /**
     * Does the work inside the transaction, as the caller, and returns what is written as JSON, or a {@link Download}. May run
     * again on retry.
     */
    protected abstract Object answer(Call call);

    /** Status of the answer when nothing was refused. */
    protected int success() {
        return 200;
    }

    @Override
    public final void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        String method = getDescription().getMethod();
        boolean reads = "GET".equals(method);
        boolean hasBody = !reads && !"DELETE".equals(method);
        I18NUtil.setLocale(language(request));
        try {
            Call call = new Call(request, json, hasBody);
            Object answer = transactions.doInTransaction(() -> answer(call), reads, false);
            if (answer instanceof Download file) {
                send(response, file);
            } else {
                write(response, success(), answer);
            }
        } catch (Exception e) {
            ErrorEnvelope envelope = refusals.envelope(e);
            write(response, envelope.error().status(), envelope);
        }
    }

    /** English for who asks for it first, Chinese for everybody else, whatever language the JVM runs in. */
    private static Locale language(WebScriptRequest request) {
        String asked = request.getHeader("Accept-Language");
        boolean english =
                asked != null && asked.strip().toLowerCase(Locale.ROOT).startsWith("en");
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static void send(WebScriptResponse response, Download file) throws IOException {
        response.setStatus(200);
        response.setContentType(file.contentType());
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        file.content().writeTo(response.getOutputStream());
    }

    private void write(WebScriptResponse response, int status, Object answer) throws IOException {
        byte[] bytes = json.write(answer).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Length", Integer.toString(bytes.length));
        response.getOutputStream().write(bytes);
    }
}
