package io.github.gouji.compose.figure;

import static java.util.Objects.requireNonNull;

import io.github.gouji.check.BoundFigure;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.prose.FigureReference;
import io.github.gouji.prose.Narrative;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The prose of a report as plain text, with what each bound figure prints on the page. */
public record ReportText(CheckedReport report) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public ReportText {
        requireNonNull(report, "report");
    }

    /** The sentences, each on one line. */
    public List<String> sentences(Narrative narrative) {
        return narrative.sentences().stream()
                .map(sentence -> onOneLine(sentence.text(this::number)))
                .toList();
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
