package io.github.gouji.chart.paint.sheet;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;

/** An axis with exactly the ticks that were laid out, so that no label is ever shortened or crowded, and none is measured in a default font. */
@SuppressWarnings("serial")
public final class TickedAxis extends NumberAxis {
    private final List<NumberTick> ticks;

    public TickedAxis(double lower, double upper, List<NumberTick> ticks) {
        super(null);
        this.ticks = List.copyOf(ticks);
        setAutoRange(false);
        setRange(lower, upper);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    public List refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return ticks;
    }
}
