package io.github.gouji.claim.oversight;

import io.github.gouji.archive.Body;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.BoundFigure;
import io.github.gouji.claim.language.Amount;
import io.github.gouji.claim.language.AmountReader;
import io.github.gouji.claim.language.ClaimLanguage;
import io.github.gouji.claim.language.Plain;
import io.github.gouji.claim.passage.Block;
import io.github.gouji.claim.passage.Reporter;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Subject;
import io.github.gouji.prose.FigureReference;
import io.github.gouji.prose.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Compares the prose of two consecutive years: text repeated, and sentences that kept last year's year with last year's numbers. */
public final class Repetition {
    private static final int FEWEST = 8;
    private static final int SHORTEST = 8;
    private static final int SHOWN = 28;
    private static final int MOST_LISTED = 40;
    private static final String BETWEEN = " / ";
    private static final char FIGURE = '\uFFFC';

    private final int yearBefore;
    private final int year;
    private final ClaimLanguage language;
    private final AmountReader reader;
    private final Reporter reporter;

    public Repetition(Body body, int yearBefore, int year, ClaimLanguage language, Vocabulary vocabulary) {
        this.yearBefore = yearBefore;
        this.year = year;
        this.language = language;
        this.reader = new AmountReader(language.numbers());
        this.reporter = new Reporter(Subject.of(body.id(), year), vocabulary);
    }

    /** A sentence as printed, and with its years counted from the report's own. */
    public record Line(Passage sentence, String text, String timeless) {}

    public List<Finding> find(List<Line> before, List<Line> lines) {
        Set<String> texts = new HashSet<>();
        Set<String> timeless = new HashSet<>();
        for (Line line : before) {
            texts.add(line.text());
            timeless.add(line.timeless());
        }
        List<Line> repeated = new ArrayList<>();
        for (Line line : lines) {
            if (timeless.contains(line.timeless()) || texts.contains(line.text())) {
                repeated.add(line);
            }
            if (texts.contains(line.text())) {
                stale(line);
            }
        }
        if (lines.size() >= FEWEST && repeated.size() * 2 > lines.size()) {
            report(repeated, lines.size());
        }
        return reporter.findings();
    }

    private void stale(Line line) {
        Matcher start = language.pattern("template.starts_with_year").matcher(line.text());
        if (!start.find() || Integer.parseInt(start.group("year")) != yearBefore) {
            return;
        }
        boolean counts = reader.read(line.text(), at -> Optional.empty()).stream().anyMatch(Amount::counts);
        if (counts && !language.finds("quoted", line.text())) {
            reporter.confirmable(
                    Code.TEMPLATE_LEFTOVER,
                    line.sentence().placeAt(0),
                    beginning(line.sentence()),
                    List.of(),
                    "kind",
                    "@leftover.sentence",
                    "expected",
                    String.valueOf(year));
        }
    }

    private void report(List<Line> repeated, int all) {
        List<Place> places = repeated.stream().map(l -> l.sentence().place()).limit(MOST_LISTED).toList();
        List<String> shown = repeated.stream().map(l -> shortened(l.text())).limit(MOST_LISTED).toList();
        reporter.confirmable(
                Code.TEXT_REPEATED,
                places.get(0),
                beginning(repeated.get(0).sentence()),
                places.subList(1, places.size()),
                "count",
                String.valueOf(repeated.size()),
                "all",
                String.valueOf(all),
                "share",
                String.valueOf(repeated.size() * 100 / all),
                "before",
                String.valueOf(yearBefore),
                "sentences",
                String.join(BETWEEN, shown));
    }

    private static String shortened(String text) {
        boolean whole = text.codePointCount(0, text.length()) <= SHOWN;
        return whole ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "\u2026";
    }

    /** Words that stand on the line where the sentence begins. */
    private static String beginning(Passage sentence) {
        int end = 0;
        while (end < sentence.text().length()
                && end < SHOWN
                && sentence.text().charAt(end) != FIGURE
                && sentence.placeAt(end).line() == sentence.place().line()) {
            end++;
        }
        return sentence.text().substring(0, end);
    }

    /** The sentences of the sections, as one compares them; the opening is the same by rule. */
    public static List<Line> lines(CheckedReport report, List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block.isParagraph() && block.section().isPresent()) {
                block.sentences().forEach(s -> line(report, s).ifPresent(lines::add));
            }
        }
        return lines;
    }

    private static Optional<Line> line(CheckedReport report, Block.Sentence sentence) {
        Passage passage = sentence.passage();
        String text = passage.figures().isEmpty()
                ? sentence.plain().text()
                : Plain.of(passage.text(f -> shown(report, f))).text();
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        String timeless = text;
        if (sentence.hasDigit()) {
            for (int offset = -1; offset <= 1; offset++) {
                timeless = timeless.replace(String.valueOf(report.year() + offset), "<" + offset + ">");
            }
        }
        return Optional.of(new Line(passage, text, timeless));
    }

    private static String shown(CheckedReport report, FigureReference figure) {
        BoundFigure bound = report.bound().get(figure);
        return bound == null ? figure.expression() : bound.shown();
    }
}
