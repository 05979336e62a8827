package org.newsdesk.testbed.host.webscripts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** The answer of a web script, held back until the transaction has committed. */
final class ScriptResponse implements WebScriptResponse {

    private record Header(String name, String value, boolean add) {}

    private final List<Header> headers = new ArrayList<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private Writer writer;
    private int status = 200;
    private String contentType;

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public void setHeader(String name, String value) {
        headers.add(new Header(name, value, false));
    }

    @Override
    public void addHeader(String name, String value) {
        headers.add(new Header(name, value, true));
    }

    @Override
    public void setContentType(String contentType) {
        this.contentType = contentType;
    }

    @Override
    public void setContentEncoding(String contentEncoding) {
        if (contentType != null && !contentType.contains("charset")) {
            contentType = contentType + ";charset=" + contentEncoding;
        }
    }

    @Override
    public void setCache(Cache cache) {
        if (cache.getNeverCache()) {
            setHeader("Cache-Control", "no-cache");
        } else if (cache.getMaxAge() != null) {
            setHeader("Cache-Control", (cache.getIsPublic() ? "public" : "private") + ", max-age=" + cache.getMaxAge());
        }
        if (cache.getETag() != null) {
            setHeader("ETag", "\"" + cache.getETag() + "\"");
        }
        if (cache.getLastModified() != null) {
            setHeader(
                    "Last-Modified",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            cache.getLastModified().toInstant().atOffset(ZoneOffset.UTC)));
        }
    }

    @Override
    public Writer getWriter() {
        if (writer == null) {
            writer = new OutputStreamWriter(body, StandardCharsets.UTF_8);
        }
        return writer;
    }

    @Override
    public OutputStream getOutputStream() {
        return body;
    }

    @Override
    public void reset() {
        headers.clear();
        body.reset();
        writer = null;
        status = 200;
        contentType = null;
    }

    @Override
    public String encodeScriptUrl(String url) {
        return "/alfresco/s" + url;
    }

    @Override
    public String encodeResourceUrl(String url) {
        return url;
    }

    @Override
    public Runtime getRuntime() {
        return null;
    }

    /** Sends everything. */
    void send(HttpServletResponse response) throws IOException {
        if (writer != null) {
            writer.flush();
        }
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-cache");
        for (Header header : headers) {
            if (header.add()) {
                response.addHeader(header.name(), header.value());
            } else {
                response.setHeader(header.name(), header.value());
            }
        }
        if (contentType != null) {
            response.setContentType(
                    contentType.contains("charset") || !contentType.contains("json")
                            ? contentType
                            : contentType + ";charset=UTF-8");
        }
        response.setContentLength(body.size());
        body.writeTo(response.getOutputStream());
    }
}
