package org.newsdesk.contract.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the interfaces live below the host's address. */
public final class Paths {
    private Paths() {}

    /** v1 REST, nodes, people, groups. */
    public static String v1(String rest) {
        return "/alfresco/api/-default-/public/alfresco/versions/1/" + rest;
    }

    /** v1 REST, processes and tasks. */
    public static String workflow(String rest) {
        return "/alfresco/api/-default-/public/workflow/versions/1/" + rest;
    }

    /** v1 REST, tickets. */
    public static String tickets() {
        return "/alfresco/api/-default-/public/authentication/versions/1/tickets";
    }

    /** A web script of the platform. */
    public static String script(String rest) {
        return "/alfresco/s/" + rest;
    }

    /** A web script of the extension. */
    public static String newsdesk(String rest) {
        return "/alfresco/s/newsdesk/" + rest;
    }

    /** Percent-encodes one value of a query or one step of a path. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
