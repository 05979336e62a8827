package org.newsdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Pictures: their structure, and what they say besides what they show. */
class ImageReaderTest {

    private static final byte[] EXIF = Photos.segment(0xE1, Photos.exif("HUAWEI", "ELS-AN00", "卢国强", true));

    @Test
    void place_camera_and_author_of_a_picture_alone() {
        DocumentText text = read(Photos.jpeg(EXIF), "现场.jpg");

        assertThat(Readings.traces(text))
                .containsExactlyInAnyOrder(
                        "GPS image-exif: 26.500000, 100.250000",
                        "PROPERTY image-exif: 卢国强",
                        "PROPERTY image-exif: HUAWEI ELS-AN00");
    }

    @Test
    void pictures_in_a_word_file_are_looked_into() {
        DocumentText text = Readings.text(new Docx().paragraph("正文").part("word/media/image1.jpeg", Photos.jpeg(EXIF)));

        assertThat(Readings.traces(text))
                .contains("GPS image-exif: 26.500000, 100.250000")
                .hasSize(3);
    }

    @Test
    void remarks_and_packets() {
        byte[] remark = Photos.segment(0xFE, "联系13800007316".getBytes(StandardCharsets.UTF_8));
        byte[] packet = Photos.segment(
                0xE1,
                ("http://ns.adobe.com/xap/1.0/\0<x xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                                + " xmlns:d='d'><r:Description d:GPSLatitude='26,30N' d:GPSLongitude='100,15E'><d:creator><r:Seq><r:li>孟小芸"
                                + "</r:li></r:Seq></d:creator></r:Description></x>")
                        .getBytes(StandardCharsets.UTF_8));
        DocumentText text = read(Photos.jpeg(remark, packet), "a.jpeg");

        assertThat(Readings.passages(text)).containsExactly("image-exif: 孟小芸", "image-exif: 联系13800007316");
        assertThat(Readings.traces(text))
                .containsExactlyInAnyOrder("GPS image-exif: 26,30N, 100,15E", "PROPERTY image-exif: 孟小芸");
    }

    @Test
    void text_chunks_of_png() {
        byte[] comment = "Comment\0tel 13800007316".getBytes(StandardCharsets.UTF_8);

        assertThat(Readings.passages(read(Photos.png("tEXt", comment), "a.png")))
                .containsExactly("image-exif: tel 13800007316");
        assertThat(Readings.traces(read(
                        Photos.png("eXIf", Arrays.copyOfRange(Photos.exif("a", "b", "司法所", true), 6, 1006)), "a.png")))
                .contains("GPS image-exif: 26.500000, 100.250000")
                .doesNotContain("PROPERTY image-exif: 司法所");
    }

    @Test
    void picture_without_notes_is_read_and_says_nothing() {
        assertThat(read(Photos.jpeg(), "合影.JPG").passages()).hasSize(1);
        assertThat(read(Photos.png(), "合影.png").traces()).isEmpty();
    }

    @Test
    void i9_picture_that_is_cut_off_is_damaged() {
        for (byte[] picture : new byte[][] {Photos.jpeg(), Photos.png()}) {
            String name = picture[0] == (byte) 0x89 ? "a.png" : "a.jpg";
            for (int length = 8; length < picture.length; length += 29) {
                assertThat(Readings.of(Arrays.copyOf(picture, length), name))
                        .as("%s cut at %d", name, length)
                        .isEqualTo(Readings.unreadable(UnreadableReason.DAMAGED));
            }
        }
    }

    @Test
    void g2_picture_under_another_name_is_refused() {
        assertThat(Readings.of(Photos.png(), "a.jpg")).isEqualTo(Readings.unreadable(UnreadableReason.NOT_WORD));
        assertThat(Readings.of(Photos.png(), "a.docx")).isEqualTo(Readings.unreadable(UnreadableReason.NOT_WORD));
    }

    @Test
    void broken_picture_in_a_word_file_is_no_mistake_of_the_file() {
        byte[] cut = Arrays.copyOf(Photos.jpeg(EXIF), 1500);

        assertThat(Readings.traces(Readings.text(new Docx().paragraph("正文").part("word/media/image1.jpeg", cut))))
                .contains("GPS image-exif: 26.500000, 100.250000");
    }

    private static DocumentText read(byte[] picture, String name) {
        return ((Reading.Read) Readings.of(picture, name)).text();
    }
}
