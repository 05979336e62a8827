package org.newsdesk.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of a stream on disk, gone when closed. */
public final class TemporaryFile implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path path;

    private TemporaryFile(Path path) {
        this.path = path;
    }

    /** Copies to the platform's folder for temporary files. */
    public static TemporaryFile of(InputStream content, long limit) throws IOException {
        return of(content, limit, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Copies at most one buffer more than the limit. */
    static TemporaryFile of(InputStream content, long limit, Path folder) throws IOException {
        TemporaryFile file = new TemporaryFile(Files.createTempFile(folder, "newsdesk-", ".tmp"));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            long size = 0;
            int read = content.read(buffer);
            while (read >= 0 && size <= limit) {
                out.write(buffer, 0, read);
                size += read;
                read = content.read(buffer);
            }
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
