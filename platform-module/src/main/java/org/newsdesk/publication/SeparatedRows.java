package org.newsdesk.publication;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsdesk.document.UnreadableFile;
import org.newsdesk.document.UnreadableReason;

/** Reads a text with separators as spreadsheet programs save it: in UTF-8, or in the encoding of a Chinese Windows. */
final class SeparatedRows {

    private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    private SeparatedRows() {}

    /**
     * Hands every row to the table.
     *
     * @throws UnreadableFile for what is no such text
     */
    static void read(Path file, ImportTable table) throws IOException {
        String text = text(Files.readAllBytes(file));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .build();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord each : parser) {
                table.row((int) each.getRecordNumber(), cells(each));
            }
        } catch (IllegalStateException | IOException e) {
            throw new UnreadableFile(UnreadableReason.DAMAGED);
        }
    }

    private static Map<Integer, String> cells(CSVRecord row) {
        Map<Integer, String> cells = new HashMap<>();
        for (int at = 0; at < Math.min(row.size(), ImportTable.MOST_COLUMNS); at++) {
            cells.put(at, row.get(at));
        }
        return cells;
    }

    private static String text(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, CHINESE_WINDOWS)) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                // the next one
            }
        }
        throw new UnreadableFile(UnreadableReason.DAMAGED);
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(
                        separator -> header.chars().filter(c -> c == separator).count()))
                .orElseThrow();
    }
}
