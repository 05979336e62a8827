package org.newsdesk.testbed.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** The whole screening of a Word file beside what ACS does to index it: the bare extraction of its text. */
final class FileBenchmark {
    private static final double LIMIT = 1.3;

    private final Path testbed;
    private final Path folder;

    FileBenchmark(Path testbed, Path folder) {
        this.testbed = testbed;
        this.folder = folder;
    }

    List<Figure> run() throws IOException {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(4, 60));
        figures.add(figure(200, 20));
        figures.add(memory(200));
        return figures;
    }

    private Figure figure(int pages, int rounds) throws IOException {
        Path file = file(pages);
        FileScreening screening = new FileScreening();
        Duel duel = Duel.of(rounds, () -> screening.screen(file), () -> extract(file));
        return Figure.ratio(pages + " pages screened", duel.first(), "Tika extraction", duel.second(), LIMIT);
    }

    private Figure memory(int pages) throws IOException {
        double peak = ScreenOnce.peakMegabytes(file(pages));
        return Figure.megabytes(
                pages + " pages screened with -Xmx" + ScreenOnce.HEAP_MEGABYTES + "m", peak, ScreenOnce.HEAP_MEGABYTES);
    }

    private Path file(int pages) throws IOException {
        Path file = folder.resolve(pages + "-pages.docx");
        return Files.exists(file) ? file : BenchDocx.write(testbed, file, pages);
    }

    private static void extract(Path file) {
        try (InputStream in = TikaInputStream.get(file)) {
            new OOXMLParser().parse(in, new BodyContentHandler(-1), new Metadata(), new ParseContext());
        } catch (IOException | SAXException | TikaException e) {
            throw new IllegalStateException(e);
        }
    }
}
