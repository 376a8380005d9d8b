package io.github.gouji.compose.figure;

import static java.util.Objects.requireNonNull;

import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.BoundFigure;
import io.github.gouji.prose.FigureReference;
import io.github.gouji.prose.Narrative;
import io.github.gouji.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The prose of a report as plain text, with what each bound figure prints on the page. */
public record ReportText(CheckedReport report) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String BESIDE = " \u00b7 ";

    public ReportText {
        requireNonNull(report, "report");
    }

    /** The sentences, each on one line; the cells of a row of a table make one. */
    public List<String> sentences(Narrative narrative) {
        List<String> sentences = new ArrayList<>();
        int row = 0;
        for (Passage sentence : narrative.sentences()) {
            String text = onOneLine(sentence.text(this::number));
            int line = sentence.kind() == Passage.Kind.CELL ? sentence.place().line() : 0;
            if (line > 0 && line == row) {
                int last = sentences.size() - 1;
                sentences.set(last, sentences.get(last) + BESIDE + text);
            } else {
                sentences.add(text);
            }
            row = line;
        }
        return List.copyOf(sentences);
    }

    /** The whole text on one line. */
    public String whole(Narrative narrative) {
        return onOneLine(narrative.text(this::number));
    }

    private static String onOneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private String number(FigureReference reference) {
        Optional<BoundFigure> bound = Optional.ofNullable(report.bound().get(reference));
        return bound.map(b -> b.sources().size() > 1 ? ComputedNumber.shown(b.value()) : b.shown())
                .orElse(reference.expression());
    }
}
