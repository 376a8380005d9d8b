package io.github.gouji.archive.field;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a number as reports print it: full-width digits, thousands commas, inner spaces, a full-width minus. */
public final class Numbers {
    private static final int MAX_LENGTH = 24;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u3000]+");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:0|[1-9]\\d*)(?:\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");

    /** Most figures of most reports are small: each of these exists once for all of them. */
    private static final int SMALL = 1000;

    private static final List<BigDecimal> AMOUNTS =
            IntStream.range(0, SMALL).mapToObj(BigDecimal::valueOf).toList();
    private static final List<String> DIGITS =
            IntStream.range(0, SMALL).mapToObj(String::valueOf).toList();

    private Numbers() {}

    /** The same text, sharing memory with others where it is a small number as we print it. */
    public static String shared(String written) {
        return isShortDigits(written) && written.length() < 4 ? DIGITS.get(Integer.parseInt(written)) : written;
    }

    /** The number, or nothing if the text is none; leading zeros are not accepted. */
    public static Optional<BigDecimal> read(String written) {
        if (isShortDigits(written)) {
            int number = Integer.parseInt(written);
            return Optional.of(number < SMALL ? AMOUNTS.get(number) : BigDecimal.valueOf(number));
        }
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String text = SPACES.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("");
        text = text.replace('\u2212', '-');
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        return GROUPED.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    private static boolean isShortDigits(String text) {
        if (text.isEmpty() || text.length() > 9 || text.charAt(0) == '0' && text.length() > 1) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
