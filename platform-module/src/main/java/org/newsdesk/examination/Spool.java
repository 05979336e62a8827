package org.newsdesk.examination;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A copy of a draft's content in the platform's folder for temporary files, so that no transaction and no stream of the
 * repository is held while it is read.
 *
 * @param sha256 of the whole content
 * @param tooLarge whether the content is larger than is read; the file then holds its beginning only
 */
record Spool(Path file, String sha256, boolean tooLarge) implements AutoCloseable {

    /** Copies a stream to its end; what is beyond the limit is only digested. */
    static Spool of(InputStream content, long mostBytes) throws IOException {
        Path file = Files.createTempFile("newsdesk-", ".tmp");
        try (OutputStream out = Files.newOutputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
                if (size <= mostBytes) {
                    out.write(buffer, 0, read);
                }
            }
            return new Spool(file, HexFormat.of().formatHex(digest.digest()), size > mostBytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
