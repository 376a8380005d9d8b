package io.github.gouji.intake;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.form.SectionForm;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.intake.Receipt.Kept;
import io.github.gouji.intake.Receipt.Section;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.page.Refusal;
import io.github.gouji.intake.page.Spot;
import io.github.gouji.intake.recognise.FilledIn;
import io.github.gouji.intake.recognise.OwnNotes;
import io.github.gouji.intake.recognise.PageParser;
import io.github.gouji.intake.recognise.Parsed;
import io.github.gouji.intake.recognise.SectionText;
import io.github.gouji.intake.source.SourceReader;
import io.github.gouji.intake.write.Capacity;
import io.github.gouji.intake.write.Draft;
import io.github.gouji.intake.write.DraftWriter;
import io.github.gouji.intake.write.Standing;
import io.github.gouji.output.content.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Imports published reports into a content folder. */
public final class Importer {
    private final FormLibrary forms;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Shelf shelf;

    /**
     * @param content the content folder, which need not exist yet
     * @param shown how it is named in messages
     */
    public Importer(Path content, String shown, FormLibrary forms, Vocabulary vocabulary) {
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.lexicon = Lexicon.load();
        this.shelf = new Shelf(content, shown, forms, vocabulary, lexicon);
    }

    /**
     * Imports one report; a source that is refused leaves nothing behind.
     *
     * @throws IOException if the disk fails
     */
    public Receipt run(Request request) throws IOException {
        try {
            return written(request);
        } catch (Refusal refusal) {
            return new Receipt.Refused(request.source(), refusal.reason(), refusal.detail());
        }
    }

    private Receipt written(Request request) throws Refusal, IOException {
        OwnNotes notes = new OwnNotes(SourceReader.read(request.source(), request.bytes()));
        Page page = notes.page();
        PageParser parser = new PageParser(forms, vocabulary, lexicon);
        int year = request.year().isPresent() ? request.year().getAsInt() : yearOf(parser, page);
        Parsed parsed = parser.parse(page, year);
        if (parsed.isEmpty()) {
            throw new Refusal("no-report", request.source());
        }
        FilledIn filled = filledIn(parsed);
        Parsed report = notes.withoutDerived(filled.report());
        String name = request.name().orElseGet(() -> nameIn(report, request.body()));
        Optional<Standing> before = request.force() ? shelf.standing(request.body(), year) : Optional.empty();
        DraftWriter.Given given = new DraftWriter.Given(
                year, name, fileName(request.source()), "sha256:" + Sha256.of(request.bytes()).hex(), before);
        Draft draft = new DraftWriter(forms, vocabulary, lexicon).write(report, given);
        Shelf.Put files = shelf.put(draft, request.body(), year, name, request.force());
        Shelf.Back back = shelf.readBack(request.body(), year)
                .orElseThrow(() -> new Refusal("unreadable", request.source()));
        Counts counts = Counts.NONE;
        for (CheckedTable table : back.report().tables()) {
            counts = counts.plus(Counts.of(table));
        }
        Map<String, Spot> spots = Remarks.spots(report);
        return new Receipt.Written(
                request.source(),
                page.encoding(),
                request.body(),
                year,
                files.written(),
                files.left(),
                filled.unfilled(),
                back.report(),
                counts,
                report.mended(),
                sections(report),
                kept(report),
                report.dropped(),
                Remarks.of(report, back.report(), new Capacity(forms.vocabulary().units()), spots),
                back.findings(),
                spots);
    }

    private static FilledIn filledIn(Parsed parsed) throws Refusal {
        FilledIn filled = FilledIn.of(parsed);
        if (filled.isNothing()) {
            throw new Refusal("unfilled", filled.unfilled().stream()
                    .map(t -> t.title() + " (" + t.cellCount() + ")")
                    .collect(Collectors.joining(", ")));
        }
        return filled;
    }

    private int yearOf(PageParser parser, Page page) throws Refusal {
        OptionalInt year = parser.title(page).map(this::yearIn).orElse(OptionalInt.empty());
        boolean report = year.isPresent() || !parser.parse(page, Year.MAX_VALUE).isEmpty();
        return year.orElseThrow(() -> report ? new Refusal("no-year", "") : new Refusal("no-report", ""));
    }

    private OptionalInt yearIn(String title) {
        Matcher matcher = vocabulary.yearInTitle().matcher(title);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** The body's name as the title has it. */
    private String nameIn(Parsed report, String otherwise) {
        String title = report.heading().title().orElse("");
        Matcher matcher = lexicon.pattern("nameBefore").matcher(title);
        String name = matcher.find() ? matcher.group(1).replaceAll(lexicon.text("nameYear"), "").strip() : "";
        return name.isEmpty() ? otherwise : name;
    }

    private static List<Section> sections(Parsed report) {
        List<Section> sections = new ArrayList<>();
        for (SectionForm form : report.form().sections()) {
            Optional<SectionText> text =
                    report.sections().stream().filter(s -> s.section().equals(form)).findFirst();
            boolean table = report.tables().stream().anyMatch(s -> form.table().equals(Optional.of(s.table().id())));
            if (form.headed()) {
                sections.add(new Section(
                        form.id(),
                        text.map(SectionText::heading).orElse(form.printedTitle()),
                        text.isPresent(),
                        text.map(t -> t.blocks().size()).orElse(0),
                        table));
            }
        }
        return sections;
    }

    private static List<Kept> kept(Parsed report) {
        List<Kept> kept = new ArrayList<>();
        note("0-preamble.md", report.preamble(), kept);
        report.sections().forEach(s -> note(s.section().stem() + ".md", s.blocks(), kept));
        return kept;
    }

    private static void note(String file, List<Block> blocks, List<Kept> kept) {
        if (!blocks.isEmpty()) {
            int from = blocks.stream().mapToInt(b -> b.spot().line()).min().orElse(0);
            int to = blocks.stream().mapToInt(b -> b.spot().line()).max().orElse(0);
            kept.add(new Kept(file, blocks.size(), from, to));
        }
    }

    private static String fileName(String source) {
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }
}
