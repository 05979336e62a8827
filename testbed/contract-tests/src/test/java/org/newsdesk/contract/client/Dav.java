package org.newsdesk.contract.client;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** WebDAV of a real ACS; paths are given by steps below Company Home. */
public final class Dav {
    private Dav() {}

    public static Answer get(Client who, String... steps) {
        return who.raw("GET", path(steps), null, null, Map.of());
    }

    public static Answer put(Client who, byte[] bytes, String... steps) {
        return who.raw("PUT", path(steps), "application/octet-stream", bytes, Map.of());
    }

    public static Answer delete(Client who, String... steps) {
        return who.raw("DELETE", path(steps), null, null, Map.of());
    }

    /** Moves or renames. */
    public static Answer move(Host host, Client who, String[] from, String[] to) {
        return who.raw("MOVE", path(from), null, null, Map.of("Destination", host.url() + path(to)));
    }

    public static Answer copy(Host host, Client who, String[] from, String[] to) {
        return who.raw("COPY", path(from), null, null, Map.of("Destination", host.url() + path(to)));
    }

    private static String path(String... steps) {
        return "/alfresco/webdav/" + Stream.of(steps).map(Paths::encode).collect(Collectors.joining("/"));
    }
}
