package org.newsdesk.contract.client;

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
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** One person in front of the host; signs in once and sends the ticket with every call. */
public final class Client {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final String url;
    private final String user;
    private final String authorization;
    private final String language;

    private Client(String url, String user, String authorization, String language) {
        this.url = url;
        this.user = user;
        this.authorization = authorization;
        this.language = language;
    }

    /** Signs in by v1 ticket. */
    public static Client signIn(Host host, String user, String password) {
        Answer answer = anonymous(host).post(Paths.tickets(), Map.of("userId", user, "password", password));
        String ticket = answer.orFail().id();
        return new Client(host.url(), user, basic(ticket), "zh-CN");
    }

    /** Sends no credentials. */
    public static Client anonymous(Host host) {
        return new Client(host.url(), "", null, "zh-CN");
    }

    /** Sends name and password with each call, unchecked. */
    public static Client withPassword(Host host, String user, String password) {
        return new Client(host.url(), user, basic(user + ":" + password), "zh-CN");
    }

    /** The same person with another Accept-Language. */
    public Client speaking(String accepted) {
        return new Client(url, user, authorization, accepted);
    }

    /** The user name. */
    public String user() {
        return user;
    }

    public Answer get(String path) {
        return raw("GET", path, null, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return json("POST", path, Json.write(body));
    }

    public Answer post(String path) {
        return raw("POST", path, null, null, Map.of());
    }

    public Answer put(String path, Object body) {
        return json("PUT", path, Json.write(body));
    }

    public Answer delete(String path) {
        return raw("DELETE", path, null, null, Map.of());
    }

    /** Sends a text as JSON without looking at it. */
    public Answer json(String method, String path, String body) {
        return raw(method, path, "application/json", body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Sends a multipart form. */
    public Answer post(String path, Form form) {
        return raw("POST", path, form.contentType(), form.bytes(), Map.of());
    }

    /** v1 upload of a file into a folder, with further form fields such as {@code overwrite}. */
    public Answer upload(String folder, String name, byte[] bytes, Map<String, String> fields) {
        return post(
                Paths.v1("nodes/" + folder + "/children"),
                new Form().fields(fields).field("name", name).file("filedata", name, bytes));
    }

    /** v1 upload of a file into a folder. */
    public Answer upload(String folder, String name, byte[] bytes) {
        return upload(folder, name, bytes, Map.of());
    }

    /** v1 PUT of content. */
    public Answer putContent(String node, byte[] bytes) {
        return raw("PUT", Paths.v1("nodes/" + node + "/content"), "application/octet-stream", bytes, Map.of());
    }

    /** The bytes of a node, or null when they are not given out. */
    public byte[] content(String node) {
        return bytes(Paths.v1("nodes/" + node + "/content"));
    }

    /** The bytes of a file at that path, or null when they are not given out. */
    public byte[] bytes(String path) {
        HttpResponse<byte[]> response = send("GET", path, null, null, Map.of());
        return response.statusCode() == 200 ? response.body() : null;
    }

    /** Any request, for WebDAV, CMIS and malformed bodies. */
    public Answer raw(String method, String path, String contentType, byte[] body, Map<String, String> headers) {
        HttpResponse<byte[]> response = send(method, path, contentType, body, headers);
        String text = new String(response.body(), StandardCharsets.UTF_8);
        return new Answer(response.statusCode(), Json.read(text), text, user + " " + method + " " + path);
    }

    private HttpResponse<byte[]> send(
            String method, String path, String contentType, byte[] body, Map<String, String> headers) {
        BodyPublisher publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept-Language", language)
                .method(method, publisher);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(user + " " + method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
