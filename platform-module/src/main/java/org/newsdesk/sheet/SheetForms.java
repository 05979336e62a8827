package org.newsdesk.sheet;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.sheet.SheetTemplates.Kind;

/** The templates as they were when they were read, to fill in any number of sheets alike. */
public final class SheetForms {
    private final byte[] word;
    private final String html;

    SheetForms(byte[] word, byte[] html) {
        this.word = word.clone();
        this.html = new String(html, StandardCharsets.UTF_8);
    }

    /**
     * The sheet as a .docx; the same values give the same bytes.
     *
     * @throws RuleViolation 422 (G7) naming the template when it is no Word document
     */
    public byte[] word(SheetValues values) {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try {
            WordSheet.fill(new ByteArrayInputStream(word), values, sheet);
            return sheet.toByteArray();
        } catch (IOException | RuntimeException e) {
            // the library tells a broken file by many exceptions, some of them unchecked
            throw RuleViolation.of(Problem.of("G7", "newsdesk.problem.sheet.template.word", Kind.WORD.fileName()));
        }
    }

    /**
     * The sheet as an HTML page in UTF-8.
     *
     * @throws RuleViolation 422 (G7) naming the template, the line and the mistake
     */
    public byte[] html(SheetValues values) {
        StringWriter sheet = new StringWriter();
        try {
            HtmlSheet.fill(html, values, sheet);
            return sheet.toString().getBytes(StandardCharsets.UTF_8);
        } catch (ParseException e) {
            throw mistake(e.getLineNumber(), firstLine(e.getEditorMessage()));
        } catch (TemplateException e) {
            int line = e.getLineNumber() == null ? 1 : e.getLineNumber();
            throw mistake(line, e.getBlamedExpressionString() == null ? "?" : e.getBlamedExpressionString());
        } catch (IOException e) {
            throw mistake(1, "?");
        }
    }

    private static RuleViolation mistake(int line, String what) {
        Problem problem = Problem.of(
                "G7", "newsdesk.problem.sheet.template.html", Kind.HTML.fileName(), Integer.toString(line), what);
        return RuleViolation.of(problem.line(line));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("?");
    }
}
