package org.newsdesk.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text whose encoding nobody says. */
final class Encodings {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private Encodings() {}

    /** Reads bytes as UTF-8 when they can be that, otherwise as GB 18030; zeros at the end are left out. */
    static String guess(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, 0, length, CHINESE);
        }
    }
}
