package org.newsdesk.handover;

import freemarker.core.HTMLOutputFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsdesk.chain.RegisterHead;
import org.springframework.core.io.ClassPathResource;

/** The page of a package that people read: its pieces with links to their files, and how to verify it, in both languages. */
final class IndexPage implements AutoCloseable {
    private static final String HEAD = "alfresco/module/newsdesk-platform/handover/index-head.html";
    private static final String FOOT = "alfresco/module/newsdesk-platform/handover/index-foot.html";

    private final Path rows;
    private final BufferedWriter lines;

    IndexPage() throws IOException {
        this.rows = Files.createTempFile("newsdesk-index-", ".tmp");
        this.lines = Files.newBufferedWriter(rows);
    }

    /** Adds a piece, which lies in this folder of the payload. */
    void add(String folder, PieceCard piece) throws IOException {
        lines.write("<tr><td>" + text(piece.number()) + "</td><td>" + title(folder, piece) + "</td><td>"
                + text(piece.unitName()) + "</td><td>" + text(piece.releasedOn()) + "</td><td>" + sheet(folder, piece)
                + "</td><td class=\"hash\">" + text(piece.contentSha256()) + "</td></tr>\n");
    }

    /** Writes the page of this bureau's pieces about the state of the register with this head. */
    void writeTo(OutputStream out, String bureau, RegisterHead head) throws IOException {
        lines.flush();
        String top = resource(HEAD)
                .replace("@BUREAU@", text(bureau))
                .replace("@SEQUENCE@", Long.toString(head.sequence()))
                .replace("@HEAD@", head.hash());
        out.write(top.getBytes(StandardCharsets.UTF_8));
        Files.copy(rows, out);
        out.write(resource(FOOT).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        try {
            lines.close();
        } finally {
            Files.deleteIfExists(rows);
        }
    }

    private static String title(String folder, PieceCard piece) {
        return piece.file() == null
                ? text(piece.title()) + " <b>已销毁 / disposed of</b>"
                : link(folder, piece.file(), piece.title());
    }

    private static String sheet(String folder, PieceCard piece) {
        return piece.file() == null ? "" : link(folder, PieceReader.SHEET + ".html", "审批单 / sheet");
    }

    private static String link(String folder, String file, String words) {
        return "<a href=\"" + step(folder) + "/" + step(file) + "\">" + text(words) + "</a>";
    }

    private static String step(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String text(String value) {
        return value == null ? "" : HTMLOutputFormat.INSTANCE.escapePlainText(value);
    }

    private static String resource(String path) {
        try (var in = new ClassPathResource(path).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
