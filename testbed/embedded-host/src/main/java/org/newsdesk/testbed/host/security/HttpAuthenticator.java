package org.newsdesk.testbed.host.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Finds out who sends a request: {@code ?alf_ticket=}, or Basic with name and password or with a ticket. */
public final class HttpAuthenticator {

    private static final String BASIC = "Basic ";
    private static final String TICKET_USER = "ROLE_TICKET";
    private final UserTable users;
    private final Tickets tickets;

    /** An authenticator over the accounts. */
    public HttpAuthenticator(UserTable users, Tickets tickets) {
        this.users = users;
        this.tickets = tickets;
    }

    /** The user, or nothing when the credentials are missing or wrong or the user is disabled. */
    public Optional<String> authenticate(HttpServletRequest request) {
        String ticket = queryParameter(request, "alf_ticket");
        if (ticket != null) {
            return byTicket(ticket);
        }
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        return byBasic(header.substring(BASIC.length()).trim());
    }

    /** The name of the user with this password, when enabled. */
    public Optional<String> byPassword(String user, String password) {
        return users.authenticate(user, password);
    }

    private Optional<String> byBasic(String encoded) {
        String text;
        try {
            text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        String user = colon < 0 ? text : text.substring(0, colon);
        String password = colon < 0 ? "" : text.substring(colon + 1);
        if (user.startsWith("TICKET_")) {
            return byTicket(user);
        }
        return user.equals(TICKET_USER) || user.isEmpty() ? byTicket(password) : users.authenticate(user, password);
    }

    private Optional<String> byTicket(String ticket) {
        return tickets.user(ticket)
                .filter(user ->
                        users.find(user).filter(UserTable.Account::enabled).isPresent());
    }

    /** Reads the query string itself: asking the container would make it parse the body before anybody is known. */
    private static String queryParameter(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return null;
    }
}
