package org.newsdesk.chain;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Writes the register as text that can be verified without the server ({@link ExportedRegister}): one JSON object a line, first
 * the head, then every entry in its order. Holds no more than a page of entries in memory.
 */
public final class RegisterExport {

    private static final ObjectWriter JSON = ExportJson.writer();

    private final RegisterHead head;
    private final LongFunction<List<RegisterEntry>> pages;

    /**
     * An export that ends where the register ended when it began; entries never change, so no transaction need span the whole.
     *
     * @param pages the entries up to the head that follow a sequence, in their order; as many as fit into memory, none at the end
     */
    public RegisterExport(RegisterHead head, LongFunction<List<RegisterEntry>> pages) {
        this.head = head;
        this.pages = pages;
    }

    /** Writes the export; leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        line(ExportHeader.of(head), out);
        long last = 0;
        for (List<RegisterEntry> page = pages.apply(last); !page.isEmpty(); page = pages.apply(last)) {
            for (RegisterEntry entry : page) {
                line(entry, out);
            }
            last = page.get(page.size() - 1).sequence();
        }
    }

    private static void line(Object value, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(value));
        out.write('\n');
    }
}
