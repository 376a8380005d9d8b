package io.github.gouji.claim.language;

import io.github.gouji.claim.language.Amount.Kind;
import io.github.gouji.claim.language.Amount.Precision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds the amounts of a sentence in one pass; dates, parts of names and of references to documents are none. */
public final class AmountReader {
    /** Signs that make a number part of a name, a date or a document number. */
    private static final String JOINED = "-_/\u3014[+#&=@.~\u2014";

    private static final char FIGURE = '\uFFFC';

    private final NumberWords words;

    public AmountReader(NumberWords words) {
        this.words = words;
    }

    /**
     * The amounts in reading order.
     *
     * @param bound the value of the figure bound at an offset of the plain text, if it is known
     */
    public List<Amount> read(String text, IntFunction<Optional<BigDecimal>> bound) {
        List<Amount> amounts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (c == FIGURE) {
                Optional<BigDecimal> value = bound.apply(at);
                if (value.isPresent()) {
                    Amount amount = withUnit(text, at, at + 1, value.get(), BigDecimal.ONE, true);
                    amounts.add(amount);
                    end = amount.end();
                }
            } else if (Plain.isDigit(c)) {
                end = numberEnd(text, at);
                if (!isJoined(text, at, end)) {
                    Amount amount = number(text, at, end);
                    if (amount.kind() != Kind.TIME) {
                        amounts.add(amount);
                    }
                    end = Math.max(end, amount.end());
                }
            }
            at = end;
        }
        return amounts;
    }

    private static int numberEnd(String text, int start) {
        int at = start;
        while (at < text.length() && (Plain.isDigit(text.charAt(at)) || isInside(text, at))) {
            at++;
        }
        return at;
    }

    /** A decimal point or a thousands separator: a digit follows. */
    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && at + 1 < text.length() && Plain.isDigit(text.charAt(at + 1));
    }

    private boolean isJoined(String text, int start, int end) {
        String digits = text.substring(start, end);
        if (digits.indexOf('.') != digits.lastIndexOf('.')) {
            return true;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        return isLatin(before) || isLatin(after) || JOINED.indexOf(before) >= 0 || JOINED.indexOf(after) >= 0
                || words.isOrdinal(before);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private Amount number(String text, int start, int end) {
        BigDecimal value = new BigDecimal(text.substring(start, end).replace(",", ""));
        BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
        return withUnit(text, start, end, value, step, false);
    }

    private Amount withUnit(String text, int start, int end, BigDecimal number, BigDecimal digit, boolean bound) {
        BigDecimal value = number;
        BigDecimal step = digit;
        int at = end;
        Optional<Map.Entry<String, BigDecimal>> multiplier = words.multiplierAt(text, at);
        if (multiplier.isPresent() && words.unitAt(text, at).isEmpty()) {
            value = value.multiply(multiplier.get().getValue());
            step = step.multiply(multiplier.get().getValue());
            at += multiplier.get().getKey().length();
        }
        Precision precision = bound ? Precision.EXACT : words.precisionBefore(text, start);
        Optional<NumberWords.Bound> behind = words.precisionAt(text, at);
        if (behind.isPresent()) {
            precision = behind.get().precision();
            at += behind.get().word().length();
        }
        Optional<NumberWords.Unit> unit = words.unitAt(text, at);
        at += unit.map(u -> u.word().length()).orElse(0);
        Optional<NumberWords.Bound> after = words.precisionAt(text, at);
        if (behind.isEmpty() && after.isPresent() && unit.isPresent()) {
            precision = after.get().precision();
        }
        Kind kind = unit.map(NumberWords.Unit::kind).orElse(Kind.NONE);
        return new Amount(start, at, value, step, unit.map(NumberWords.Unit::word).orElse(""), kind, precision, bound);
    }
}
