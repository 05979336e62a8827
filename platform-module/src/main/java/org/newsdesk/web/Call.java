package org.newsdesk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** A request to one of the extension's web scripts. */
public final class Call {
    private static final int DEFAULT_PAGE = 50;
    private static final int LARGEST_PAGE = 200;
    /** A body is a form, never a file: uploads go through the platform's own interfaces. */
    private static final int LONGEST_BODY = 1_000_000;

    private final WebScriptRequest request;
    private final Json json;
    private final String text;
    private final UploadedForm form;

    Call(WebScriptRequest request, Json json, boolean hasBody) {
        this.request = request;
        this.json = json;
        this.form = hasBody ? UploadedForm.of(request) : UploadedForm.EMPTY;
        this.text = hasBody && !form.isPresent() ? bodyOf(request) : "";
    }

    /** Variable of the URL template. */
    public String path(String name) {
        return request.getServiceMatch().getTemplateVars().get(name);
    }

    /** Query parameter, or {@code null}. */
    public String query(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * Query parameter that is a whole number, or {@code null}.
     *
     * @throws RuleViolation 400 when it is none
     */
    public Integer number(String name) {
        String value = query(name);
        try {
            return value == null ? null : Integer.valueOf(value);
        } catch (NumberFormatException e) {
            throw RuleViolation.malformed(
                    Problem.of("HTTP", "newsdesk.problem.number", name).field(name));
        }
    }

    /**
     * The body, read strictly: unknown fields and wrong types are refused with 400. The text fields of a multipart form count as a
     * JSON object of texts.
     *
     * @throws RuleViolation 400, 413 when longer than a form can be
     */
    public <T> T body(Class<T> type) {
        return json.read(form.isPresent() ? json.write(form.texts()) : text, type);
    }

    /**
     * A file of a multipart form; empty when the body is none, or holds no such file.
     *
     * @param name name of the field
     */
    public Optional<UploadedFile> file(String name) {
        return form.file(name);
    }

    /**
     * Query parameter that is {@code true} or {@code false}.
     *
     * @param otherwise its value when the caller does not give it
     * @throws RuleViolation 400 when it is something else
     */
    public boolean flag(String name, boolean otherwise) {
        String value = query(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw RuleViolation.malformed(
                    Problem.of("HTTP", "newsdesk.problem.flag", name).field(name));
        }
        return value.equals("true");
    }

    /** User name of the caller. */
    public String user() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    /**
     * The page asked for.
     *
     * @throws RuleViolation 400 for a negative start or a size outside 1 to 200
     */
    public Page.Range page() {
        Integer skip = number("skipCount");
        Integer max = number("maxItems");
        Page.Range range = new Page.Range(skip == null ? 0 : skip, max == null ? DEFAULT_PAGE : max);
        if (range.skipCount() < 0 || range.maxItems() < 1 || range.maxItems() > LARGEST_PAGE) {
            throw RuleViolation.malformed(Problem.of("HTTP", "newsdesk.problem.paging", LARGEST_PAGE));
        }
        return range;
    }

    private static String bodyOf(WebScriptRequest request) {
        try {
            char[] buffer = new char[LONGEST_BODY + 1];
            int length = 0;
            try (var reader = request.getContent().getReader()) {
                for (int read;
                        length < buffer.length && (read = reader.read(buffer, length, buffer.length - length)) >= 0; ) {
                    length += read;
                }
            }
            if (length > LONGEST_BODY) {
                throw new RuleViolation(413, java.util.List.of(Problem.of("HTTP", "newsdesk.problem.tooLong")));
            }
            return new String(buffer, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
