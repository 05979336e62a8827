package org.newsdesk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.servlet.FormData;

/** The multipart form of a request, if it has one. */
final class UploadedForm {
    static final UploadedForm EMPTY = new UploadedForm(null);
    private static final String MULTIPART = "multipart/form-data";

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, UploadedFile> files = new LinkedHashMap<>();
    private final boolean present;

    private UploadedForm(FormData form) {
        this.present = form != null;
        if (present) {
            for (FormData.FormField field : form.getFields()) {
                if (field.getIsFile()) {
                    files.put(field.getName(), new UploadedFile(field.getFilename(), field::getInputStream));
                } else {
                    texts.put(field.getName(), field.getValue());
                }
            }
        }
    }

    /**
     * Reads the form of a request.
     *
     * @throws RuleViolation 400 for a form that cannot be read
     */
    static UploadedForm of(WebScriptRequest request) {
        if (!MULTIPART.equals(request.getContentType())) {
            return EMPTY;
        }
        try {
            return new UploadedForm((FormData) request.parseContent());
        } catch (WebScriptException e) {
            throw RuleViolation.malformed(Problem.of("HTTP", "newsdesk.problem.form"));
        }
    }

    boolean isPresent() {
        return present;
    }

    Map<String, String> texts() {
        return texts;
    }

    Optional<UploadedFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
