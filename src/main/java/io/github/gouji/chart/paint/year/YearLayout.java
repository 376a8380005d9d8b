package io.github.gouji.chart.paint.year;

import io.github.gouji.chart.Indicator;
import io.github.gouji.chart.Timeline;
import io.github.gouji.chart.Value;
import io.github.gouji.chart.YearChart;
import io.github.gouji.chart.paint.sheet.Fill;
import io.github.gouji.chart.paint.sheet.Key;
import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Phrase;
import io.github.gouji.chart.paint.sheet.Sheet;
import io.github.gouji.chart.paint.sheet.TextBlock;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where everything of a chart over years stands: the key, the strip of break labels, the plot, the labels at its right. */
public record YearLayout(
        YearChart chart, List<Color> colours, Key key, BreakStrip strip, YearFrame frame, List<TextBlock> ends) {
    public static final double HEADROOM = 14;
    private static final double UNDER_KEY = 4;
    private static final double WIDEST_COLUMN = 72;
    private static final double WIDEST_OF_GROUP = 40;
    /** Columns of few years are not drawn further apart than this. */
    private static final double WIDEST_PITCH = 210;

    public YearLayout {
        colours = List.copyOf(colours);
        ends = List.copyOf(ends);
    }

    public static YearLayout of(Sheet sheet, YearChart chart, double top) {
        List<Color> colours = Palette.series(
                chart.indicators().stream().map(Indicator::highlighted).toList());
        List<TextBlock> ends = endsAtRight(sheet, chart) ? ends(sheet, chart, colours) : List.of();
        Key key = ends.isEmpty()
                        && chart.style() != YearChart.Style.LINES
                        && chart.indicators().size() > 1
                ? Key.fitting(entries(sheet, chart, colours), sheet.contentWidth(), TextBlock.leadingOf(sheet.small()))
                : new Key(List.of(), 0);
        ValueScale scale = scale(sheet, chart);
        YearFrame flat = new Across(sheet, chart, ends, scale).frame();
        BreakStrip strip = strip(sheet, chart, flat);
        double plotTop = Math.rint(top + above(strip, key));
        Rectangle2D area = new Rectangle2D.Double(
                flat.area().getX(), plotTop, flat.area().getWidth(), sheet.plotHeight() / (scale.flat() ? 3 : 1));
        YearFrame frame = new YearFrame(area, flat.firstEdge(), flat.lastEdge(), scale);
        return new YearLayout(chart, colours, key, strip, frame, ends);
    }

    /** What stands between the heading and the plot. */
    static double above(BreakStrip strip, Key key) {
        return (key.height() > 0 ? key.height() + UNDER_KEY : 0) + strip.height() + HEADROOM;
    }

    /** Columns side by side, and a stack on a phone, have their names above the plot instead. */
    private static boolean endsAtRight(Sheet sheet, YearChart chart) {
        return switch (chart.style()) {
            case LINES -> true;
            case STACKED -> !sheet.narrow() && chart.indicators().size() > 1;
            case GROUPED -> false;
        };
    }

    private static ValueScale scale(Sheet sheet, YearChart chart) {
        List<Double> values = new ArrayList<>();
        for (int year : chart.timeline().years()) {
            double sum = 0;
            for (Indicator indicator : chart.indicators()) {
                double value = chart.valueAt(indicator, year).plotted();
                if (!Double.isNaN(value)) {
                    sum += value;
                    values.add(value);
                }
            }
            if (chart.style() == YearChart.Style.STACKED) {
                values.add(sum);
            }
        }
        double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
        return ValueScale.over(all, sheet.narrow() ? 4 : 5, chart.axis().ticks());
    }

    private static List<Key.Entry> entries(Sheet sheet, YearChart chart, List<Color> colours) {
        List<Key.Entry> entries = new ArrayList<>();
        for (int i = 0; i < colours.size(); i++) {
            Phrase name = Phrase.of(chart.indicators().get(i).name(), sheet.small(), Palette.INK);
            entries.add(new Key.Entry(fill(colours, i, false), name));
        }
        return entries;
    }

    static Fill fill(List<Color> colours, int indicator, boolean derived) {
        return new Fill(colours.get(indicator), Fill.Pattern.values()[indicator], derived);
    }

    /** The name and the last figure of each indicator, on one line where that fits. */
    private static List<TextBlock> ends(Sheet sheet, YearChart chart, List<Color> colours) {
        boolean sampled = chart.style() != YearChart.Style.LINES;
        double widest = sheet.narrow() ? 78 : 132;
        List<TextBlock> ends = new ArrayList<>();
        for (int i = 0; i < colours.size(); i++) {
            Indicator indicator = chart.indicators().get(i);
            Color colour = sampled ? Palette.INK : Palette.text(colours.get(i));
            Value last = sampled
                    ? chart.valueAt(indicator, lastColumn(chart))
                    : indicator.lastKnown().map(Indicator.Point::value).orElse(Value.absent(""));
            Phrase name = Phrase.of(indicator.name(), sampled ? sheet.small() : sheet.strong(), colour);
            Phrase both = name.and(last.text(), sampled ? sheet.smallStrong() : sheet.strong(), colour, 5)
                    .and(last.mark(), sheet.small(), Palette.SEAL, 3);
            double leading = TextBlock.leadingOf(sheet.strong());
            if (both.width() <= widest) {
                ends.add(new TextBlock(List.of(both), leading));
            } else {
                List<Phrase> lines = new ArrayList<>(
                        TextBlock.wrapped(indicator.name(), name.runs().get(0).font(), colour, widest)
                                .lines());
                lines.add(Phrase.of(last.text(), sampled ? sheet.smallStrong() : sheet.strong(), colour)
                        .and(last.mark(), sheet.small(), Palette.SEAL, 3));
                ends.add(new TextBlock(lines, leading));
            }
        }
        return ends;
    }

    /** The last year in which any column stands. */
    static int lastColumn(YearChart chart) {
        return chart.indicators().stream()
                .map(Indicator::lastKnown)
                .flatMap(Optional::stream)
                .mapToInt(Indicator.Point::year)
                .max()
                .orElse(chart.timeline().last());
    }

    private static BreakStrip strip(Sheet sheet, YearChart chart, YearFrame frame) {
        double left = sheet.margin();
        double right = sheet.width() - sheet.margin();
        List<BreakStrip.Wanted> wanted = new ArrayList<>();
        chart.timeline().breaks().stream()
                .sorted(Comparator.comparingInt(Timeline.Break::before))
                .forEach(at -> {
                    double x = Math.floor(frame.x(at.before() - 0.5)) + 0.5;
                    wanted.add(new BreakStrip.Wanted(x, label(sheet, at, right - x - 6)));
                });
        return BreakStrip.of(wanted, left, right);
    }

    /** Wrapped into the room at the right of the break where that is not too little. */
    private static TextBlock label(Sheet sheet, Timeline.Break at, double room) {
        double widest = sheet.narrow() ? 150 : 260;
        double width = room >= sheet.small().getSize2D() * 6 ? Math.min(room, widest) : widest;
        return TextBlock.wrapped(at.label(), sheet.small(), Palette.SOFT, width);
    }

    /** The width of all columns of one year together. */
    double columns() {
        return columns(chart, frame.pitch());
    }

    private static double columns(YearChart chart, double pitch) {
        double widest = chart.style() == YearChart.Style.GROUPED
                ? Math.max(WIDEST_COLUMN, chart.indicators().size() * WIDEST_OF_GROUP)
                : WIDEST_COLUMN;
        return chart.style() == YearChart.Style.LINES ? 0 : Math.min(0.68 * pitch, widest);
    }

    /** The years that have a number in no indicator, as runs with their words. */
    List<Timeline.Gap> silences() {
        List<Integer> silent = chart.timeline().years().stream()
                .filter(year -> chart.indicators().stream()
                        .noneMatch(each -> chart.valueAt(each, year).known()))
                .toList();
        return runs(chart.indicators().get(0), silent);
    }

    /** The other years that have no number in this indicator, as runs with their words. */
    List<Timeline.Gap> absences(Indicator indicator) {
        List<Integer> absent = chart.timeline().years().stream()
                .filter(year -> !chart.valueAt(indicator, year).known())
                .filter(year -> silences().stream().noneMatch(run -> run.first() <= year && year <= run.last()))
                .toList();
        return runs(indicator, absent);
    }

    private List<Timeline.Gap> runs(Indicator indicator, List<Integer> years) {
        List<Timeline.Gap> runs = new ArrayList<>();
        for (int year : years) {
            String words = chart.valueAt(indicator, year).text();
            int last = runs.size() - 1;
            if (last >= 0
                    && runs.get(last).last() == year - 1
                    && runs.get(last).label().equals(words)) {
                runs.set(last, new Timeline.Gap(runs.get(last).first(), year, words));
            } else {
                runs.add(new Timeline.Gap(year, year, words));
            }
        }
        return runs;
    }

    /** The division of the width between axis labels, plot and labels at the right. */
    private record Across(Sheet sheet, YearChart chart, List<TextBlock> ends, ValueScale scale) {
        YearFrame frame() {
            double ticks = scale.ticks().stream()
                    .mapToDouble(tick -> Phrase.width(sheet.small(), scale.text(tick)))
                    .max()
                    .orElse(0);
            double left = Math.ceil(sheet.margin() + ticks + 7);
            double right = sheet.width() - sheet.margin();
            int first = chart.timeline().first();
            int last = chart.timeline().last();
            if (first == last) {
                return frame(left, right, first - 0.5, last + 0.5);
            }
            double pitch = (right - left) / (last - first + 1);
            for (int i = 0;
                    i < 3;
                    i++) { // columns depend on the pitch and the pitch on the columns; three rounds settle it
                double lastX = right - Math.max(pad(pitch), endRoom(pitch));
                pitch = Math.min((lastX - left - pad(pitch)) / (last - first), widestPitch());
            }
            double edge = pad(pitch) / pitch;
            // the library rounds the area of a plot to whole pixels, so it has to be whole already
            double end = Math.floor(left + pitch * (last - first + 2 * edge));
            return frame(left, end, first - edge, first - edge + (end - left) / pitch);
        }

        private double widestPitch() {
            return chart.style() == YearChart.Style.LINES ? Double.MAX_VALUE : WIDEST_PITCH;
        }

        private double pad(double pitch) {
            double columns = columns(chart, pitch);
            return columns > 0 ? Math.max(18, columns / 2 + 8) : sheet.narrow() ? 16 : 22;
        }

        private double endRoom(double pitch) {
            boolean lines = chart.style() == YearChart.Style.LINES;
            double widest = 0;
            for (int i = 0; i < ends.size(); i++) {
                boolean beside = !lines || endsWithTheYears(chart.indicators().get(i));
                widest = Math.max(widest, beside ? ends.get(i).width() : 0);
            }
            return widest == 0
                    ? 0
                    : widest + (lines ? YearWords.BESIDE_LINE : YearWords.besideColumn(columns(chart, pitch)));
        }

        private boolean endsWithTheYears(Indicator indicator) {
            return indicator
                    .lastKnown()
                    .filter(point -> point.year() == chart.timeline().last())
                    .isPresent();
        }

        private YearFrame frame(double left, double right, double firstEdge, double lastEdge) {
            Rectangle2D area = new Rectangle2D.Double(left, 0, right - left, 1);
            return new YearFrame(area, firstEdge, lastEdge, scale);
        }
    }
}
