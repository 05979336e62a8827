package org.newsdesk.document;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.newsdesk.document.ImageReader.MalformedImage;

/** Follows the chunks of a PNG file from the header to the end chunk and compares their checksums. */
final class PngParser {

    private static final int LONGEST_NOTE_BYTES = 1024 * 1024;
    private static final int SIGNATURE_BYTES = 8;
    private static final int HEADER_BYTES = 13;

    private final DataInputStream in;
    private final ImageNotes notes;
    private final Deadline deadline;

    PngParser(InputStream in, ImageNotes notes, Deadline deadline) {
        this.in = new DataInputStream(in);
        this.notes = notes;
        this.deadline = deadline;
    }

    void parse() throws IOException {
        in.skipNBytes(SIGNATURE_BYTES);
        boolean first = true;
        boolean data = false;
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.readInt();
            byte[] name = new byte[4];
            in.readFully(name);
            type = new String(name, StandardCharsets.ISO_8859_1);
            if (length < 0 || first != type.equals("IHDR") || first && length != HEADER_BYTES) {
                throw new MalformedImage("wrong chunk " + type);
            }
            first = false;
            data |= type.equals("IDAT");
            chunk(name, type, length);
        }
        if (!data) {
            throw new MalformedImage("no picture in it");
        }
    }

    private void chunk(byte[] name, String type, int length) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(name);
        boolean keep = length <= LONGEST_NOTE_BYTES && isNote(type);
        byte[] kept = new byte[keep ? length : 0];
        if (keep) {
            in.readFully(kept);
            checksum.update(kept);
        } else {
            skip(length, checksum);
        }
        if (in.readInt() != (int) checksum.getValue()) {
            throw new MalformedImage("wrong checksum");
        }
        if (keep) {
            note(type, kept);
        }
    }

    private void skip(int length, CRC32 checksum) throws IOException {
        byte[] buffer = new byte[8 * 1024];
        for (int left = length; left > 0; ) {
            deadline.check();
            int read = Math.min(left, buffer.length);
            in.readFully(buffer, 0, read);
            checksum.update(buffer, 0, read);
            left -= read;
        }
    }

    private static boolean isNote(String type) {
        return switch (type) {
            case "tEXt", "zTXt", "iTXt", "eXIf" -> true;
            default -> false;
        };
    }

    private void note(String type, byte[] content) {
        if (type.equals("eXIf")) {
            ImageNotes.keep(notes.exif, content);
            return;
        }
        int end = zeroFrom(content, 0);
        String keyword = new String(content, 0, end, StandardCharsets.ISO_8859_1);
        byte[] text = text(type, content, end + 1);
        if (keyword.equals("XML:com.adobe.xmp")) {
            ImageNotes.keep(notes.xmp, text);
        } else if (!keyword.equals("Software")) {
            ImageNotes.keep(notes.remarks, Encodings.guess(text));
        }
    }

    private static byte[] text(String type, byte[] content, int from) {
        return switch (type) {
            case "zTXt" -> inflated(rest(content, from + 1));
            case "iTXt" -> {
                boolean compressed = from < content.length && content[from] == 1;
                int language = zeroFrom(content, from + 2);
                byte[] text = rest(content, zeroFrom(content, language + 1) + 1);
                yield compressed ? inflated(text) : text;
            }
            default -> rest(content, from);
        };
    }

    private static byte[] rest(byte[] content, int from) {
        return Arrays.copyOfRange(content, Math.min(from, content.length), content.length);
    }

    private static int zeroFrom(byte[] content, int from) {
        int at = Math.min(from, content.length);
        while (at < content.length && content[at] != 0) {
            at++;
        }
        return at;
    }

    private static byte[] inflated(byte[] content) {
        try (InputStream text = new InflaterInputStream(new ByteArrayInputStream(content))) {
            return text.readNBytes(LONGEST_NOTE_BYTES);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
