package org.newsdesk.testbed.host.docs;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.servlet.FormData;
import org.springframework.extensions.webscripts.servlet.FormData.FormField;

/** The form of Share's upload: text fields and one file. */
record Upload(Map<String, String> fields, FormField file) {

    static Upload read(FormData form) {
        Map<String, String> fields = new HashMap<>();
        FormField file = null;
        for (FormField field : form == null ? new FormField[0] : form.getFields()) {
            if (field.getIsFile()) {
                file = field;
            } else {
                fields.put(field.getName(), field.getValue());
            }
        }
        if (file == null) {
            throw new WebScriptException(400, "Uploaded file cannot be located in request");
        }
        return new Upload(fields, file);
    }

    /** A text field, or null when absent or empty. */
    String get(String name) {
        String value = fields.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    String name() {
        return get("filename") == null ? file.getFilename() : get("filename");
    }

    InputStream stream() {
        return file.getInputStream();
    }
}
