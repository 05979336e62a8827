package org.newsdesk.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** The bytes of a settings document as text. */
final class SettingsText {

    private static final int MOST_KIBIBYTES = 4096;

    private SettingsText() {}

    /**
     * Reads a document to its end.
     *
     * @throws RuleViolation 422 when it is too long, or no text in UTF-8
     */
    static String read(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MOST_KIBIBYTES * 1024 + 1);
            requireShort(bytes.length);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refusal("newsdesk.problem.FORM.notText");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes sure that a text can be stored.
     *
     * @throws RuleViolation 422 when it is too long
     */
    static void requireStorable(String text) {
        requireShort(text.getBytes(StandardCharsets.UTF_8).length);
    }

    private static void requireShort(int bytes) {
        if (bytes > MOST_KIBIBYTES * 1024) {
            throw refusal("newsdesk.problem.FORM.tooLong", Integer.toString(MOST_KIBIBYTES));
        }
    }

    private static RuleViolation refusal(String key, Object... arguments) {
        return RuleViolation.of(Problem.of(Rules.FORM, key, arguments).field("text"));
    }
}
