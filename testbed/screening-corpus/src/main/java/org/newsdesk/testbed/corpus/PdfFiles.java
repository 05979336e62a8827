package org.newsdesk.testbed.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * PDF by hand: text in the character collection that readers know by name (STSong-Light, UniGB-UTF16-H; no font is embedded), pictures
 * of a page, both.
 */
final class PdfFiles {
    private final List<byte[]> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private String information = "";

    private PdfFiles() {
        objects.add(new byte[0]);
        objects.add(new byte[0]);
        add("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>");
        add("<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 5 0 R>>");
        add("<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880"
                + "/Descent -120/CapHeight 880/StemV 93>>");
    }

    /** One page of text, in lines, by an author and a program that the file names. */
    static byte[] text(List<String> lines, String author) {
        var pdf = new PdfFiles();
        pdf.add("<</Author" + hex(author) + "/Producer" + hex("WPS 文字") + "/Creator" + hex("WPS 文字") + ">>");
        pdf.information = "/Info " + pdf.objects.size() + " 0 R";
        pdf.textPage(lines);
        return pdf.bytes();
    }

    /** One page of text, in lines. */
    static byte[] text(List<String> lines) {
        var pdf = new PdfFiles();
        pdf.textPage(lines);
        return pdf.bytes();
    }

    /** A scanned page: a picture and nothing else. */
    static byte[] scan(byte[] jpeg) {
        var pdf = new PdfFiles();
        pdf.scanPage(jpeg);
        return pdf.bytes();
    }

    /** A page of text, then a scanned one. */
    static byte[] mixed(List<String> lines, byte[] jpeg) {
        var pdf = new PdfFiles();
        pdf.textPage(lines);
        pdf.scanPage(jpeg);
        return pdf.bytes();
    }

    /** A file that says it is encrypted with a key nobody has. */
    static byte[] encrypted(List<String> lines) {
        var pdf = text(lines);
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var key = "5A".repeat(32);
        return text.replace(
                        "trailer<<",
                        "trailer<</Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -3904/O<%1$s>/U<%1$s>>>/ID[<%2$s><%2$s>]"
                                .formatted(key, "0F".repeat(16)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void textPage(List<String> lines) {
        var content = new StringBuilder("BT /F1 14 Tf 20 TL 60 780 Td\n");
        for (var line : lines) {
            content.append(hex(line).replaceFirst("FEFF", "")).append(" Tj T*\n");
        }
        page("/Font<</F1 3 0 R>>", content.append("ET").toString());
    }

    private static String hex(String text) {
        var hex = new StringBuilder("<FEFF");
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append("%02X".formatted(b));
        }
        return hex.append('>').toString();
    }

    private void scanPage(byte[] jpeg) {
        var image = new ByteArrayOutputStream();
        image.writeBytes(
                ascii("<</Type/XObject/Subtype/Image/Width 64/Height 48/ColorSpace/DeviceRGB/BitsPerComponent 8"
                        + "/Filter/DCTDecode/Length " + jpeg.length + ">>\nstream\n"));
        image.writeBytes(jpeg);
        image.writeBytes(ascii("\nendstream"));
        objects.add(image.toByteArray());
        page("/XObject<</Im1 " + objects.size() + " 0 R>>", "q 595 0 0 842 0 0 cm /Im1 Do Q");
    }

    private void page(String resources, String content) {
        add("<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream");
        add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<" + resources + ">>/Contents " + objects.size()
                + " 0 R>>");
        pages.add(objects.size());
    }

    private void add(String object) {
        objects.add(ascii(object));
    }

    private byte[] bytes() {
        objects.set(0, ascii("<</Type/Catalog/Pages 2 0 R>>"));
        var kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        objects.set(1, ascii("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>"));
        var file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.5\n"));
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes(ascii((i + 1) + " 0 obj\n"));
            file.writeBytes(objects.get(i));
            file.writeBytes(ascii("\nendobj\n"));
        }
        int start = file.size();
        file.writeBytes(ascii(table + "trailer<</Size " + (objects.size() + 1) + "/Root 1 0 R" + information
                + ">>\nstartxref\n" + start + "\n%%EOF\n"));
        return file.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
