package org.newsdesk.testbed.host.content;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;

/** Writes a content file. */
final class FileWriter extends FileAccessor implements ContentWriter {

    FileWriter(Path file, ContentData data) {
        super(file, data);
    }

    @Override
    public ContentReader getReader() {
        return new FileReader(file, getContentData());
    }

    @Override
    public WritableByteChannel getWritableChannel() {
        return Channels.newChannel(getContentOutputStream());
    }

    @Override
    public FileChannel getFileChannel(boolean truncate) {
        throw new ContentIOException("This host writes content through streams only");
    }

    @Override
    public OutputStream getContentOutputStream() {
        opened();
        try {
            return new FilterOutputStream(Files.newOutputStream(file)) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    super.close();
                    closed();
                }
            };
        } catch (IOException e) {
            throw new ContentIOException("Failed to write " + getContentUrl(), e);
        }
    }

    @Override
    public void putContent(ContentReader reader) {
        putContent(reader.getContentInputStream());
    }

    @Override
    public void putContent(InputStream is) {
        try (OutputStream out = getContentOutputStream();
                is) {
            is.transferTo(out);
        } catch (IOException e) {
            throw new ContentIOException("Failed to write " + getContentUrl(), e);
        }
    }

    @Override
    public void putContent(File source) {
        try {
            putContent(Files.newInputStream(source.toPath()));
        } catch (IOException e) {
            throw new ContentIOException("Failed to read " + source, e);
        }
    }

    @Override
    public void putContent(String content) {
        Charset charset = getEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getEncoding());
        putContent(new ByteArrayInputStream(content.getBytes(charset)));
    }

    @Override
    public void guessMimetype(String filename) {
        setMimetype(MimeTypes.guess(filename));
    }

    @Override
    public void guessEncoding() {
        setEncoding(StandardCharsets.UTF_8.name());
    }
}
