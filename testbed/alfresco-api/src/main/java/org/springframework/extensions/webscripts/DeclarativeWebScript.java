package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.newsdesk.testbed.api.DeclarativeRenderer;

/** A web script that makes a model for a template. */
public class DeclarativeWebScript extends AbstractWebScript {
    /** For subclasses, or as it is for a template without a model. */
    public DeclarativeWebScript() {}

    @Override
    public final void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Status status = new Status();
        Cache cache = new Cache();
        Map<String, Object> model = executeImpl(req, status, cache);
        ((DeclarativeRenderer) getContainer())
                .render(this, req, res, status, cache, model == null ? new HashMap<>() : new HashMap<>(model));
    }

    /** Makes the model. */
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status, Cache cache) {
        return executeImpl(req, status);
    }

    /** Makes the model without cache settings. */
    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status) {
        return null;
    }
}
