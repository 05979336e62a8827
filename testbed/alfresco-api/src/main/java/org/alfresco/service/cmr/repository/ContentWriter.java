package org.alfresco.service.cmr.repository;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/** Writes content once. */
public interface ContentWriter extends ContentAccessor {
    /** Reads what was written. */
    ContentReader getReader() throws ContentIOException;
    /** Whether it was written. */
    boolean isClosed();
    /** Where to write. */
    WritableByteChannel getWritableChannel() throws ContentIOException;
    /** Where to write, with random access. */
    FileChannel getFileChannel(boolean truncate) throws ContentIOException;
    /** Where to write. */
    OutputStream getContentOutputStream() throws ContentIOException;
    /** Copies from a reader. */
    void putContent(ContentReader reader) throws ContentIOException;
    /** Copies from a stream. */
    void putContent(InputStream is) throws ContentIOException;
    /** Copies from a file. */
    void putContent(File file) throws ContentIOException;
    /** Writes text in the set encoding. */
    void putContent(String content) throws ContentIOException;
    /** Sets the MIME type by file name. */
    void guessMimetype(String filename);
    /** Sets the encoding by looking at the bytes. */
    void guessEncoding();
}
