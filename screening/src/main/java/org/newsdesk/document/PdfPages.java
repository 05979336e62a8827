package org.newsdesk.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the text of PDF pages and notices pages whose text is only a picture of text. */
final class PdfPages extends PDFTextStripper {

    private static final String SENTENCE_ENDS = "。！？…；：.!?;:”）)";
    private static final int FEWEST_CHARACTERS = 10;
    private static final int MOST_PAINTED_SHAPES = 50;

    private final Deadline deadline;
    private final Story story;
    private int pictures;
    private int shapes;
    private int glyphs;
    private int unknownGlyphs;

    PdfPages(Deadline deadline, Story story) {
        this.deadline = deadline;
        this.story = story;
        setLineSeparator("\n");
        setParagraphStart("");
        setParagraphEnd("");
        setPageEnd("\n");
        setSuppressDuplicateOverlappingText(true);
    }

    /** Reads a page; its text goes into the story, a passage for each paragraph. */
    void read(PDDocument document, int number) throws IOException {
        pictures = 0;
        shapes = 0;
        glyphs = 0;
        unknownGlyphs = 0;
        setStartPage(number);
        setEndPage(number);
        List<String> lines = getText(document)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        paragraphs(lines);
        int characters = lines.stream().mapToInt(String::length).sum();
        boolean painted = pictures > 0 || shapes > MOST_PAINTED_SHAPES;
        if (characters < FEWEST_CHARACTERS && painted
                || unknownGlyphs > FEWEST_CHARACTERS && unknownGlyphs > glyphs / 5) {
            throw new UnreadableFile(UnreadableReason.IMAGE_ONLY_PAGE);
        }
    }

    /** Lines go on in the next one when they fill the column and no sentence ends with them. */
    private void paragraphs(List<String> lines) {
        int column = lines.stream().mapToInt(PdfPages::width).max().orElse(0);
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            paragraph.append(paragraph.length() == 0 ? "" : "\n").append(line);
            boolean full = width(line) * 5 >= column * 4;
            if (!full || SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0) {
                story.plain(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        story.plain(paragraph.toString());
    }

    /** About how wide a line is; Chinese characters are twice as wide as letters. */
    private static int width(String line) {
        return line.chars().map(c -> c > 0xFF ? 2 : 1).sum();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        switch (operator.getName()) {
            case "Do" -> pictures += isPicture(operands) ? 1 : 0;
            case "BI" -> pictures++;
            case "f", "F", "f*", "B", "B*", "b", "b*", "s", "S", "sh" -> shapes++;
            default -> {}
        }
        super.processOperator(operator, operands);
    }

    private boolean isPicture(List<COSBase> operands) {
        return !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        glyphs++;
        if (PdfGlyphs.meaning(font, code) == null) {
            unknownGlyphs++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        super.processTextPosition(PdfGlyphs.named(glyph));
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        throw e; // the library would go on and leave out what it could not read
    }
}
