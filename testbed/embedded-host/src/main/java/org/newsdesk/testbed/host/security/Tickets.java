package org.newsdesk.testbed.host.security;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Login tickets, in memory. A user who logs in again gets the same ticket. */
public final class Tickets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private final Map<String, String> ticketByUser = new ConcurrentHashMap<>();
    private final Map<String, String> userByTicket = new ConcurrentHashMap<>();

    /** The ticket of a user. */
    public String issue(String user) {
        return ticketByUser.computeIfAbsent(user, name -> {
            byte[] bytes = new byte[20];
            RANDOM.nextBytes(bytes);
            String ticket = "TICKET_" + HexFormat.of().formatHex(bytes);
            userByTicket.put(ticket, name);
            return ticket;
        });
    }

    /** Whose ticket it is. */
    public Optional<String> user(String ticket) {
        return Optional.ofNullable(userByTicket.get(ticket));
    }

    /** Makes a user's ticket invalid. */
    public void revoke(String user) {
        String ticket = ticketByUser.remove(user);
        if (ticket != null) {
            userByTicket.remove(ticket);
        }
    }
}
