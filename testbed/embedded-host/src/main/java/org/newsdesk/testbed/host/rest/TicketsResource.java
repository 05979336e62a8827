package org.newsdesk.testbed.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.newsdesk.testbed.host.security.HttpAuthenticator;
import org.newsdesk.testbed.host.security.Tickets;

/** v1 {@code tickets}: login and logout. */
public final class TicketsResource implements RestResource {

    private static final String BASE = "authentication/versions/1/tickets";
    private final HttpAuthenticator authenticator;
    private final Tickets tickets;

    /** A resource over the accounts. */
    public TicketsResource(HttpAuthenticator authenticator, Tickets tickets) {
        this.authenticator = authenticator;
        this.tickets = tickets;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.addAnonymous("POST", BASE, this::login);
        routes.add("GET", BASE + "/-me-", this::validate);
        routes.add("DELETE", BASE + "/-me-", this::logout);
    }

    private RestResponse login(RestRequest request) {
        JsonNode body = request.object("userId", "password");
        String user = body.path("userId").asText("");
        String password = body.path("password").asText("");
        if (user.isEmpty() || password.isEmpty()) {
            throw RestException.badRequest("Invalid login details.");
        }
        String name =
                authenticator.byPassword(user, password).orElseThrow(() -> new RestException(403, "Login failed"));
        return RestResponse.created(Map.of("id", tickets.issue(name), "userId", name));
    }

    private RestResponse validate(RestRequest request) {
        return RestResponse.ok(Map.of("id", tickets.issue(request.user())));
    }

    private RestResponse logout(RestRequest request) {
        tickets.revoke(request.user());
        return RestResponse.noContent();
    }
}
