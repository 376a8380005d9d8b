package io.github.gouji.press;

import io.github.gouji.chart.Chart;
import io.github.gouji.chart.paint.sheet.Variant;
import io.github.gouji.compose.trend.ChartViews.Drawing;
import io.github.gouji.compose.trend.ChartViews.Drawings;
import io.github.gouji.output.Spool;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.plot.PlannedChart;
import io.github.gouji.site.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Has the four pictures of a chart painted, wide and narrow, each in two resolutions, and names their files. */
final class Illustrator {
    private static final String TWICE = "-2x";
    private static final String NARROW = "-narrow";
    private static final String PNG = ".png";

    private final Pictures pictures;
    private final Spool spool;

    Illustrator(Pictures pictures, Spool spool) {
        this.pictures = pictures;
        this.spool = spool;
    }

    /** A painted chart: where its pictures are and how large, and the files. */
    record Painted(PlannedChart chart, Drawings drawings, List<OutputFile> files) {}

    /**
     * Paints one chart.
     *
     * @param place gives a file name its address
     */
    Painted paint(PlannedChart planned, Function<String, Address> place) {
        List<OutputFile> files = new ArrayList<>();
        Chart chart = planned.chart();
        String stem = planned.id();
        Drawing wide = drawing(chart, stem, Variant.WIDE_1X, Variant.WIDE_2X, place, files);
        Drawing narrow = drawing(chart, stem + NARROW, Variant.NARROW_1X, Variant.NARROW_2X, place, files);
        return new Painted(planned, new Drawings(wide, narrow), List.copyOf(files));
    }

    private Drawing drawing(
            Chart chart,
            String stem,
            Variant once,
            Variant twice,
            Function<String, Address> place,
            List<OutputFile> files) {
        Print plain = pictures.print(chart, once, spool);
        Address at = place.apply(stem + PNG);
        Address sharp = place.apply(stem + TWICE + PNG);
        files.add(file(at, plain));
        files.add(file(sharp, pictures.print(chart, twice, spool)));
        return new Drawing(at, sharp, plain.width(), plain.height());
    }

    private static OutputFile file(Address at, Print picture) {
        return new OutputFile(at.path(), picture.content(), OutputFile.Kind.ASSET);
    }
}
