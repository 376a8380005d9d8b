package io.github.gouji.chart.paint.bar;

import io.github.gouji.chart.paint.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Where each row of a bar chart stands, in CSS pixels from the top and the left of the rows. */
public record BarLayout(List<BarRow> rows, List<Place> places, double left, double height, double upper) {
    static final double AFTER_LABEL = 12;
    static final double BEFORE_END = 8;

    public BarLayout {
        rows = List.copyOf(rows);
        places = List.copyOf(places);
    }

    /** The tops of a row's label, bar and key. */
    record Place(double label, double bar, double key) {}

    public static BarLayout of(Sheet sheet, List<BarRow> rows) {
        boolean beside = !sheet.narrow();
        double labels =
                rows.stream().mapToDouble(row -> row.label().width()).max().orElse(0);
        double left = beside ? Math.ceil(labels) + AFTER_LABEL : 0;
        double bar = sheet.barHeight();
        List<Place> places = new ArrayList<>();
        double y = 4;
        for (BarRow row : rows) {
            boolean keyed = row.key().height() > 0;
            double labelHeight = row.label().height();
            double barTop = beside ? y + Math.max(0, (labelHeight - bar) / 2) : y + labelHeight + 1;
            double labelTop = beside ? barTop + (bar - labelHeight) / 2 : y;
            double keyTop = barTop + bar + (keyed ? 8 : 0);
            places.add(new Place(labelTop, barTop, keyTop));
            double bottom = Math.max(keyTop + row.key().height(), labelTop + labelHeight);
            y = bottom + (keyed ? 16 : sheet.narrow() ? 8 : 10);
        }
        return new BarLayout(rows, places, left, y, upper(rows, sheet.contentWidth() - left));
    }

    /** The number at the right edge, such that every bar leaves room for the words at its end. */
    private static double upper(List<BarRow> rows, double width) {
        double upper = 0;
        for (BarRow row : rows) {
            double room = Math.max(40, width - BEFORE_END - row.end().width());
            upper = Math.max(upper, row.total() * width / room);
        }
        return upper > 0 ? upper : 1;
    }
}
