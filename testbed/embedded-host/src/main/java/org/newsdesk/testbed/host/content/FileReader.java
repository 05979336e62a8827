package org.newsdesk.testbed.host.content;

import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;

/** Reads a content file. */
final class FileReader extends FileAccessor implements ContentReader {

    FileReader(Path file, ContentData data) {
        super(file, data);
    }

    @Override
    public ContentReader getReader() {
        return new FileReader(file, getContentData());
    }

    @Override
    public boolean exists() {
        return present();
    }

    @Override
    public long getLastModified() {
        return file.toFile().lastModified();
    }

    @Override
    public ReadableByteChannel getReadableChannel() {
        return Channels.newChannel(getContentInputStream());
    }

    @Override
    public FileChannel getFileChannel() {
        opened();
        try {
            return FileChannel.open(file);
        } catch (IOException e) {
            throw new ContentIOException("Failed to open " + getContentUrl(), e);
        }
    }

    @Override
    public InputStream getContentInputStream() {
        opened();
        try {
            return new FilterInputStream(Files.newInputStream(file)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    closed();
                }
            };
        } catch (IOException e) {
            throw new ContentIOException("Failed to open " + getContentUrl(), e);
        }
    }

    @Override
    public void getContent(OutputStream os) {
        try (InputStream in = getContentInputStream();
                os) {
            in.transferTo(os);
        } catch (IOException e) {
            throw new ContentIOException("Failed to copy " + getContentUrl(), e);
        }
    }

    @Override
    public void getContent(File target) {
        try (InputStream in = getContentInputStream()) {
            Files.copy(in, target.toPath(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ContentIOException("Failed to copy " + getContentUrl(), e);
        }
    }

    @Override
    public String getContentString() {
        Charset charset = getEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getEncoding());
        try (InputStream in = getContentInputStream()) {
            return new String(in.readAllBytes(), charset);
        } catch (IOException e) {
            throw new ContentIOException("Failed to read " + getContentUrl(), e);
        }
    }

    @Override
    public String getContentString(int length) {
        String all = getContentString();
        return all.length() <= length ? all : all.substring(0, length);
    }
}
