package org.newsdesk.web;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file that came with a request.
 *
 * @param name its name without a path, as the sender calls it
 * @param content opens its bytes; every time anew, because the work may run again on retry
 */
public record UploadedFile(String name, Supplier<InputStream> content) {}
