package org.newsdesk.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text without markup, in one of the encodings that Chinese text comes in. */
final class PlainText {

    private static final long LARGEST_BYTES = 16 * 1024 * 1024;
    private static final int HEAD_CHARACTERS = 1000;
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private PlainText() {}

    /** Reads a file when it is text; whether it is. Control characters betray that it is something else. */
    static boolean read(Path file, TextCollector collector) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            return false;
        }
        byte[] bytes = Files.readAllBytes(file);
        for (Charset encoding : ENCODINGS) {
            try {
                String text =
                        encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (isMarkup(text) || text.chars().anyMatch(PlainText::isControl)) {
                    return false;
                }
                Story story = collector.story(Location.EMBEDDED);
                text.lines().forEach(story::plain);
                return true;
            } catch (CharacterCodingException e) {
                // then it is another encoding
            }
        }
        return false;
    }

    /** Web pages, rich text and mails have their own ways of writing characters, which are not read. */
    private static boolean isMarkup(String text) {
        String head =
                text.substring(0, Math.min(HEAD_CHARACTERS, text.length())).stripLeading();
        return head.startsWith("<")
                || head.startsWith("\uFEFF<")
                || head.startsWith("{\\rtf")
                || head.contains("MIME-Version:");
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t' && character != '\f';
    }
}
