package org.newsdesk.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through the compressed streams of a PDF before anything parses it: how far they inflate, and whether they can be inflated
 * to their end, because the library makes do with what comes out of a broken one.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int ZLIB = 0x78;
    private static final int CHUNK_BYTES = 64 * 1024;
    private static final int TAIL_BYTES = 2048;
    private static final int DICTIONARY_BYTES = 600;
    private static final int LARGEST_OTHER_BYTES = 64 * 1024;

    private final byte[] file;
    private final InflationGuard guard;
    private boolean broken;

    private PdfStreams(byte[] file, InflationGuard guard) {
        this.file = file;
        this.guard = guard;
    }

    /** Whether all compressed streams could be inflated; a bomb ends the reading. */
    static boolean areWhole(Path path, InflationGuard guard) throws IOException {
        PdfStreams streams = new PdfStreams(Files.readAllBytes(path), guard);
        streams.scan();
        return !streams.broken && streams.hasEnd();
    }

    /** Whether the file ends as it must; the library would look for what it can find in one that is cut off. */
    private boolean hasEnd() {
        int from = Math.max(0, file.length - TAIL_BYTES);
        String tail = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        int table = tail.lastIndexOf("startxref");
        return table >= 0 && tail.indexOf("%%EOF", table) > 0;
    }

    private void scan() {
        int at = next(0);
        while (at >= 0) {
            guard.deadline().check();
            int data = lineEnd(at + STREAM.length);
            boolean ends = at >= 3 && file[at - 1] == 'd' && file[at - 2] == 'n' && file[at - 3] == 'e';
            int behind = at + STREAM.length;
            if (!ends && data >= 0) {
                String dictionary = dictionary(at);
                if (filters(dictionary, "/LZWDecode") + filters(dictionary, "/FlateDecode") > 1) {
                    throw new UnreadableFile(UnreadableReason.INFLATES_TOO_MUCH);
                }
                if (dictionary.contains("/FlateDecode") && isCompressed(data)) {
                    behind = inflate(data);
                } else if (dictionary.contains("/LZWDecode") && !dictionary.contains("/Image")) {
                    behind = limited(data);
                }
            }
            at = next(behind);
        }
    }

    private static int filters(String dictionary, String filter) {
        int first = dictionary.indexOf(filter);
        return first < 0 ? 0 : dictionary.indexOf(filter, first + 1) < 0 ? 1 : 2;
    }

    /** What stands before the keyword, from the beginning of its object on. */
    private String dictionary(int keyword) {
        int from = Math.max(0, keyword - DICTIONARY_BYTES);
        String text = new String(file, from, keyword - from, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj")));
    }

    private int limited(int data) {
        int end = next(data);
        if ((end < 0 ? file.length : end) - data > LARGEST_OTHER_BYTES) {
            throw new UnreadableFile(UnreadableReason.INFLATES_TOO_MUCH);
        }
        return end < 0 ? file.length : end;
    }

    private boolean isCompressed(int at) {
        int first = file[at] & 0xFF;
        int second = file[at + 1] & 0xFF;
        return (first & 0x0F) == (ZLIB & 0x0F) && (first << 8 | second) % 31 == 0;
    }

    /** Inflates from there on; returns where the compressed data end. */
    private int inflate(int from) {
        Inflater inflater = new Inflater();
        byte[] out = new byte[CHUNK_BYTES];
        InflationGuard.Count count = guard.count();
        int at = from;
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int length = Math.min(CHUNK_BYTES, file.length - at);
                    if (length == 0) {
                        broken = true;
                        return at;
                    }
                    inflater.setInput(file, at, length);
                    at += length;
                }
                int inflated = inflater.inflate(out);
                count.add(inflated, inflater.getBytesRead());
                if (inflated == 0 && inflater.needsDictionary()) {
                    broken = true;
                    return at;
                }
            }
        } catch (DataFormatException e) {
            broken = true;
        } finally {
            at = from + (int) inflater.getBytesRead();
            inflater.end();
        }
        return at;
    }

    private int lineEnd(int at) {
        if (at + 3 >= file.length) {
            return -1;
        }
        int next = at;
        while (file[next] == ' ' && next + 3 < file.length) {
            next++;
        }
        if (file[next] == '\r') {
            next++;
        }
        return file[next] == '\n' ? next + 1 : next > at ? next : -1;
    }

    private int next(int from) {
        int last = file.length - STREAM.length;
        for (int at = from; at <= last; at++) {
            if (file[at] == 's' && isKeyword(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isKeyword(int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}
