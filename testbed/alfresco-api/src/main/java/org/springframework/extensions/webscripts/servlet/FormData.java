package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.webscripts.WebScriptException;

/** Fields of a multipart form. */
public class FormData implements Serializable {
    private static final long serialVersionUID = 1L;
    private final transient HttpServletRequest req;
    private transient FormField[] fields;

    /** Reads the form of a request. */
    public FormData(HttpServletRequest req) {
        this.req = req;
    }

    /** Whether the request has a multipart form. */
    public boolean getIsMultiPart() {
        String type = req.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    /** Whether there is a field of this name. */
    public boolean hasField(String name) {
        return Arrays.stream(getFields()).anyMatch(field -> field.getName().equalsIgnoreCase(name));
    }

    /** All fields. */
    public FormField[] getFields() {
        if (fields == null) {
            try {
                fields = req.getParts().stream().map(FormField::new).toArray(FormField[]::new);
            } catch (IOException | ServletException e) {
                throw new WebScriptException("Failed to parse the form", e);
            }
        }
        return fields.clone();
    }

    /** Deletes temporary files. */
    public void cleanup() {
        for (FormField field : fields == null ? new FormField[0] : fields) {
            field.cleanup();
        }
    }

    /** A field of the form. */
    @SuppressWarnings("ClassCanBeStatic") // an inner class of the vendor, too
    public class FormField implements Serializable {
        private static final long serialVersionUID = 1L;
        private final transient Part part;

        FormField(Part part) {
            this.part = part;
        }

        /** Its name. */
        public String getName() {
            return part.getName();
        }

        /** Whether it is a file. */
        public boolean getIsFile() {
            return part.getSubmittedFileName() != null;
        }

        /** Its text; for a file its name. */
        public String getValue() {
            if (getIsFile()) {
                return getFilename();
            }
            try {
                return getContent().getContent();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Its body. */
        public Content getContent() {
            return new InputStreamContent(getInputStream(), getMimetype(), null);
        }

        /** Its bytes. */
        public InputStream getInputStream() {
            try {
                return part.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Its MIME type. */
        public String getMimetype() {
            return part.getContentType();
        }

        /** Its file name without a path. */
        public String getFilename() {
            String name = part.getSubmittedFileName();
            return name == null ? null : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        }

        /** Deletes the temporary file. */
        public void cleanup() {
            try {
                part.delete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
