package org.newsdesk.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The streams in an OLE2 compound file, which is what old Word files, password-protected new ones and embedded objects are. A
 * broken directory has the names that could still be read.
 */
final class CompoundFile implements AutoCloseable {

    private static final int HEADER_BYTES = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int DIRECTORY_START_AT = 48;
    private static final int SMALL_BELOW_AT = 56;
    private static final int SMALL_TABLE_START_AT = 60;
    private static final int MORE_TABLES_START_AT = 68;
    private static final int ALLOCATION_TABLE_AT = 76;
    private static final int ALLOCATION_SECTORS_IN_HEADER = 109;
    private static final int ENTRY_BYTES = 128;
    private static final int NAME_BYTES_AT = 64;
    private static final int KIND_AT = 66;
    private static final int START_AT = 116;
    private static final int SIZE_AT = 120;
    private static final int STREAM = 2;
    private static final int ROOT = 5;
    private static final int SMALL_SECTOR_BYTES = 64;
    private static final int MOST_DIRECTORY_SECTORS = 1000;

    private final SeekableByteChannel channel;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Integer> tableSectors = new ArrayList<>();
    private ByteBuffer header;
    private int sectorBytes;
    private Entry root = new Entry(ROOT, -1, 0);

    private CompoundFile(SeekableByteChannel channel) {
        this.channel = channel;
    }

    static CompoundFile open(Path file) throws IOException {
        CompoundFile compound = new CompoundFile(Files.newByteChannel(file));
        try {
            compound.readDirectory();
        } catch (EOFException e) {
            // cut off: the names read so far must do
        } catch (IOException e) {
            compound.close();
            throw e;
        }
        return compound;
    }

    boolean has(String stream) {
        return entries.containsKey(stream);
    }

    /** Names of all streams, wherever they are in the tree. */
    Set<String> streams() {
        return entries.keySet();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void readDirectory() throws IOException {
        header = at(0, HEADER_BYTES);
        int shift = header.getShort(SECTOR_SHIFT_AT);
        if (shift != 9 && shift != 12) {
            return;
        }
        sectorBytes = 1 << shift;
        readTableSectors();
        int sector = header.getInt(DIRECTORY_START_AT);
        for (int read = 0; sector >= 0 && read < MOST_DIRECTORY_SECTORS; read++) {
            entries(at(position(sector), sectorBytes));
            sector = after(sector);
        }
    }

    private void readTableSectors() throws IOException {
        for (int i = 0; i < ALLOCATION_SECTORS_IN_HEADER; i++) {
            tableSectors.add(header.getInt(ALLOCATION_TABLE_AT + i * Integer.BYTES));
        }
        int more = header.getInt(MORE_TABLES_START_AT);
        int perSector = sectorBytes / Integer.BYTES - 1;
        for (int read = 0; more >= 0 && read < MOST_DIRECTORY_SECTORS; read++) {
            ByteBuffer sector = at(position(more), sectorBytes);
            for (int i = 0; i < perSector; i++) {
                tableSectors.add(sector.getInt(i * Integer.BYTES));
            }
            more = sector.getInt(perSector * Integer.BYTES);
        }
    }

    private void entries(ByteBuffer sector) {
        for (int at = 0; at < sectorBytes; at += ENTRY_BYTES) {
            int length = sector.getShort(at + NAME_BYTES_AT) - 2;
            if (length > 0 && length < NAME_BYTES_AT) {
                byte[] name = new byte[length];
                sector.get(at, name);
                Entry entry = new Entry(
                        sector.get(at + KIND_AT),
                        sector.getInt(at + START_AT),
                        sector.getInt(at + SIZE_AT) & 0xFFFFFFFFL);
                if (entry.kind == ROOT) {
                    root = entry;
                } else {
                    entries.put(new String(name, StandardCharsets.UTF_16LE), entry);
                }
            }
        }
    }

    /** Copies a stream's bytes; a chain that breaks off or runs in a circle is a mistake of the file. */
    void copy(String stream, OutputStream out, Deadline deadline) throws IOException {
        Entry entry = entries.get(stream);
        if (entry == null || entry.kind != STREAM || entry.size > channel.size()) {
            throw new IOException("no such stream");
        }
        boolean small = entry.size < header.getInt(SMALL_BELOW_AT);
        int sector = entry.start;
        int bytes = small ? SMALL_SECTOR_BYTES : sectorBytes;
        for (long left = entry.size; left > 0; left -= bytes) {
            deadline.check();
            if (sector < 0) {
                throw new EOFException();
            }
            int length = (int) Math.min(left, bytes);
            ByteBuffer content = at(small ? smallPosition(sector) : position(sector), length);
            out.write(content.array(), 0, length);
            sector = small ? smallAfter(sector) : after(sector);
        }
    }

    /** The sector that follows in the chain; negative at its end. */
    private int after(int sector) throws IOException {
        int perSector = sectorBytes / Integer.BYTES;
        int tableSector = sector / perSector;
        if (tableSector >= tableSectors.size() || tableSectors.get(tableSector) < 0) {
            return -1;
        }
        return word(position(tableSectors.get(tableSector)) + (long) sector % perSector * Integer.BYTES);
    }

    private int smallAfter(int sector) throws IOException {
        long at = (long) sector * Integer.BYTES;
        return word(chained(header.getInt(SMALL_TABLE_START_AT), at));
    }

    /** Small sectors lie in the stream of the root entry. */
    private long smallPosition(int sector) throws IOException {
        return chained(root.start, (long) sector * SMALL_SECTOR_BYTES);
    }

    /** Position in the file of an offset in a chain of sectors. */
    private long chained(int start, long offset) throws IOException {
        int sector = start;
        for (long left = offset / sectorBytes; left > 0 && sector >= 0; left--) {
            sector = after(sector);
        }
        if (sector < 0) {
            throw new EOFException();
        }
        return position(sector) + offset % sectorBytes;
    }

    private int word(long position) throws IOException {
        return at(position, Integer.BYTES).getInt(0);
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

    private record Entry(int kind, int start, long size) {}
}
