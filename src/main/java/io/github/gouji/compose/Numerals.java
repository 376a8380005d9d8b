package io.github.gouji.compose;

import io.github.gouji.archive.Figure;
import io.github.gouji.archive.Figure.Corrected;
import io.github.gouji.archive.Figure.Published;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as readers see them: published ones as printed, ours grouped by thousands from five digits up. */
final class Numerals {
    private static final int GROUPED_FROM = 5;
    private static final int GROUP = 3;

    private Numerals() {}

    /** A number of ours. */
    static String text(BigDecimal amount) {
        String plain = amount.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(plain);
        if (whole.length() >= GROUPED_FROM) {
            for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
                text.insert(at, ',');
            }
        }
        return amount.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
    }

    static String text(long amount) {
        return text(BigDecimal.valueOf(amount));
    }

    /** A figure: as printed, unless it is ours or was printed in another unit than the form's. */
    static Optional<String> text(Figure figure) {
        if (figure.remark().unit().isEmpty()) {
            if (figure instanceof Published published) {
                return Optional.of(published.lexeme());
            }
            if (figure instanceof Corrected corrected) {
                return Optional.of(corrected.now().lexeme());
            }
        }
        return figure.amount().map(Numerals::text);
    }
}
