package org.newsdesk.testbed.host.boot;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;

/** Serves {@code META-INF/resources/**} of the class path, as the Share tier does; a folder answers with its index.html. */
final class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=UTF-8"),
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("mjs", "text/javascript;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("json", "application/json;charset=UTF-8"),
            Map.entry("map", "application/json;charset=UTF-8"),
            Map.entry("txt", "text/plain;charset=UTF-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    private final transient ClassLoader loader;

    StaticFiles(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.contains("..") || path.contains("\\")) {
            response.sendError(404);
            return;
        }
        if (isFolder(path)) {
            response.sendRedirect(request.getRequestURI() + "/");
            return;
        }
        String file = path.endsWith("/") ? path + "index.html" : path;
        URL found = loader.getResource("META-INF/resources" + file);
        if (found == null) {
            response.sendError(404);
        } else {
            send(found, file, response);
        }
    }

    private boolean isFolder(String path) {
        return !path.endsWith("/") && loader.getResource("META-INF/resources" + path + "/index.html") != null;
    }

    private static void send(URL found, String file, HttpServletResponse response) throws IOException {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        URLConnection connection = found.openConnection();
        connection.setUseCaches(false);
        response.setContentType(TYPES.getOrDefault(extension, "application/octet-stream"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'self'");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream in = connection.getInputStream()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
