package org.newsdesk.testbed.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** A signed-in person: speaks to the host over HTTP as the desk pages do. */
final class Session {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private static final String PUBLIC = "/alfresco/api/-default-/public/";

    private final String url;
    private final String credentials;

    private Session(String url, String credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    /** Signs in with the platform's tickets API. */
    static Session signIn(String url, String user, String password) {
        Reply ticket = new Session(url, "")
                .send("POST", v1("authentication", "tickets"), json(Map.of("userId", user, "password", password)))
                .orFail("sign-in of " + user);
        return new Session(url, ticket.id());
    }

    /** Path of a call of the platform's v1 REST API: {@code alfresco}, {@code workflow} or {@code authentication}. */
    static String v1(String api, String call) {
        return PUBLIC + api + "/versions/1/" + call;
    }

    /** Path of a web script of the extension. */
    static String newsdesk(String call) {
        return "/alfresco/s/newsdesk/" + call;
    }

    Reply get(String path) {
        return send("GET", path, null);
    }

    Reply post(String path, Object body) {
        return send("POST", path, json(body));
    }

    Reply put(String path, Object body) {
        return send("PUT", path, json(body));
    }

    Reply delete(String path) {
        return send("DELETE", path, null);
    }

    /** Replaces the content of a node. */
    Reply putContent(String node, byte[] content) {
        return send("PUT", v1("alfresco", "nodes/" + node + "/content"), new Body("application/octet-stream", content));
    }

    /** Puts a new file into a folder. */
    Reply upload(String folder, String name, byte[] content) {
        String boundary = UUID.randomUUID().toString();
        String head = "--%s\r\nContent-Disposition: form-data; name=\"filedata\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(head.formatted(boundary, name).getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                v1("alfresco", "nodes/" + folder + "/children"),
                new Body("multipart/form-data; boundary=" + boundary, form.toByteArray()));
    }

    private Reply send(String method, String path, Body body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "zh-CN")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : body.publisher());
        if (!credentials.isEmpty()) {
            String encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + encoded);
        }
        if (body != null) {
            request.header("Content-Type", body.type());
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), parse(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Body json(Object value) {
        try {
            return new Body("application/json", MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode parse(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private record Body(String type, byte[] bytes) {
        HttpRequest.BodyPublisher publisher() {
            return HttpRequest.BodyPublishers.ofByteArray(bytes);
        }
    }
}
