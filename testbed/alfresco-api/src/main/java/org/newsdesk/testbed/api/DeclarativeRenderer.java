package org.newsdesk.testbed.api;

import java.io.IOException;
import java.util.Map;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** What a host's web-script container implements, so that declarative web scripts find their templates. */
public interface DeclarativeRenderer {
    /** Writes the answer of a declarative web script: status, cache headers, and the template of the format. */
    void render(
            WebScript script,
            WebScriptRequest req,
            WebScriptResponse res,
            Status status,
            Cache cache,
            Map<String, Object> model)
            throws IOException;
}
