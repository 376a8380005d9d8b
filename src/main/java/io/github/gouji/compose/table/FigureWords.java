package io.github.gouji.compose.table;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.view.part.CellState;
import java.util.Locale;

/** Says a figure within a sentence: its number with unit and printed remark, or why there is none. */
public final class FigureWords {
    private final ReportContext context;

    public FigureWords(ReportContext context) {
        this.context = context;
    }

    /**
     * A figure in words.
     *
     * @param unit the unit of the form, said where the original prints none of its own
     */
    public String of(Figure figure, String unit) {
        ShownFigure shown = ShownFigure.of(figure);
        if (shown.state() != CellState.FIGURE && shown.state() != CellState.ZERO) {
            return context.say("state." + shown.state().name().toLowerCase(Locale.ROOT));
        }
        String number = shown.unit().isEmpty() ? number(shown.text(), unit) : shown.text();
        String note = figure.remark().note();
        return note.isEmpty() ? number : number + context.say("cell.remark", "remark", note);
    }

    /** A number and its unit; a language without counting words leaves those of the forms out. */
    public String number(String number, String unit) {
        if (unit.isEmpty()) {
            return number;
        }
        String counted = "number." + unit;
        String named = context.glossary().gloss(unit).orElse(unit);
        return context.say(
                context.words().find(counted).isPresent() ? counted : "number", "number", number, "unit", named);
    }
}
