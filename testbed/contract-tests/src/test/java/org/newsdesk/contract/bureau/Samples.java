package org.newsdesk.contract.bureau;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The invented drafts that lie in the project; {@code samples.directory} says where. */
public enum Samples {
    /** A case report: names in deleted text, a mobile number in a comment, unresolved changes. */
    CHANGES("石桥司法所"),
    /** 秘密★1年 on its first line. */
    CLASSIFIED("办公室-2026年3月20日"),
    /** Two pictures without captions. */
    PICTURES("普法与依法治理股"),
    /** Locked by a password. */
    ENCRYPTED("法律援助中心-2026年3月13日");

    private final String start;

    Samples(String start) {
        this.start = start;
    }

    /** The file's content. */
    public byte[] bytes() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("samples.directory")))) {
            Path file = files.filter(one -> one.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no sample " + start));
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
