package org.newsdesk.register;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the register as text that can be verified without the server ({@link ExportedRegister}): one JSON object a line, first
 * the head, then every entry in its order. Holds no more than a page of entries in memory.
 */
public class RegisterExport {

    private final Register register;
    private final ObjectMapper json = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    public RegisterExport(Register register) {
        this.register = register;
    }

    /** Writes the register as it is when the call begins; entries never change, so no transaction need span the whole. */
    public void write(OutputStream out) throws IOException {
        RegisterHead head = register.head();
        out.write(json.writeValueAsBytes(ExportHeader.of(head)));
        out.write('\n');
        byte[] newline = "\n".getBytes(StandardCharsets.US_ASCII);
        try (SequenceWriter lines = json.writer().withRootValueSeparator("\n").writeValues(out)) {
            long last = 0;
            for (List<RegisterEntry> page = register.page(last, head.sequence());
                    !page.isEmpty();
                    page = register.page(last, head.sequence())) {
                for (RegisterEntry entry : page) {
                    lines.write(ExportLine.of(entry));
                }
                last = page.get(page.size() - 1).sequence();
            }
        }
        out.write(newline);
    }
}
