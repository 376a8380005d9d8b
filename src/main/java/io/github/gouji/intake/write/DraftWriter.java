package io.github.gouji.intake.write;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.form.SectionForm;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.recognise.Parsed;
import io.github.gouji.intake.recognise.SectionText;
import io.github.gouji.intake.recognise.SupplementRows;
import io.github.gouji.intake.table.Sheet;
import io.github.gouji.source.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a recognised report as the files of its folder, in memory. */
public final class DraftWriter {
    private final FormLibrary forms;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    public DraftWriter(FormLibrary forms, Vocabulary vocabulary, Lexicon lexicon) {
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /**
     * What is told from outside the page.
     *
     * @param before the report.yaml that is there and may be replaced
     */
    public record Given(int year, String name, String source, String checksum, Optional<Standing> before) {}

    public Draft write(Parsed report, Given given) {
        Map<String, String> files = new LinkedHashMap<>();
        boolean silent = report.heading().isEmpty();
        boolean excerpt = given.before().filter(b -> silent).map(Standing::excerpt).orElse(isExcerpt(report));
        if (!silent || given.before().isEmpty()) {
            files.put("report.yaml", report(report, given, excerpt));
        }
        ProseText prose = new ProseText(forms.vocabulary());
        if (!report.preamble().isEmpty()) {
            files.put("0-preamble.md", prose.blocks(report.preamble()));
        }
        for (SectionText section : report.sections()) {
            boolean table = sheet(report, section.section()).isPresent();
            boolean awaited = section.section().table().isPresent() && !table;
            boolean words = !section.blocks().isEmpty() || differs(section);
            if (!section.blocks().isEmpty() || table && words || !table && !awaited) {
                String text = prose.section(section);
                files.put(section.section().stem() + ".md", text.isBlank() ? "" : text);
            }
        }
        for (Sheet sheet : report.tables()) {
            String text = new TableText(forms, vocabulary, lexicon).write(sheet, given.year(), excerpt);
            files.put(sheet.table().file() + ".yaml", text);
        }
        if (!report.listed().isEmpty()) {
            files.put("statistics.yaml", listed(report.listed()));
        }
        files.putAll(new SupplementText(forms, lexicon).write(report.sections()));
        for (SupplementRows rows : report.supplements()) {
            files.put(rows.table().file() + ".yaml", new TableText(forms, vocabulary, lexicon).write(rows));
        }
        return new Draft(files);
    }

    private String listed(Map<String, Value> rows) {
        Vocabulary.Keys keys = vocabulary.keys("cell");
        StringBuilder out = new StringBuilder();
        rows.forEach((label, value) -> {
            String number = YamlText.inside(value.lexeme());
            String cell = value.unit().isEmpty()
                    ? number
                    : "{" + keys.label("value") + ": " + number + ", " + keys.label("unit") + ": " + value.unit() + "}";
            out.append(YamlText.scalar(label)).append(": ").append(cell).append('\n');
        });
        return out.toString();
    }

    private boolean differs(SectionText section) {
        return !forms.vocabulary().label(section.heading()).key()
                .equals(forms.vocabulary().label(section.section().title()).key());
    }

    private static Optional<Sheet> sheet(Parsed report, SectionForm section) {
        return report.tables().stream()
                .filter(s -> section.table().equals(Optional.of(s.table().id())))
                .findFirst();
    }

    /** Whether a section or a part of a table that the form requires is not in the source. */
    private static boolean isExcerpt(Parsed report) {
        List<SectionForm> there = report.sections().stream().map(SectionText::section).toList();
        boolean sections = report.form().sections().stream()
                .filter(SectionForm::required)
                .allMatch(s -> there.contains(s) && (s.table().isEmpty() || sheet(report, s).isPresent()));
        return !sections || !report.tables().stream().allMatch(Sheet::whole);
    }

    private String report(Parsed report, Given given, boolean excerpt) {
        StringBuilder out = new StringBuilder();
        Parsed.Heading heading = report.heading();
        line(out, "title", heading.title().orElseGet(() -> lexicon.text("madeTitle")
                .replace("{name}", given.name())
                .replace("{year}", String.valueOf(given.year()))));
        heading.publisher().ifPresent(p -> line(out, "publisher", p));
        heading.published().ifPresent(p -> line(out, "published", p));
        heading.indexNumber().ifPresent(p -> line(out, "index_number", p));
        line(out, "state", given.before()
                .flatMap(Standing::withheld)
                .orElse(vocabulary.words("state").label("under_review")));
        if (excerpt) {
            line(out, "extent", vocabulary.words("extent").label("excerpt"));
        }
        Vocabulary.Keys source = vocabulary.keys("source");
        out.append(vocabulary.keys("report").label("source")).append(":\n");
        out.append("  ").append(source.label("name")).append(": ");
        out.append(YamlText.scalar(heading.source().orElse(given.source()))).append('\n');
        out.append("  ").append(source.label("checksum")).append(": ");
        out.append(YamlText.scalar(given.checksum())).append('\n');
        return out.toString();
    }

    private void line(StringBuilder out, String key, String value) {
        String label = vocabulary.keys("report").label(key);
        out.append(label).append(": ").append(YamlText.scalar(value.strip())).append('\n');
    }
}
