package org.newsdesk.document.clean;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies a PNG chunk by chunk without those that only describe it, and without what follows its end. */
final class PngCopy {

    private static final int SIGNATURE_BYTES = 8;
    private static final String END = "IEND";
    private static final String EXIF = "eXIf";
    /** No honest description is larger; larger ones are left out unread. */
    private static final int LARGEST_EXIF_BYTES = 1024 * 1024;
    /** What decides how pixels look, animations included. */
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", END, "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD",
            "hIST", "sPLT", "pHYs", "acTL", "fcTL", "fdAT");

    private final DataInputStream in;
    private final DataOutputStream out;
    private boolean leftOut;

    PngCopy(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /** Whether something was left out. */
    boolean copy() throws IOException {
        out.write(in.readNBytes(SIGNATURE_BYTES));
        String type = "";
        while (!type.equals(END)) {
            long length = Integer.toUnsignedLong(in.readInt());
            byte[] name = in.readNBytes(4);
            type = new String(name, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(type)) {
                out.writeInt((int) length);
                out.write(name);
                transfer(length + 4);
            } else if (type.equals(EXIF) && length <= LARGEST_EXIF_BYTES) {
                exif(in.readNBytes((int) length), name);
                in.readInt();
            } else {
                in.skipNBytes(length + 4);
                leftOut = true;
            }
        }
        return in.read() >= 0 || leftOut;
    }

    private void exif(byte[] block, byte[] name) throws IOException {
        byte[] turned = Exif.orientationOnly(block);
        leftOut |= turned.length != block.length;
        if (turned.length > 0) {
            CRC32 checksum = new CRC32();
            checksum.update(name);
            checksum.update(turned);
            out.writeInt(turned.length);
            out.write(name);
            out.write(turned);
            out.writeInt((int) checksum.getValue());
        }
    }

    private void transfer(long bytes) throws IOException {
        byte[] buffer = new byte[8192];
        for (long left = bytes; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new PictureFormatException("cut off");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
