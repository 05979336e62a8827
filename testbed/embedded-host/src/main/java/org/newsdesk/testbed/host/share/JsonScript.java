package org.newsdesk.testbed.host.share;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** A web script of the platform that reads and writes JSON. */
abstract class JsonScript extends AbstractWebScript {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The answer, a value that Jackson writes. */
    abstract Object answer(WebScriptRequest request) throws IOException;

    @Override
    public final void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        Object answer = answer(request);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().write(JSON.writeValueAsString(answer));
    }

    /** The body; 400 when it is no JSON object. */
    static JsonNode body(WebScriptRequest request) {
        try {
            JsonNode body = JSON.readTree(request.getContent().getContent());
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (IOException e) {
            throw new WebScriptException(400, "Could not parse JSON from request.", e);
        }
        throw new WebScriptException(400, "Could not parse JSON from request.");
    }

    /** A variable of the URL template. */
    static String path(WebScriptRequest request, String name) {
        return request.getServiceMatch().getTemplateVars().get(name);
    }
}
