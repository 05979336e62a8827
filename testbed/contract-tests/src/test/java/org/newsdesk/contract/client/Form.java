package org.newsdesk.contract.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A multipart/form-data body as Share and the v1 upload send it. */
public final class Form {
    private final String boundary = "----" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Adds a text field. */
    public Form field(String name, String value) {
        line("--" + boundary);
        line("Content-Disposition: form-data; name=\"" + name + "\"");
        line("");
        line(value);
        return this;
    }

    /** Adds all text fields of a map. */
    public Form fields(Map<String, String> fields) {
        fields.forEach(this::field);
        return this;
    }

    /** Adds a file. */
    public Form file(String name, String fileName, byte[] bytes) {
        line("--" + boundary);
        line("Content-Disposition: form-data; name=\"" + name + "\"; filename=\""
                + fileName.replace("\\", "\\\\").replace("\"", "%22") + "\"");
        line("Content-Type: application/octet-stream");
        line("");
        body.writeBytes(bytes);
        line("");
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private void line(String text) {
        body.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
