package io.github.gouji.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.chart.paint.sheet.Typeface;
import io.github.gouji.chart.paint.sheet.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that sees no font of the system draws the same picture as this one. */
class BareServerTest {

    /** Prints a checksum of one painted chart. */
    static final class PaintOne {
        private PaintOne() {}

        public static void main(String[] args) {
            HeadlessFonts.prepare();
            System.out.println(System.getProperty("sun.awt.fontconfig") + " " + checksum());
        }
    }

    private static long checksum() {
        CRC32 sum = new CRC32();
        ChartPainter painter = new ChartPainter(Typeface.bundled());
        sum.update(painter.paint(Samples.mock(), Variant.NARROW_1X).png());
        sum.update(painter.paint(Samples.life(), Variant.WIDE_1X).png());
        return sum.getValue();
    }

    private static String talk(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void drawsTheSameWithoutAnyFontOfTheSystem(@TempDir Path folder) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java, "-Duser.language=tr", "-cp", System.getProperty("java.class.path"), PaintOne.class.getName()));
        builder.environment().put("FONTCONFIG_FILE", "/nonexistent");
        builder.environment().put("TZ", "Asia/Shanghai");
        Path talk = folder.resolve("stderr");
        builder.redirectError(talk.toFile());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(() -> talk(talk)).isZero();
        HeadlessFonts.prepare();
        assertThat(printed.strip()).contains("gouji-fonts-").endsWith(" " + checksum());
    }
}
