package io.github.gouji.synthetic;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A cell: its true value, and how it is written into the table file.
 *
 * @param written the text of the YAML value; read only where {@code print} is {@code NUMBER}
 */
public record SyntheticCell(BigDecimal truth, Print print, String written) {
    /** What the source shows. */
    public enum Print {
        NUMBER,
        BLANK,
        LOST,
        SLASH,
        /** One of the cells of a row in printed order that show nothing, or of a row that is not held. */
        ABSENT
    }

    public SyntheticCell {
        requireNonNull(truth, "truth");
        requireNonNull(print, "print");
        requireNonNull(written, "written");
    }

    /** A cell that prints its true value. */
    public static SyntheticCell of(BigDecimal truth) {
        return new SyntheticCell(truth, Print.NUMBER, truth.toPlainString());
    }

    public SyntheticCell as(Print newPrint) {
        return new SyntheticCell(truth, newPrint, written);
    }

    public SyntheticCell writtenAs(String text) {
        return new SyntheticCell(truth, Print.NUMBER, text);
    }

    public boolean isNumber() {
        return print == Print.NUMBER;
    }

    /** The value as it stands in the file. */
    String yaml() {
        return switch (print) {
            case NUMBER -> written;
            case BLANK -> "~";
            case LOST -> "缺";
            case SLASH -> "/";
            case ABSENT -> throw new IllegalStateException("not in the file");
        };
    }
}
