package org.newsdesk.document.clean;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Leaves out of a picture what is not the picture: who took it, where, with what, edited how, previews, comments. Pixels, colour
 * profile and orientation stay as they are, nothing is encoded anew.
 */
final class CleanPicture {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private CleanPicture() {}

    /**
     * Copies a JPEG or PNG.
     *
     * @param out better a buffered one
     * @return whether something was left out; false for other formats, which are not copied
     * @throws PictureFormatException when it is broken; what was written is nothing to be kept
     */
    static boolean copy(InputStream in, OutputStream out) throws IOException {
        BufferedInputStream picture = new BufferedInputStream(in);
        picture.mark(PNG.length);
        byte[] head = picture.readNBytes(PNG.length);
        picture.reset();
        try {
            if (startsWith(head, JPEG)) {
                return new JpegCopy(picture, out).copy();
            }
            return startsWith(head, PNG) && new PngCopy(picture, out).copy();
        } catch (EOFException e) {
            throw new PictureFormatException("cut off");
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
