package io.github.gouji.plot.draft;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Corrected;
import io.github.gouji.archive.figure.Figure.Published;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as readers see them, and percentages where the numbers are large enough to bear them. */
public final class Amounts {
    /** Below this base a percentage would say more than the cases do. */
    private static final BigDecimal SMALLEST_BASE = BigDecimal.valueOf(20);

    /** From this base on a tenth of a percent is at least one case. */
    private static final BigDecimal BASE_OF_TENTHS = BigDecimal.valueOf(1000);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int GROUPED_FROM = 5;
    private static final int GROUP = 3;

    private Amounts() {}

    /** A number of ours, grouped by thousands from five digits up. */
    public static String text(BigDecimal amount) {
        String plain = amount.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(plain);
        if (whole.length() >= GROUPED_FROM) {
            for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
                text.insert(at, ',');
            }
        }
        return amount.signum() < 0 ? text.insert(0, '\u2212').toString() : text.toString();
    }

    /** A figure that has a number: as printed, unless it is ours or was printed in another unit than the form's. */
    public static String text(Figure figure) {
        if (figure.remark().unit().isEmpty()) {
            if (figure instanceof Published published) {
                return published.lexeme();
            }
            if (figure instanceof Corrected corrected) {
                return corrected.now().lexeme();
            }
        }
        return text(figure.amount().orElseThrow());
    }

    /** A rounded percentage; nothing where the base is too small for one. */
    public static Optional<BigDecimal> percent(BigDecimal part, BigDecimal base) {
        return percent(part, base, decimals(base));
    }

    public static Optional<BigDecimal> percent(BigDecimal part, BigDecimal base, int decimals) {
        if (base.compareTo(SMALLEST_BASE) < 0) {
            return Optional.empty();
        }
        return Optional.of(part.multiply(HUNDRED).divide(base, decimals, RoundingMode.HALF_UP));
    }

    /**
     * A share as words: what is not nothing never reads as 0 %, what is not all never as 100 %. Empty where the base is too
     * small.
     */
    public static String share(BigDecimal part, BigDecimal base, Wording words) {
        return share(part, base, decimals(base), words);
    }

    public static String share(BigDecimal part, BigDecimal base, int decimals, Wording words) {
        Optional<BigDecimal> percent = percent(part, base, decimals);
        if (percent.isEmpty()) {
            return "";
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        if (part.signum() > 0 && percent.get().signum() == 0) {
            return words.say("share.below", "percent", step.toPlainString());
        }
        if (part.compareTo(base) < 0 && percent.get().compareTo(HUNDRED) == 0) {
            return words.say("share.above", "percent", HUNDRED.subtract(step).toPlainString());
        }
        boolean exact = part.signum() == 0 || part.compareTo(base) == 0;
        return words.say("share", "percent", (exact ? percent.get().setScale(0) : percent.get()).toPlainString());
    }

    /** How many decimals a percentage of this base bears. */
    public static int decimals(BigDecimal base) {
        return base.compareTo(BASE_OF_TENTHS) < 0 ? 0 : 1;
    }
}
