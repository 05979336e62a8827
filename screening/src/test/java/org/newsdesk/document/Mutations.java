package org.newsdesk.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils files in ways that accidents and attackers do. The same random numbers spoil in the same way. */
final class Mutations {

    private static final List<String> SPOILERS = List.of(
            "<",
            ">",
            "&",
            "\"",
            "]]>",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>",
            "&a;",
            "&#0;",
            "\u0000",
            "</w:p>",
            "<w:p>",
            "<w:del>",
            "</w:body>",
            "<mc:AlternateContent><mc:Fallback>",
            "<!--",
            "<![CDATA[",
            "w:val=\"");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** Spoils bytes without knowing what they mean; never returns what it was given. */
    byte[] bytes(byte[] file) {
        byte[] spoiled = switch (random.nextInt(5)) {
            case 0 -> cut(file);
            case 1 -> without(file);
            case 2 -> doubled(file);
            case 3 -> overwritten(file);
            default -> flipped(file);
        };
        return Arrays.equals(spoiled, file) ? cut(file) : spoiled;
    }

    /** Cuts a file off. */
    byte[] cut(byte[] file) {
        return Arrays.copyOf(file, 1 + random.nextInt(file.length - 1));
    }

    private byte[] flipped(byte[] file) {
        byte[] result = file.clone();
        for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
            result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return result;
    }

    private byte[] without(byte[] file) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(200));
        return join(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
    }

    private byte[] doubled(byte[] file) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(2000));
        return join(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
    }

    private byte[] overwritten(byte[] file) {
        byte[] result = file.clone();
        int from = random.nextInt(file.length);
        for (int i = from; i < Math.min(file.length, from + 1 + random.nextInt(100)); i++) {
            result[i] = (byte) random.nextInt(256);
        }
        return result;
    }

    /** Spoils a package by its entries: lost, renamed, exchanged, stored twice, with text that is no XML. */
    byte[] entries(byte[] zip) {
        Map<String, byte[]> entries = unzip(zip);
        List<String> names = new ArrayList<>(entries.keySet());
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> entries.remove(one);
            case 1 -> entries.put(one + random.nextInt(10), entries.remove(one));
            case 2 -> entries.put(one, entries.get(other));
            case 3 -> entries.put(one, bytes(entries.get(one)));
            case 4 -> entries.put(one.toUpperCase(java.util.Locale.ROOT), entries.get(one));
            default -> entries.put(one, new byte[random.nextInt(3_000_000)]);
        }
        return zip(entries);
    }

    /** Spoils the markup of one part. */
    byte[] markup(byte[] zip) {
        Map<String, byte[]> entries = unzip(zip);
        List<String> names = new ArrayList<>(entries.keySet());
        String name = random.nextBoolean() ? "word/document.xml" : names.get(random.nextInt(names.size()));
        String xml = new String(entries.getOrDefault(name, new byte[] {'x'}), StandardCharsets.UTF_8);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(xml.length());
            int end = Math.min(xml.length(), at + 1 + random.nextInt(40));
            xml = switch (random.nextInt(4)) {
                case 0 -> xml.substring(0, at) + xml.substring(end);
                case 1 -> xml.substring(0, end) + xml.substring(at);
                case 2 -> xml.substring(0, at) + "<w:sdt>".repeat(random.nextInt(3000)) + xml.substring(at);
                default -> xml.substring(0, at) + SPOILERS.get(random.nextInt(SPOILERS.size())) + xml.substring(at);
            };
        }
        entries.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    static Map<String, byte[]> unzip(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTime(0);
                if (random.nextInt(4) == 0) {
                    CRC32 checksum = new CRC32();
                    checksum.update(each.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(each.getValue().length);
                    entry.setCrc(checksum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] result = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, result, one.length, other.length);
        return result;
    }
}
