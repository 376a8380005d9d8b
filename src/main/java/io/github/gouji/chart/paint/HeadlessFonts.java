package io.github.gouji.chart.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes the JDK's font code work on a server without a screen, without fonts, and without the fontconfig library. */
public final class HeadlessFonts {
    private static final String FONTCONFIG = "sun.awt.fontconfig";

    private HeadlessFonts() {}

    /**
     * To be called before the first use of AWT. On Linux the JDK otherwise asks libfontconfig for the logical fonts, and where
     * that library is missing it refuses to load even a font of our own; a file that names no font keeps it from asking. A
     * setting given by the user stands.
     */
    public static void prepare() {
        System.setProperty("java.awt.headless", "true");
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (linux && System.getProperty(FONTCONFIG) == null) {
            System.setProperty(FONTCONFIG, emptyConfiguration().toString());
        }
    }

    private static Path emptyConfiguration() {
        try {
            Path file = Files.createTempFile("gouji-fonts-", ".properties");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "version=1\nsequence.allfonts=default\n", StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the font configuration", e);
        }
    }
}
