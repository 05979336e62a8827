package org.newsdesk.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Builds the skeleton of OLE2 compound files: header, allocation table, two directory sectors. */
final class CompoundFiles {

    private static final int SECTOR = 512;
    private static final int END = -2;

    private CompoundFiles() {}

    /** A file with one stream, named in the second sector of its directory. */
    static byte[] with(String stream) {
        return build(stream, END);
    }

    /** A file with one stream of that content. */
    static byte[] with(String stream, byte[] content) {
        int sectors = Math.max(1, (content.length + SECTOR - 1) / SECTOR);
        byte[] skeleton = build(stream, END);
        ByteBuffer file =
                ByteBuffer.allocate(skeleton.length + sectors * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        file.put(skeleton).put(content);
        for (int i = 0; i < sectors; i++) {
            file.putInt(SECTOR + (3 + i) * 4, i + 1 < sectors ? 4 + i : END);
        }
        file.put(SECTOR * 3 + 66, (byte) 2);
        file.putInt(SECTOR * 3 + 116, 3);
        file.putInt(SECTOR * 3 + 120, content.length);
        return file.array();
    }

    /** A file whose directory's second sector leads back to the first. */
    static byte[] circular() {
        return build("Other", 1);
    }

    private static byte[] build(String stream, int afterSecond) {
        ByteBuffer file = ByteBuffer.allocate(SECTOR * 4).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L);
        file.putShort(30, (short) 9);
        file.putInt(48, 1);
        file.putInt(76, 0);
        for (int i = 1; i < 109; i++) {
            file.putInt(76 + i * 4, -1);
        }
        int table = SECTOR;
        file.putInt(table, -3);
        file.putInt(table + 4, 2);
        file.putInt(table + 8, afterSecond);
        entry(file, SECTOR * 2, "Root Entry");
        entry(file, SECTOR * 3, stream);
        return file.array();
    }

    private static void entry(ByteBuffer file, int at, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_16LE);
        file.position(at).put(bytes);
        file.putShort(at + 64, (short) (bytes.length + 2));
    }
}
