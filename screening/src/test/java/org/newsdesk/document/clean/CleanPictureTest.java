package org.newsdesk.document.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CleanPictureTest {

    @Test
    void a_jpeg_keeps_pixels_orientation_and_profile_and_nothing_else() throws IOException {
        byte[] before = Pictures.jpegWithExif(6);
        byte[] after = copy(before, true);

        String text = new String(after, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("CANON", "somebody", "behind").contains("ICC_PROFILE", "Exif");
        assertThat(pixels(after)).isEqualTo(pixels(before));
        assertThat(copyOf(after)).isEqualTo(after);
        assertThat(Exif.orientationOnly(tiff(after))[19]).isEqualTo((byte) 6);
    }

    @Test
    void an_upright_jpeg_needs_no_exif() throws IOException {
        assertThat(new String(copy(Pictures.jpegWithExif(1), true), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void a_png_loses_its_texts() throws IOException {
        byte[] before = Pictures.pngWithText();
        byte[] after = copy(before, true);

        assertThat(after).isEqualTo(Pictures.plain("png"));
        assertThat(pixels(after)).isEqualTo(pixels(before));
    }

    @Test
    void a_picture_without_notes_stays_as_it_is() throws IOException {
        assertThat(copy(Pictures.plain("jpeg"), false)).isEqualTo(Pictures.plain("jpeg"));
        assertThat(copy(Pictures.plain("png"), false)).isEqualTo(Pictures.plain("png"));
        assertThat(copy(Pictures.plain("gif"), false)).isEmpty();
    }

    @Test
    void a_jpeg_that_just_stops_is_ended_and_a_broken_picture_is_refused() throws IOException {
        byte[] jpeg = Pictures.plain("jpeg");
        byte[] png = Pictures.pngWithText();

        assertThat(copyOf(Arrays.copyOf(jpeg, jpeg.length - 2))).isEqualTo(jpeg);
        assertThatThrownBy(() -> copyOf(Arrays.copyOf(jpeg, 30))).isInstanceOf(PictureFormatException.class);
        assertThatThrownBy(() -> copyOf(Arrays.copyOf(png, png.length - 3))).isInstanceOf(PictureFormatException.class);
    }

    private static byte[] copy(byte[] picture, boolean leavesOut) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(CleanPicture.copy(new ByteArrayInputStream(picture), out)).isEqualTo(leavesOut);
        return out.toByteArray();
    }

    private static byte[] copyOf(byte[] picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CleanPicture.copy(new ByteArrayInputStream(picture), out);
        return out.toByteArray();
    }

    private static byte[] tiff(byte[] jpeg) {
        int start = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("Exif\0\0") + 6;
        return Arrays.copyOfRange(jpeg, start, jpeg.length);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, 2, 2, null, 0, 2);
    }
}
