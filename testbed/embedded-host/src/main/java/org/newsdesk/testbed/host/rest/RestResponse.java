package org.newsdesk.testbed.host.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answer of a v1 REST call: a status with an entry, a list, nothing, or bytes that are written after the commit. */
public final class RestResponse {

    /** Writes a body that is not JSON. */
    @FunctionalInterface
    public interface BodyWriter {

        /** Writes headers and body. */
        void write(HttpServletResponse response) throws IOException;
    }

    private final int status;
    private final Object json;
    private final BodyWriter writer;

    private RestResponse(int status, Object json, BodyWriter writer) {
        this.status = status;
        this.json = json;
        this.writer = writer;
    }

    /** 200 {@code {"entry": …}}; the entry is a map, a Jackson node or a bean. */
    public static RestResponse ok(Object entry) {
        return new RestResponse(200, Map.of("entry", entry), null);
    }

    /** 201 {@code {"entry": …}}. */
    public static RestResponse created(Object entry) {
        return new RestResponse(201, Map.of("entry", entry), null);
    }

    /** 200 {@code {"list": {"pagination": …, "entries": [{"entry": …}]}}}. */
    public static RestResponse list(List<?> entries, Paging paging) {
        return new RestResponse(200, listOf(entries, paging), null);
    }

    /** 201 with a list: the answer to an array. */
    public static RestResponse createdList(List<?> entries) {
        return new RestResponse(
                201, listOf(entries, new Paging(0, Math.max(100, entries.size()), entries.size(), false)), null);
    }

    /** 204. */
    public static RestResponse noContent() {
        return new RestResponse(204, null, null);
    }

    /** A body that is not JSON. */
    public static RestResponse raw(BodyWriter writer) {
        return new RestResponse(200, null, writer);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The JSON body, or null. */
    Object json() {
        return json;
    }

    /** The writer of a body that is not JSON, or null. */
    BodyWriter writer() {
        return writer;
    }

    private static Map<String, Object> listOf(List<?> entries, Paging paging) {
        Map<String, Object> pagination = new LinkedHashMap<>();
        pagination.put("count", entries.size());
        pagination.put("hasMoreItems", paging.hasMoreItems());
        if (paging.totalItems() != null) {
            pagination.put("totalItems", paging.totalItems());
        }
        pagination.put("skipCount", paging.skipCount());
        pagination.put("maxItems", paging.maxItems());
        List<Object> wrapped = new ArrayList<>();
        entries.forEach(entry -> wrapped.add(Map.of("entry", entry)));
        return Map.of("list", Map.of("pagination", pagination, "entries", wrapped));
    }
}
