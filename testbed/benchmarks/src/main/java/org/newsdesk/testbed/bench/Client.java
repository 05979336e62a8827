package org.newsdesk.testbed.bench;

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
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Somebody signed in with a ticket, on a connection that is kept. */
final class Client {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String url;
    private final String credentials;

    private Client(String url, String credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    /** Signs in. */
    static Client signIn(String url, String user, String password) {
        Answer ticket = new Client(url, "")
                .post(v1("authentication", "tickets"), Map.of("userId", user, "password", password))
                .orFail("sign-in of " + user);
        return new Client(url, ticket.id());
    }

    /** Path of a call of the platform's REST API. */
    static String v1(String api, String call) {
        return "/alfresco/api/-default-/public/" + api + "/versions/1/" + call;
    }

    /** Path of a web script of the extension. */
    static String newsdesk(String call) {
        return "/alfresco/s/newsdesk/" + call;
    }

    Answer get(String path) {
        return send("GET", path, "application/json", BodyPublishers.noBody());
    }

    Answer post(String path, Object body) {
        return send("POST", path, "application/json", json(body));
    }

    Answer put(String path, Object body) {
        return send("PUT", path, "application/json", json(body));
    }

    /** Puts a new file into a folder. */
    Answer upload(String folder, String name, byte[] content) {
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
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.ofByteArray(form.toByteArray()));
    }

    private Answer send(String method, String path, String type, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", type)
                .method(method, body);
        if (!credentials.isEmpty()) {
            byte[] plain = credentials.getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(plain));
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), parse(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(body));
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
}
