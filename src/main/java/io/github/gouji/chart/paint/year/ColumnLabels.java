package io.github.gouji.chart.paint.year;

import io.github.gouji.chart.Indicator;
import io.github.gouji.chart.Value;
import io.github.gouji.chart.YearChart;
import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Phrase;
import io.github.gouji.chart.paint.sheet.Sheet;
import io.github.gouji.chart.paint.sheet.TextBlock;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes figures above columns as far as there is room: the last year's first, then the highest. */
final class ColumnLabels {
    private static final double ABOVE = 3;

    private final Sheet sheet;
    private final YearLayout layout;
    private final Placer placer;

    ColumnLabels(Sheet sheet, YearLayout layout, Placer placer) {
        this.sheet = sheet;
        this.layout = layout;
        this.placer = placer;
    }

    /** A figure and the middle of the upper edge of what it belongs to. */
    private record Tag(Value value, int year, double x, double y) {}

    void draw(Graphics2D g2) {
        YearFrame frame = layout.frame();
        for (YearColumns.Column column : YearColumns.columns(layout)) {
            double left = frame.x(column.left());
            double top = frame.y(column.top());
            placer.addMark(
                    new Rectangle2D.Double(left, top, frame.x(column.right()) - left, frame.y(column.base()) - top));
        }
        List<Tag> tags = layout.chart().style() == YearChart.Style.GROUPED ? grouped() : stacked();
        int last = layout.chart().timeline().last();
        tags.sort(
                Comparator.<Tag>comparingInt(tag -> tag.year() == last ? 0 : 1).thenComparingDouble(Tag::y));
        tags.forEach(tag -> draw(g2, tag));
    }

    private void draw(Graphics2D g2, Tag tag) {
        if (tag.value().known()) {
            Phrase figure = Phrase.of(tag.value().text(), sheet.small(), Palette.INK)
                    .and(tag.value().mark(), sheet.small(), Palette.SEAL, 2);
            double height = TextBlock.leadingOf(sheet.small()) - 3;
            placer.place(figure.width(), height, above(tag, figure.width(), height))
                    .ifPresent(at -> figure.drawOverLines(g2, at.getX(), at.getY() + height / 2));
        } else {
            double width = Math.max(
                    sheet.small().getSize2D() + 1,
                    layout.columns() / layout.chart().indicators().size());
            TextBlock words = TextBlock.wrapped(tag.value().text(), sheet.small(), Palette.SOFT, width);
            placer.place(words.width(), words.height(), above(tag, words.width(), words.height()))
                    .ifPresent(at -> words.drawOverLines(g2, at.getX(), at.getY(), TextBlock.Align.CENTRE));
        }
    }

    private static List<Point2D> above(Tag tag, double width, double height) {
        return List.of(new Point2D.Double(tag.x() - width / 2, tag.y() - ABOVE - height));
    }

    /** The sum over each stack, or the figure itself where a stack has one piece. */
    private List<Tag> stacked() {
        YearChart chart = layout.chart();
        List<Indicator> totals = chart.indicators().size() == 1 ? chart.indicators() : chart.totals();
        List<Tag> tags = new ArrayList<>();
        for (Indicator total : totals) {
            for (int year : spokenYears()) {
                double top = YearColumns.columns(layout).stream()
                        .filter(column -> column.year() == year)
                        .mapToDouble(YearColumns.Column::top)
                        .max()
                        .orElse(0);
                tags.add(new Tag(
                        chart.valueAt(total, year),
                        year,
                        layout.frame().x(year),
                        layout.frame().y(top)));
            }
        }
        return tags;
    }

    private List<Tag> grouped() {
        YearChart chart = layout.chart();
        int count = chart.indicators().size();
        double each = layout.columns() / count;
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int year : spokenYears()) {
                Value value = chart.valueAt(chart.indicators().get(i), year);
                double x = layout.frame().x(year) - layout.columns() / 2 + (i + 0.5) * each;
                tags.add(new Tag(value, year, x, layout.frame().y(value.known() ? value.plotted() : 0)));
            }
        }
        return tags;
    }

    /** The years in which any indicator has a number; the words of the others are written once. */
    private List<Integer> spokenYears() {
        YearChart chart = layout.chart();
        return chart.timeline().years().stream()
                .filter(year -> chart.indicators().stream()
                        .anyMatch(indicator -> chart.valueAt(indicator, year).known()))
                .toList();
    }
}
