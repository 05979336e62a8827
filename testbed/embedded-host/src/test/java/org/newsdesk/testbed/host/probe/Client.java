package org.newsdesk.testbed.host.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Calls the host over HTTP as one user. */
public final class Client {

    /** Nodes of the v1 API. */
    public static final String NODES = "/alfresco/api/-default-/public/alfresco/versions/1/nodes/";
    /** The v1 API. */
    public static final String V1 = "/alfresco/api/-default-/public/alfresco/versions/1/";
    /** Web scripts. */
    public static final String SCRIPTS = "/alfresco/s";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final String url;
    private final String authorization;

    /** A client with name and password. */
    public Client(String url, String user, String password) {
        this.url = url;
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.authorization =
                user == null ? null : "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** An answer. */
    public record Answer(int status, JsonNode json, String text, java.net.http.HttpHeaders headers) {

        /** The id of the entry. */
        public String id() {
            return json.path("entry").path("id").asText();
        }

        /** The text of an error. */
        public String summary() {
            return json.path("error").path("briefSummary").asText();
        }
    }

    /** GET. */
    public Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    /** DELETE. */
    public Answer delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    /** POST of JSON. */
    public Answer post(String path, String json) {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    /** PUT of JSON. */
    public Answer put(String path, String json) {
        return send("PUT", path, "application/json", BodyPublishers.ofString(json));
    }

    /** PUT of a text as content. */
    public Answer content(String id, String text) {
        return send("PUT", NODES + id + "/content", "text/plain", BodyPublishers.ofString(text));
    }

    /** Multipart upload of a text file. */
    public Answer upload(String parent, String name, String text, Map<String, String> fields) {
        String boundary = "----boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"filedata\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--" + boundary + "--\r\n")
                .getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                NODES + parent + "/children",
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Any call; headers are pairs of name and value. */
    public Answer send(String method, String path, String type, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).method(method, body);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), parse(response.body()), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }
}
