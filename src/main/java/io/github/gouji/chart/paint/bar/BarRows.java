package io.github.gouji.chart.paint.bar;

import io.github.gouji.chart.BarChart;
import io.github.gouji.chart.FlowChart;
import io.github.gouji.chart.Value;
import io.github.gouji.chart.paint.sheet.Fill;
import io.github.gouji.chart.paint.sheet.Key;
import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Phrase;
import io.github.gouji.chart.paint.sheet.Sheet;
import io.github.gouji.chart.paint.sheet.TextBlock;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Sets the words and fillings of horizontal bars. */
public final class BarRows {
    private static final double WIDEST_LABEL = 196;

    private final Sheet sheet;
    private final double labelWidth;

    private BarRows(Sheet sheet, List<String> labels, Font font) {
        this.sheet = sheet;
        this.labelWidth = sheet.narrow()
                ? sheet.contentWidth()
                : Math.min(
                        WIDEST_LABEL,
                        Math.ceil(labels.stream()
                                .mapToDouble(label -> Phrase.width(font, label))
                                .max()
                                .orElse(0)));
    }

    public static List<BarRow> of(Sheet sheet, BarChart chart) {
        List<String> labels = chart.bars().stream().map(BarChart.Bar::label).toList();
        BarRows rows = new BarRows(sheet, labels, sheet.label());
        return chart.bars().stream().map(rows::row).toList();
    }

    public static List<BarRow> of(Sheet sheet, FlowChart chart) {
        List<String> labels =
                chart.stages().stream().map(FlowChart.Stage::label).toList();
        BarRows rows = new BarRows(sheet, labels, sheet.strong());
        return chart.stages().stream().map(rows::row).toList();
    }

    private BarRow row(BarChart.Bar bar) {
        Fill fill = new Fill(
                bar.highlighted() ? Palette.SEAL : Palette.SLATE,
                Fill.Pattern.SOLID,
                bar.value().derived());
        Phrase end = figure(bar.value(), sheet.strong()).and(bar.share(), sheet.small(), Palette.SOFT, 8);
        TextBlock label = TextBlock.wrapped(bar.label(), sheet.label(), Palette.INK, labelWidth);
        BarRow.Piece piece = new BarRow.Piece(bar.value().plotted(), fill);
        return new BarRow(label, List.of(piece), end, new Key(List.of(), 0), false);
    }

    private BarRow row(FlowChart.Stage stage) {
        List<Boolean> highlighted =
                stage.parts().stream().map(FlowChart.Part::highlighted).toList();
        List<Color> colours = Palette.series(highlighted);
        List<BarRow.Piece> pieces = new ArrayList<>();
        List<Key.Entry> entries = new ArrayList<>();
        for (int i = 0; i < stage.parts().size(); i++) {
            FlowChart.Part part = stage.parts().get(i);
            Fill fill = new Fill(
                    colours.get(i), Fill.Pattern.values()[i], part.value().derived());
            pieces.add(new BarRow.Piece(part.value().plotted(), fill));
            Phrase words = Phrase.of(part.name(), sheet.small(), Palette.INK);
            entries.add(new Key.Entry(fill, join(words, figure(part.value(), sheet.smallStrong()))));
        }
        TextBlock label = TextBlock.wrapped(stage.label(), sheet.strong(), Palette.INK, labelWidth);
        Phrase end = Phrase.of(stage.total(), sheet.strong(), Palette.INK);
        double room = sheet.contentWidth() - 7 - (sheet.narrow() ? 0 : labelWidth + BarLayout.AFTER_LABEL);
        Key key = Key.fitting(entries, room, TextBlock.leadingOf(sheet.small()));
        return new BarRow(label, pieces, end, key, stage.divides());
    }

    private Phrase figure(Value value, Font strong) {
        if (!value.known()) {
            return Phrase.of(value.text(), sheet.small(), Palette.SOFT);
        }
        return Phrase.of(value.text(), strong, Palette.INK).and(value.mark(), sheet.small(), Palette.SEAL, 3);
    }

    private static Phrase join(Phrase words, Phrase figure) {
        Phrase joined = words;
        double space = 6;
        for (Phrase.Run run : figure.runs()) {
            joined = joined.and(run.text(), run.font(), run.colour(), space);
            space = run.spaceBefore() + 3;
        }
        return joined;
    }
}
