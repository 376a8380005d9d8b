package io.github.gouji.chart.paint.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngEncoderTest {
    private static int[] decode(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .map(pixel -> pixel & 0xffffff)
                .toArray();
    }

    @Test
    void isExactUpTo96Colours() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        int[] palette = random.ints(96, 0, 1 << 24).distinct().toArray();
        int[] pixels =
                random.ints(83 * 41, 0, palette.length).map(i -> palette[i]).toArray();
        assertThat(decode(PngEncoder.encode(pixels, 83, 41))).isEqualTo(pixels);
    }

    @Test
    void keepsTheMostFrequentOfManyColours() throws IOException {
        SplittableRandom random = new SplittableRandom(8);
        int[] pixels = random.ints(200 * 100, 0, 1 << 24).toArray();
        Arrays.fill(pixels, 0, 9000, 0xffffff);
        Arrays.fill(pixels, 9000, 9500, 0x26303b);
        int[] decoded = decode(PngEncoder.encode(pixels, 200, 100));
        assertThat(Arrays.copyOf(decoded, 9500)).isEqualTo(Arrays.copyOf(pixels, 9500));
        assertThat(Arrays.stream(decoded).distinct().count()).isEqualTo(96);
    }

    @Test
    void growsBeyondItsFirstTable() throws IOException {
        int[] pixels = new int[300 * 100];
        Arrays.setAll(pixels, i -> i * 500);
        int[] decoded = decode(PngEncoder.encode(pixels, 300, 100));
        int worst = 0;
        for (int i = 0; i < pixels.length; i++) {
            worst = Math.max(worst, Math.abs((pixels[i] >> 16) - (decoded[i] >> 16)));
        }
        assertThat(worst).isLessThan(96);
        assertThat(PngEncoder.encode(pixels, 300, 100)).isEqualTo(PngEncoder.encode(pixels.clone(), 300, 100));
    }

    @Test
    void encodesASinglePixel() throws IOException {
        assertThat(decode(PngEncoder.encode(new int[] {0x010203}, 1, 1))).containsExactly(0x010203);
    }
}
