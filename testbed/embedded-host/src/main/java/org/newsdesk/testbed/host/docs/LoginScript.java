package org.newsdesk.testbed.host.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.newsdesk.testbed.host.security.HttpAuthenticator;
import org.newsdesk.testbed.host.security.Tickets;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** The older login, {@code POST api/login}. */
public final class LoginScript extends AbstractWebScript {

    private final HttpAuthenticator authenticator;
    private final Tickets tickets;
    private final ObjectMapper json = new ObjectMapper();

    /** A script over the accounts. */
    public LoginScript(HttpAuthenticator authenticator, Tickets tickets) {
        this.authenticator = authenticator;
        this.tickets = tickets;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        JsonNode body = json.readTree(req.getContent().getContent());
        String user = authenticator
                .byPassword(
                        body.path("username").asText(), body.path("password").asText())
                .orElseThrow(() -> new WebScriptException(403, "Login failed"));
        res.setContentType("application/json;charset=UTF-8");
        res.getWriter().write("{\"data\":{\"ticket\":\"" + tickets.issue(user) + "\"}}");
    }
}
