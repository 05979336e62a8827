package org.newsdesk.testbed.host.webscripts;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.newsdesk.testbed.host.security.AccessControl;
import org.newsdesk.testbed.host.security.HttpAuthenticator;
import org.newsdesk.testbed.host.webscripts.ScriptRegistry.Found;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.WebScriptException;

/** Runs web scripts: finds the script, authenticates, opens the transaction, and answers failures with the platform's envelope. */
final class ScriptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ScriptServlet.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm:ss a", Locale.ENGLISH);
    private static final Map<Integer, List<String>> STATUS_TEXTS = Map.of(
            400, List.of("Bad Request", "Request sent by the client was syntactically incorrect."),
            401, List.of("Unauthorized", "The request requires HTTP authentication."),
            403, List.of("Forbidden", "Server understood the request but refused to fulfill it."),
            404, List.of("Not Found", "Requested resource is not available."),
            405, List.of("Method Not Allowed", "Method not supported for the requested resource."),
            409,
                    List.of(
                            "Conflict",
                            "Request could not be completed due to a conflict with the current state of the resource."),
            500,
                    List.of(
                            "Internal Error",
                            "An error inside the HTTP server which prevented it from fulfilling the request."));

    private final transient ScriptRegistry registry;
    private final transient HttpAuthenticator authenticator;
    private final transient AccessControl access;
    private final transient RetryingTransactionHelper transactions;
    private final transient RetryingTransactionHelper signIn;
    private final transient ObjectMapper json = new ObjectMapper();

    ScriptServlet(
            ScriptRegistry registry,
            HttpAuthenticator authenticator,
            AccessControl access,
            RetryingTransactionHelper transactions,
            RetryingTransactionHelper signIn) {
        this.registry = registry;
        this.authenticator = authenticator;
        this.access = access;
        this.transactions = transactions;
        this.signIn = signIn;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String method = method(request);
        String format = request.getParameter("format");
        Found found = registry.find(method, path);
        int dot = path.lastIndexOf('.');
        if (found == null && dot > path.lastIndexOf('/')) {
            found = registry.find(method, path.substring(0, dot));
            format = format == null ? path.substring(dot + 1) : format;
        }
        if (found == null) {
            html(response, registry.knows(path) ? 405 : 404, "Script url " + path + " does not map to a Web Script.");
            return;
        }
        String chosen = format == null ? found.description().format() : format;
        I18NUtil.setLocaleFromLanguage(request.getHeader("Accept-Language"));
        try {
            if (authenticate(request, response, found.description(), chosen)) {
                run(request, response, found, chosen);
            }
        } catch (RuntimeException e) {
            LOG.warn("{} {} could not be signed in", method, path, e);
            fail(response, 500, new AlfrescoRuntimeException("Sign-in failed").getMessage(), chosen);
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
            I18NUtil.setLocale(null);
        }
    }

    private static String method(HttpServletRequest request) {
        String override = request.getHeader("X-HTTP-Method-Override");
        String parameter = request.getParameter("alf_method");
        String method = override != null ? override : parameter != null ? parameter : request.getMethod();
        return method.toUpperCase(Locale.ROOT);
    }

    private boolean authenticate(
            HttpServletRequest request, HttpServletResponse response, ScriptDescription script, String format)
            throws IOException {
        if (script.authentication().equals("none")) {
            return true;
        }
        String user =
                signIn.doInTransaction(() -> authenticator.authenticate(request).orElse(null), true);
        if (user == null
                && script.authentication().equals("guest")
                && Boolean.parseBoolean(request.getParameter("guest"))) {
            user = AuthenticationUtil.getGuestUserName();
        }
        if (user == null) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco\"");
            fail(
                    response,
                    401,
                    new AlfrescoRuntimeException("Authentication failed for Web Script " + script.id()).getMessage(),
                    format);
            return false;
        }
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        if (script.authentication().equals("admin") && !isAdmin(user)) {
            fail(
                    response,
                    401,
                    new AlfrescoRuntimeException("Web Script " + script.id()
                                    + " requires admin authentication; however, a non-admin has attempted access.")
                            .getMessage(),
                    format);
            return false;
        }
        return true;
    }

    private boolean isAdmin(String user) {
        return transactions.doInTransaction(() -> access.isAdmin(user), true);
    }

    private void run(HttpServletRequest request, HttpServletResponse response, Found found, String format)
            throws IOException {
        try (ScriptRequest scriptRequest = new ScriptRequest(request, found.match(), request.getPathInfo(), format)) {
            ScriptResponse scriptResponse = new ScriptResponse();
            String transaction = found.description().transaction();
            if (transaction.equals("none")) {
                found.match().getWebScript().execute(scriptRequest, scriptResponse);
            } else {
                transactions.doInTransaction(
                        () -> {
                            scriptResponse.reset();
                            found.match().getWebScript().execute(scriptRequest, scriptResponse);
                            return null;
                        },
                        found.description().readOnly(),
                        transaction.equals("requiresnew"));
            }
            scriptResponse.send(response);
        } catch (WebScriptException e) {
            fail(response, e.getStatus(), e.getMessage(), format);
        } catch (RuntimeException | IOException | Error e) {
            LOG.warn("Web script {} failed", found.description().id(), e);
            String message = "Wrapped Exception (with status template): " + e.getMessage();
            fail(response, 500, new AlfrescoRuntimeException(message).getMessage(), format);
        }
    }

    private void fail(HttpServletResponse response, int status, String message, String format) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (!"json".equals(format)) {
            html(response, status, message);
            return;
        }
        List<String> texts = STATUS_TEXTS.getOrDefault(status, List.of("", ""));
        Map<String, Object> code = new LinkedHashMap<>();
        code.put("code", status);
        code.put("name", texts.get(0));
        code.put("description", texts.get(1));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", code);
        body.put("message", message);
        body.put("exception", "");
        body.put("callstack", List.of());
        body.put("server", "");
        body.put("time", TIME.format(ZonedDateTime.now(ZoneId.systemDefault())));
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), body);
    }

    private static void html(HttpServletResponse response, int status, String message) throws IOException {
        String escaped = String.valueOf(message).replace("&", "&amp;").replace("<", "&lt;");
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<!DOCTYPE html><html><head><title>Web Script Status " + status + "</title></head><body><p>"
                        + status + "</p><p>" + escaped + "</p></body></html>");
    }
}
