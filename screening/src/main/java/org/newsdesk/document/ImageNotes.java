package org.newsdesk.document;

import java.util.ArrayList;
import java.util.List;

/** The notes found in a picture, still in the form in which they stand there. */
final class ImageNotes {

    private static final int MOST = 200;

    final List<byte[]> exif = new ArrayList<>();
    final List<byte[]> photoshop = new ArrayList<>();
    final List<byte[]> xmp = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();

    /** Keeps a note; more than anybody writes are not kept. */
    static <T> void keep(List<T> notes, T note) {
        if (notes.size() < MOST) {
            notes.add(note);
        }
    }
}
