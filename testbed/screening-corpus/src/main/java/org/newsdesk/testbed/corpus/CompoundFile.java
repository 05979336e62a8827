package org.newsdesk.testbed.corpus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** An OLE compound file with streams of noise: what an encrypted Open XML file or an old binary Word file looks like from outside. */
final class CompoundFile {
    private static final int SECTOR = 512;
    private static final int END = -2;

    private CompoundFile() {}

    /** Each stream takes 4096 bytes, so that none goes into the small-stream container. */
    static byte[] of(List<String> streams, Random random) {
        int perStream = 8;
        int sectors = 2 + streams.size() * perStream;
        var file = ByteBuffer.allocate((1 + sectors) * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        header(file);
        var fat = file.position(SECTOR);
        fat.putInt(-3).putInt(END);
        for (int stream = 0; stream < streams.size(); stream++) {
            for (int i = 1; i <= perStream; i++) {
                fat.putInt(i == perStream ? END : 2 + stream * perStream + i);
            }
        }
        while (fat.position() < 2 * SECTOR) {
            fat.putInt(-1);
        }
        entry(file, "Root Entry", 5, streams.isEmpty() ? -1 : 1, -1, END, 0);
        for (int i = 0; i < streams.size(); i++) {
            int next = i + 1 < streams.size() ? i + 2 : -1;
            entry(file, streams.get(i), 2, -1, next, 2 + i * perStream, perStream * SECTOR);
        }
        var noise = new byte[streams.size() * perStream * SECTOR];
        random.nextBytes(noise);
        file.position(3 * SECTOR);
        file.put(noise);
        return file.array();
    }

    private static void header(ByteBuffer file) {
        file.putLong(0xE11AB1A1E011CFD0L).putLong(0).putLong(0);
        file.putShort((short) 0x3E)
                .putShort((short) 3)
                .putShort((short) 0xFFFE)
                .putShort((short) 9)
                .putShort((short) 6);
        file.putShort((short) 0)
                .putInt(0)
                .putInt(0)
                .putInt(1)
                .putInt(1)
                .putInt(0)
                .putInt(4096);
        file.putInt(END).putInt(0).putInt(END).putInt(0).putInt(0);
        while (file.position() < SECTOR) {
            file.putInt(-1);
        }
    }

    private static void entry(ByteBuffer file, String name, int type, int child, int right, int start, int size) {
        int at = file.position();
        file.put(name.getBytes(StandardCharsets.UTF_16LE));
        file.position(at + 64);
        file.putShort((short) (name.length() * 2 + 2)).put((byte) type).put((byte) 1);
        file.putInt(-1).putInt(right).putInt(child);
        file.position(at + 116);
        file.putInt(start).putInt(size).putInt(0);
    }
}
