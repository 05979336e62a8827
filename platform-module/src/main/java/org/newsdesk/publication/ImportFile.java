package org.newsdesk.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.newsdesk.document.FileKind;
import org.newsdesk.document.TemporaryFile;
import org.newsdesk.document.UnreadableFile;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.UploadedFile;

/** Reads the file by which publications are recorded in bulk: a workbook (.xlsx) or a text with separators (.csv). */
final class ImportFile {

    private static final long MOST_MEBIBYTES = 10;
    private static final int MAGIC_BYTES = 8;

    private ImportFile() {}

    /**
     * Reads a file to its end, within limits of size and time (I9).
     *
     * @throws RuleViolation 422 (G6, I9) for one that is not such a file, too large, damaged, or crafted to be a bomb
     */
    static List<ImportRow> read(UploadedFile file) {
        long limit = MOST_MEBIBYTES * 1024 * 1024;
        try (InputStream in = file.content().get();
                TemporaryFile copy = TemporaryFile.of(in, limit)) {
            if (Files.size(copy.path()) > limit) {
                throw refusal("I9", "newsdesk.problem.I9.importSize", Long.toString(MOST_MEBIBYTES));
            }
            ImportTable table = new ImportTable();
            read(copy.path(), file.name().toLowerCase(Locale.ROOT), table);
            return table.rows();
        } catch (UnreadableFile e) {
            throw switch (e.reason()) {
                case TOO_MANY_ENTRIES, INFLATES_TOO_FAR, INFLATES_TOO_MUCH, TIME_OUT ->
                    refusal("I9", "newsdesk.problem.I9.importBomb");
                default -> refusal("I9", "newsdesk.problem.I9.importDamaged");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file, String name, ImportTable table) throws IOException {
        FileKind kind;
        try (InputStream in = Files.newInputStream(file)) {
            kind = FileKind.of(in.readNBytes(MAGIC_BYTES));
        }
        if (kind == FileKind.PACKAGE && name.endsWith(".xlsx")) {
            WorkbookRows.read(file, table);
        } else if (kind == FileKind.OTHER && name.endsWith(".csv")) {
            SeparatedRows.read(file, table);
        } else {
            throw refusal("G6", "newsdesk.problem.G6.importKind");
        }
    }

    private static RuleViolation refusal(String rule, String key, Object... arguments) {
        return RuleViolation.of(Problem.of(rule, key, arguments).field("file"));
    }
}
