package org.newsdesk.testbed.host.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Calls a REST resource without a server: the same routes and request, no error mapping. */
public final class RestCall {
    private final RestRoutes routes = new RestRoutes();

    /** Routes of the given resources. */
    public RestCall(RestResource... resources) {
        for (RestResource resource : resources) {
            resource.register(routes);
        }
    }

    /** The JSON of the answer, null when there is none. */
    public Object send(String user, String method, String url, String body) throws Exception {
        String path = url.replaceFirst("\\?.*", "");
        RestRoutes.Match match = routes.find(method, path).orElseThrow();
        try (RestRequest request =
                new RestRequest(http(query(url), body), match.variables(), user, new BodyLimit(-1))) {
            return match.handler().handle(request).json();
        }
    }

    private static Map<String, String> query(String url) {
        Map<String, String> query = new HashMap<>();
        int at = url.indexOf('?');
        for (String pair : at < 0 ? new String[0] : url.substring(at + 1).split("&")) {
            int eq = pair.indexOf('=');
            query.put(pair.substring(0, eq), URLDecoder.decode(pair.substring(eq + 1), StandardCharsets.UTF_8));
        }
        return query;
    }

    private static HttpServletRequest http(Map<String, String> query, String body) {
        byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        return (HttpServletRequest) Proxy.newProxyInstance(
                RestCall.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, args) -> switch (called.getName()) {
                    case "getParameter" -> query.get((String) args[0]);
                    case "getInputStream" -> stream(bytes);
                    case "getContentType" -> "application/json";
                    default -> null;
                });
    }

    private static ServletInputStream stream(byte[] bytes) {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        return new ServletInputStream() {
            @Override
            public int read() {
                return in.read();
            }

            @Override
            public boolean isFinished() {
                return in.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
