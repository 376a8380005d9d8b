package io.github.gouji.chart.paint.year;

import io.github.gouji.chart.Magnitude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** The value axis: from zero (or below, where a figure is negative) in round steps, whole numbers where the figures are. */
public record ValueScale(double lower, double upper, double highest, double step, Magnitude magnitude) {

    private static final String MINUS = "\u2212";

    /** A scale with about as many steps as wanted over the given numbers. */
    public static ValueScale over(double[] values, int wantedSteps, Magnitude magnitude) {
        double highest = Math.max(0, DoubleStream.of(values).max().orElse(0));
        double lowest = Math.min(0, DoubleStream.of(values).min().orElse(0));
        boolean whole = DoubleStream.of(values).allMatch(value -> value == Math.rint(value));
        double span = highest - lowest;
        double step = span == 0 ? 1 : roundStep(span / wantedSteps);
        if (whole) {
            step = Math.max(1, step);
        }
        double upper = Math.ceil(highest / step - 1e-9) * step;
        double lower = Math.floor(lowest / step + 1e-9) * step;
        return new ValueScale(lower, upper > lower ? upper : lower + step, highest, step, magnitude);
    }

    /** 1, 2 or 5 times a power of ten, not smaller than the given. */
    private static double roundStep(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= atLeast * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Whether there is nothing but zeros to show. */
    boolean flat() {
        return lower == 0 && highest == 0;
    }

    /** The values of the grid lines. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long steps = Math.round((upper - lower) / step);
        for (long i = 0; i <= steps; i++) {
            ticks.add(lower + i * step);
        }
        return ticks;
    }

    /** A tick as text; thousands are parted from five digits up. */
    public String text(double tick) {
        BigDecimal shown = BigDecimal.valueOf(tick)
                .divide(BigDecimal.valueOf(magnitude.divisor()), 6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        if (shown.signum() == 0) {
            return "0";
        }
        String plain = shown.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder digits = new StringBuilder(plain);
        int whole = point < 0 ? plain.length() : point;
        for (int at = whole - 3; whole >= 5 && at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return (shown.signum() < 0 ? MINUS : "") + digits + magnitude.suffix();
    }
}
