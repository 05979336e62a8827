package org.newsdesk.testbed.host.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.newsdesk.testbed.host.security.HttpAuthenticator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.extensions.surf.util.I18NUtil;

/** Serves the v1 REST API from the routes of all {@link RestResource} beans. */
public final class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);
    private static final String PREFIX = "/-default-/public/";

    private final transient RestRoutes routes = new RestRoutes();
    private final transient HttpAuthenticator authenticator;
    private final transient RetryingTransactionHelper transactions;
    private final transient BodyLimit limit;
    private final transient ObjectMapper json = new ObjectMapper();

    /** A servlet over the beans of a context. */
    public RestServlet(ApplicationContext context, BodyLimit limit) {
        this.authenticator = context.getBean(HttpAuthenticator.class);
        this.transactions = context.getBean("retryingTransactionHelper", RetryingTransactionHelper.class);
        this.limit = limit;
        context.getBeansOfType(RestResource.class).values().forEach(resource -> resource.register(routes));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String below = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : "";
        Optional<RestRoutes.Match> match = routes.find(request.getMethod(), below);
        I18NUtil.setLocaleFromLanguage(request.getHeader("Accept-Language"));
        try {
            if (match.isPresent()) {
                call(request, response, match.get());
            } else if (routes.methods(below).isEmpty()) {
                send(response, new ErrorAnswer(404, "", ""));
            } else {
                send(
                        response,
                        new ErrorAnswer(
                                405,
                                "framework.exception.UnsupportedResourceOperation",
                                ErrorAnswer.numbered("The operation is unsupported")));
            }
        } catch (RuntimeException | Error e) {
            ErrorAnswer answer = ErrorAnswer.of(e);
            if (answer.status() >= 500) {
                LOG.warn("{} {} failed", request.getMethod(), path, e);
            }
            send(response, answer);
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
            I18NUtil.setLocale(null);
        }
    }

    private void call(HttpServletRequest request, HttpServletResponse response, RestRoutes.Match match)
            throws IOException {
        String user = transactions.doInTransaction(
                () -> authenticator.authenticate(request).orElse(null), true);
        if (user == null && !match.anonymous()) {
            response.setHeader("WWW-Authenticate", "AlfTicket realm=\"Alfresco -default- tenant\"");
            String kind = request.getMethod().toLowerCase(java.util.Locale.ROOT);
            send(
                    response,
                    new ErrorAnswer(
                            401,
                            "framework.exception.ApiDefault",
                            ErrorAnswer.numbered(
                                    "Authentication failed for Web Script org/alfresco/api/ResourceWebScript."
                                            + kind)));
            return;
        }
        if (user != null) {
            AuthenticationUtil.setFullyAuthenticatedUser(user);
        }
        try (RestRequest rest = new RestRequest(request, match.variables(), user, limit)) {
            boolean readOnly = request.getMethod().equals("GET");
            RestResponse answer =
                    transactions.doInTransaction(() -> match.handler().handle(rest), readOnly, true);
            send(response, answer);
        }
    }

    private void send(HttpServletResponse response, RestResponse answer) throws IOException {
        response.setStatus(answer.status());
        if (answer.writer() != null) {
            answer.writer().write(response);
        } else if (answer.json() != null) {
            response.setHeader("Cache-Control", "no-cache");
            response.setContentType("application/json;charset=UTF-8");
            json.writeValue(response.getOutputStream(), answer.json());
        }
    }

    private void send(HttpServletResponse response, ErrorAnswer answer) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), answer.body());
    }
}
