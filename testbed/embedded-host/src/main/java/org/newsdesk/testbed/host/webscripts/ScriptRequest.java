package org.newsdesk.testbed.host.webscripts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.servlet.FormData;

/** A request to a web script. The body is kept on disk, so that a retried script can read it again. */
final class ScriptRequest implements WebScriptRequest, AutoCloseable {

    private final HttpServletRequest http;
    private final Match match;
    private final String servicePath;
    private final String format;
    private Path spooled;

    ScriptRequest(HttpServletRequest http, Match match, String servicePath, String format) {
        this.http = http;
        this.match = match;
        this.servicePath = servicePath;
        this.format = format;
    }

    @Override
    public Match getServiceMatch() {
        return match;
    }

    @Override
    public String getServerPath() {
        return http.getScheme() + "://" + http.getServerName() + ":" + http.getServerPort();
    }

    @Override
    public String getContextPath() {
        return "/alfresco";
    }

    @Override
    public String getServiceContextPath() {
        return http.getServletPath();
    }

    @Override
    public String getServicePath() {
        return http.getServletPath() + servicePath;
    }

    @Override
    public String getURL() {
        return http.getQueryString() == null ? getServicePath() : getServicePath() + "?" + http.getQueryString();
    }

    @Override
    public String getPathInfo() {
        return servicePath;
    }

    @Override
    public String getQueryString() {
        return http.getQueryString();
    }

    @Override
    public String[] getParameterNames() {
        return Collections.list(http.getParameterNames()).toArray(String[]::new);
    }

    @Override
    public String getParameter(String name) {
        return http.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return http.getParameterValues(name);
    }

    @Override
    public String[] getHeaderNames() {
        return Collections.list(http.getHeaderNames()).toArray(String[]::new);
    }

    @Override
    public String getHeader(String name) {
        return http.getHeader(name);
    }

    @Override
    public String[] getHeaderValues(String name) {
        return Collections.list(http.getHeaders(name)).toArray(String[]::new);
    }

    @Override
    public String getExtensionPath() {
        String template = match.getPath();
        return servicePath.length() > template.length() ? servicePath.substring(template.length()) : "";
    }

    @Override
    public String getContentType() {
        String type = http.getContentType();
        int parameters = type == null ? -1 : type.indexOf(';');
        return parameters < 0 ? type : type.substring(0, parameters);
    }

    @Override
    public Content getContent() {
        return new InputStreamContent(body(), getContentType(), http.getCharacterEncoding());
    }

    @Override
    public Object parseContent() {
        String type = getContentType();
        if ("multipart/form-data".equals(type)) {
            return new FormData(http);
        }
        return null;
    }

    @Override
    public boolean isGuest() {
        return Boolean.parseBoolean(getParameter("guest"));
    }

    @Override
    public String getFormat() {
        return format;
    }

    @Override
    public FormatStyle getFormatStyle() {
        return FormatStyle.any;
    }

    @Override
    public String getAgent() {
        return null;
    }

    @Override
    public String getJSONCallback() {
        return null;
    }

    @Override
    public boolean forceSuccessStatus() {
        return false;
    }

    @Override
    public Runtime getRuntime() {
        return null;
    }

    @Override
    public void close() throws IOException {
        if (spooled != null) {
            Files.deleteIfExists(spooled);
        }
    }

    private InputStream body() {
        try {
            if (spooled == null) {
                spooled = Files.createTempFile("newsdesk-script", ".bin");
                Files.copy(http.getInputStream(), spooled, StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.newInputStream(spooled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
