package org.newsdesk.document;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of the streams in an OLE2 compound file, which is what old Word files and password-protected new ones are. Reads the
 * directory only; a broken directory has the names that could still be read.
 */
final class CompoundFile {

    private static final int HEADER_BYTES = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int DIRECTORY_START_AT = 48;
    private static final int ALLOCATION_TABLE_AT = 76;
    private static final int ALLOCATION_SECTORS_IN_HEADER = 109;
    private static final int ENTRY_BYTES = 128;
    private static final int NAME_BYTES_AT = 64;
    private static final int MOST_SECTORS = 1000;

    private final SeekableByteChannel channel;
    private final Set<String> names = new HashSet<>();
    private ByteBuffer header;
    private int sectorBytes;

    private CompoundFile(SeekableByteChannel channel) {
        this.channel = channel;
    }

    static CompoundFile read(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            CompoundFile compound = new CompoundFile(channel);
            compound.readDirectory();
            return compound;
        }
    }

    boolean has(String stream) {
        return names.contains(stream);
    }

    private void readDirectory() throws IOException {
        try {
            header = at(0, HEADER_BYTES);
            int shift = header.getShort(SECTOR_SHIFT_AT);
            if (shift != 9 && shift != 12) {
                return;
            }
            sectorBytes = 1 << shift;
            int sector = header.getInt(DIRECTORY_START_AT);
            for (int read = 0; sector >= 0 && read < MOST_SECTORS; read++) {
                names(at(position(sector), sectorBytes));
                sector = after(sector);
            }
        } catch (EOFException e) {
            // cut off: the names read so far must do
        }
    }

    private void names(ByteBuffer sector) {
        for (int entry = 0; entry < sectorBytes; entry += ENTRY_BYTES) {
            int length = sector.getShort(entry + NAME_BYTES_AT) - 2;
            if (length > 0 && length < NAME_BYTES_AT) {
                byte[] name = new byte[length];
                sector.get(entry, name);
                names.add(new String(name, StandardCharsets.UTF_16LE));
            }
        }
    }

    /** The sector that follows in the chain; negative at its end. */
    private int after(int sector) throws IOException {
        int perSector = sectorBytes / Integer.BYTES;
        int tableSector = sector / perSector;
        if (tableSector >= ALLOCATION_SECTORS_IN_HEADER) {
            return -1;
        }
        int table = header.getInt(ALLOCATION_TABLE_AT + tableSector * Integer.BYTES);
        return table < 0 ? -1 : at(position(table), sectorBytes).getInt(sector % perSector * Integer.BYTES);
    }

    private long position(int sector) {
        return (sector + 1L) * sectorBytes;
    }

    private ByteBuffer at(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(position);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer;
    }
}
