package io.github.gouji.chart.paint.year;

import io.github.gouji.chart.YearChart;
import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Phrase;
import io.github.gouji.chart.paint.sheet.Sheet;
import io.github.gouji.chart.paint.sheet.TickedAxis;
import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Builds the plot of lines or columns over years, and tells how high it is. */
public record YearPlot(XYPlot plot, double height) {
    private static final double UNDER_PLOT = 28;

    public static YearPlot of(Sheet sheet, YearChart chart, double top) {
        YearLayout layout = YearLayout.of(sheet, chart, top);
        YearFrame frame = layout.frame();
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(years(sheet, chart, frame));
        plot.setRangeAxis(values(sheet, frame));
        if (chart.style() == YearChart.Style.LINES) {
            plot.setDataset(YearLines.dataset(chart));
            plot.setRenderer(new YearLines(chart, layout.colours()));
        } else {
            plot.setDataset(YearColumns.dataset(layout));
            plot.setRenderer(new YearColumns(layout));
        }
        double height = frame.area().getMaxY() - top + UNDER_PLOT;
        // fixed, so that the plot draws exactly where the words were laid out
        plot.setInsets(new RectangleInsets(
                frame.area().getMinY() - top,
                frame.area().getMinX(),
                0,
                sheet.width() - frame.area().getMaxX()));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setFixedDomainAxisSpace(bottom(height - (frame.area().getMaxY() - top)));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.RULE);
        plot.setRangeGridlineStroke(
                new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {1, 3}, 0));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Palette.INK);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1.2f));
        plot.addAnnotation(new YearWords(sheet, layout));
        return new YearPlot(plot, height);
    }

    private static AxisSpace bottom(double height) {
        AxisSpace space = new AxisSpace();
        space.setBottom(height);
        return space;
    }

    /** Every year has a tick; as many have a label as fit, counted back from the last. */
    private static TickedAxis years(Sheet sheet, YearChart chart, YearFrame frame) {
        int last = chart.timeline().last();
        double needed = Phrase.width(sheet.small(), Integer.toString(last)) + 8;
        int every = 1;
        for (int step : new int[] {1, 2, 3, 4, 5, 10, 20, 50}) {
            every = step;
            if (step * frame.pitch() >= needed) {
                break;
            }
        }
        List<NumberTick> ticks = new ArrayList<>();
        for (int year : chart.timeline().years()) {
            boolean labelled = (last - year) % every == 0;
            TickType type = labelled ? TickType.MAJOR : TickType.MINOR;
            String text = labelled ? Integer.toString(year) : "";
            ticks.add(new NumberTick(type, year, text, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
        }
        TickedAxis axis = new TickedAxis(frame.firstEdge(), frame.lastEdge(), ticks);
        axis.setTickLabelFont(sheet.small());
        axis.setTickLabelPaint(Palette.INK);
        axis.setTickLabelInsets(new RectangleInsets(3, 0, 0, 0));
        axis.setTickMarkOutsideLength(5);
        axis.setTickMarkPaint(Palette.INK);
        axis.setMinorTickMarksVisible(true);
        axis.setMinorTickMarkOutsideLength(3);
        axis.setAxisLinePaint(Palette.INK);
        axis.setAxisLineVisible(frame.scale().lower() == 0);
        axis.setAxisLineStroke(new BasicStroke(1.2f));
        return axis;
    }

    private static TickedAxis values(Sheet sheet, YearFrame frame) {
        List<NumberTick> ticks = new ArrayList<>();
        for (double tick : frame.scale().ticks()) {
            String text = frame.scale().text(tick);
            ticks.add(new NumberTick(TickType.MAJOR, tick, text, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0));
        }
        TickedAxis axis = new TickedAxis(frame.scale().lower(), frame.scale().upper(), ticks);
        axis.setTickLabelFont(sheet.small());
        axis.setTickLabelPaint(Palette.SOFT);
        axis.setTickLabelInsets(new RectangleInsets(0, 0, 0, 6));
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }
}
