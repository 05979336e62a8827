package org.newsdesk.testbed.host.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** One call of the v1 REST API. Bodies are kept on disk, so that a retried handler can read them again. */
public final class RestRequest implements AutoCloseable {

    private static final int DEFAULT_MAX_ITEMS = 100;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final HttpServletRequest http;
    private final Map<String, String> variables;
    private final String user;
    private final BodyLimit limit;
    private Path spooled;

    RestRequest(HttpServletRequest http, Map<String, String> variables, String user, BodyLimit limit) {
        this.http = http;
        this.variables = variables;
        this.user = user;
        this.limit = limit;
    }

    /** The value of a variable of the path pattern. */
    public String path(String name) {
        return variables.get(name);
    }

    /** A query parameter, or null. */
    public String query(String name) {
        return http.getParameter(name);
    }

    /** A query parameter that says true. */
    public boolean queryFlag(String name) {
        return Boolean.parseBoolean(query(name));
    }

    /** The authenticated user. */
    public String user() {
        return user;
    }

    /** The servlet request, for headers. */
    public HttpServletRequest http() {
        return http;
    }

    /** The JSON body; a body that is absent or not JSON is a 400. */
    public JsonNode body() {
        try (InputStream in = stream()) {
            JsonNode node = JSON.readTree(in);
            if (node == null || node.isMissingNode()) {
                throw RestException.badRequest(
                        "Could not read content from HTTP request body: No content to map due to end-of-input");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw RestException.badRequest("Could not read content from HTTP request body: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw RestException.badRequest("Could not read content from HTTP request body: " + e.getMessage());
        }
    }

    /** The JSON body, or an empty object when there is none. */
    public JsonNode optionalBody() {
        try (InputStream in = stream()) {
            JsonNode node = JSON.readTree(in);
            return node == null || node.isMissingNode() ? JSON.createObjectNode() : node;
        } catch (IOException e) {
            throw RestException.badRequest("Could not read content from HTTP request body: " + e.getMessage());
        }
    }

    /** The JSON body as an object without other fields than the given ones; anything else is a 400, as ACS is strict. */
    public JsonNode object(String... fields) {
        return strict(body(), fields);
    }

    /** Checks that a node is an object without other fields than the given ones (400). */
    public static JsonNode strict(JsonNode node, String... fields) {
        if (!node.isObject()) {
            throw RestException.badRequest("Could not read content from HTTP request body: an object is expected");
        }
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!Arrays.asList(fields).contains(name)) {
                throw RestException.badRequest(
                        "Could not read content from HTTP request body: Unrecognized field \"" + name + "\"");
            }
        }
        return node;
    }

    /** The raw body; readable any number of times. */
    public InputStream stream() throws IOException {
        if (spooled == null) {
            spooled = Files.createTempFile("newsdesk-body", ".bin");
            try (InputStream in = limit.guard(http.getInputStream())) {
                Files.copy(in, spooled, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return Files.newInputStream(spooled);
    }

    /** Whether the body is a multipart form. */
    public boolean isMultipart() {
        String type = http.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    /** The parts of a multipart form. */
    public Collection<Part> parts() throws IOException {
        try {
            return http.getParts();
        } catch (ServletException e) {
            throw RestException.badRequest(e.getMessage());
        } catch (IllegalStateException e) {
            throw BodyLimit.tooLarge(e);
        }
    }

    /** The names in the parameter {@code include}. */
    public Set<String> include() {
        return names("include");
    }

    /** The names in the parameter {@code fields}; empty when absent. */
    public Set<String> fields() {
        return names("fields");
    }

    /** The parameter {@code skipCount}, 0 by default; negative or text is a 400. */
    public int skipCount() {
        return number("skipCount", 0, 0);
    }

    /** The parameter {@code maxItems}, 100 by default; below 1 or text is a 400. */
    public int maxItems() {
        return number("maxItems", DEFAULT_MAX_ITEMS, 1);
    }

    @Override
    public void close() throws IOException {
        if (spooled != null) {
            Files.deleteIfExists(spooled);
        }
    }

    private Set<String> names(String parameter) {
        Set<String> names = new LinkedHashSet<>();
        String value = query(parameter);
        if (value != null) {
            for (String name : value.split(",")) {
                names.add(name.trim());
            }
        }
        return names;
    }

    private int number(String name, int byDefault, int least) {
        String text = query(name);
        if (text == null) {
            return byDefault;
        }
        try {
            int value = Integer.parseInt(text.trim());
            if (value >= least) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw RestException.badRequest("Invalid paging parameter " + name + ":" + text);
        }
        throw RestException.badRequest("Invalid paging parameter " + name + ":" + text);
    }
}
