package org.alfresco.service.cmr.repository;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/** Reads content once. */
public interface ContentReader extends ContentAccessor {
    /** Another reader of the same content. */
    ContentReader getReader() throws ContentIOException;
    /** Whether the bytes are there. */
    boolean exists();
    /** Milliseconds since 1970. */
    long getLastModified();
    /** Whether it was read. */
    boolean isClosed();
    /** The bytes. */
    ReadableByteChannel getReadableChannel() throws ContentIOException;
    /** The bytes, with random access. */
    FileChannel getFileChannel() throws ContentIOException;
    /** The bytes. */
    InputStream getContentInputStream() throws ContentIOException;
    /** Copies the bytes and closes the stream. */
    void getContent(OutputStream os) throws ContentIOException;
    /** Copies the bytes. */
    void getContent(File file) throws ContentIOException;
    /** The text, decoded with the content's encoding. */
    String getContentString() throws ContentIOException;
    /** The beginning of the text. */
    String getContentString(int length) throws ContentIOException;
}
