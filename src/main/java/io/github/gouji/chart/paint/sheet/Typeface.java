package io.github.gouji.chart.paint.sheet;

import static java.util.Objects.requireNonNull;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The typeface that comes with the program. No other font is ever used, so that every machine draws the same picture. */
public final class Typeface {
    private static final String FOLDER = "/fonts/ttf/NotoSansSC/";

    private final Font regular;
    private final Font bold;

    private Typeface(Font regular, Font bold) {
        this.regular = requireNonNull(regular, "regular");
        this.bold = requireNonNull(bold, "bold");
    }

    /** Loads both weights; this takes some tenths of a second, so it is done once a run. */
    public static Typeface bundled() {
        return new Typeface(load("NotoSansSC-Regular.ttf"), load("NotoSansSC-Bold.ttf"));
    }

    private static Font load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FOLDER + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + file, e);
        }
    }

    /** The distinct characters of a text that the typeface cannot show; they are drawn as an empty box, never refused. */
    public String missing(String text) {
        return text.codePoints()
                .filter(character -> !regular.canDisplay(character) || !bold.canDisplay(character))
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public Font regular(float size) {
        return regular.deriveFont(size);
    }

    Font bold(float size) {
        return bold.deriveFont(size);
    }
}
