package io.github.gouji.intake.recognise;

import io.github.gouji.form.Form;
import io.github.gouji.form.SectionForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Headings;
import io.github.gouji.intake.label.Hit;
import io.github.gouji.intake.label.LabelBook;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.label.Meaning.Kind;
import io.github.gouji.intake.label.Pieces;
import io.github.gouji.intake.label.Pieces.Piece;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.label.ValueReader;
import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.Dropped;
import io.github.gouji.intake.page.Dropped.Reason;
import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.table.GridReader;
import io.github.gouji.intake.table.Harvest;
import io.github.gouji.intake.table.Settling;
import io.github.gouji.intake.table.Sheet;
import io.github.gouji.intake.table.StreamReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through the blocks of one page and deals them to the head, the sections and the tables. */
final class Reading {
    private static final int LONGEST_STRAY = 6;
    private static final int LEAST_FLAT_ROWS = 3;

    private final Headings headings;
    private final About about;
    private final Harvest harvest;
    private final LabelBook book;
    private final ValueReader values;
    private final Lexicon lexicon;
    private final List<TableForm> tables;
    private final Map<Grid, SupplementRows> supplements;
    private final Pieces pieces;
    private final List<Piece> run = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<Block> preamble = new ArrayList<>();
    private final ListedRows listed;
    private final Map<String, Value> list = new LinkedHashMap<>();
    private final Map<SectionForm, String> printed = new LinkedHashMap<>();
    private final Map<SectionForm, List<Block>> prose = new LinkedHashMap<>();
    private Optional<SectionForm> section = Optional.empty();
    private boolean begun;

    Reading(
            Headings headings,
            About about,
            Harvest harvest,
            LabelBook book,
            ValueReader values,
            Lexicon lexicon,
            List<TableForm> tables,
            Map<Grid, SupplementRows> supplements) {
        this.headings = headings;
        this.about = about;
        this.harvest = harvest;
        this.book = book;
        this.values = values;
        this.lexicon = lexicon;
        this.tables = tables;
        this.supplements = supplements;
        this.listed = new ListedRows(values, lexicon, book);
        this.pieces = new Pieces(book, values);
    }

    void read(Block block) {
        if (block instanceof Grid grid) {
            grid(grid);
        } else if (block instanceof Block.Empty && (!run.isEmpty() || table().isPresent())) {
            run.add(new Piece("", values.value("", block.spot()), block.spot()));
        } else if (block instanceof Line line && !ValueReader.strip(line.text()).isEmpty()) {
            line(line);
        }
    }

    private void grid(Grid grid) {
        flush();
        if (supplements.containsKey(grid)) {
            begun = true;
            return;
        }
        boolean official =
                new GridReader(book, values, lexicon, harvest, grid, table()).read();
        if (official) {
            begun = true;
        } else {
            Map<String, Value> rows = headings.isFree() ? listed.rows(grid) : Map.of();
            if (rows.isEmpty() || rows.keySet().stream().anyMatch(list::containsKey)) {
                keep(grid);
            } else {
                list.putAll(rows);
                begun = true;
            }
        }
    }

    private void line(Line line) {
        if (lexicon.isChrome(line.text())) {
            dropped.add(new Dropped(Reason.CHROME, line.text().strip(), line.spot()));
            return;
        }
        Optional<Headings.Found> heading = headings.find(line);
        if (heading.isPresent()) {
            heading(heading.get(), line);
        } else if (!begun && about.takes(line)) {
            return;
        } else if (isTabular(line)) {
            run.addAll(pieces.of(line));
        } else {
            flush();
            keep(line);
        }
    }

    private void heading(Headings.Found found, Line line) {
        flush();
        SectionForm next = Headings.isOwn(found.section())
                ? Headings.ownSection(printed.size() + 1)
                : found.section();
        if (printed.containsKey(next) && lexicon.isTableNote(line.text())) {
            run.addAll(pieces.of(line));
            return;
        }
        if (printed.containsKey(next)) {
            repeated(next, line);
        } else {
            printed.put(next, found.printed());
            prose.put(next, new ArrayList<>());
        }
        if (!Headings.isOwn(next) && (!found.exact() || !headings.isAsForm(found))) {
            harvest.mend(found.printed(), next.printedTitle(), line.spot());
        }
        section = Optional.of(next);
        begun = true;
    }

    /** A heading printed twice: what stands under the first one introduces the report. */
    private void repeated(SectionForm next, Line line) {
        dropped.add(new Dropped(Reason.STRAY_TEXT, line.text().strip(), line.spot()));
        if (section.equals(Optional.of(next)) && printed.size() == 1 && preamble.isEmpty()) {
            preamble.addAll(prose.get(next));
            prose.get(next).clear();
        }
    }

    /** Whether a line belongs to a table that lost its shape. */
    private boolean isTabular(Line line) {
        String text = ValueReader.strip(line.text());
        Optional<Hit> hit = book.exact(text);
        if (hit.isPresent()) {
            return table().isPresent() || !run.isEmpty() || hit.get().is(Kind.ROW) || hit.get().is(Kind.HEAD) || hit.get().is(Kind.FRAME);
        }
        List<Piece> parts = pieces.of(line);
        int numbers = (int) parts.stream().filter(p -> p.value().isPresent()).count();
        int length = parts.stream().filter(p -> p.value().isEmpty()).mapToInt(p -> p.text().length()).sum();
        if (lexicon.endsSentence(text)) {
            return false;
        }
        if (length > lexicon.longestCell() * 2) {
            return isFlat(parts, numbers);
        }
        if (numbers == parts.size()) {
            return table().isPresent() || !run.isEmpty();
        }
        boolean labelsOnly = numbers == 0 && parts.size() > 1 && parts.stream().allMatch(p -> book.exact(p.text()).isPresent());
        if (labelsOnly) {
            return true;
        }
        boolean label = parts.stream().anyMatch(p -> p.value().isEmpty() && book.exact(p.text()).isPresent());
        if (label && (numbers > 0 || !run.isEmpty() || table().isPresent())) {
            return true;
        }
        StringBuilder joined = new StringBuilder();
        parts.stream().filter(p -> p.value().isEmpty()).forEach(p -> joined.append(p.text()));
        String said = joined.toString();
        boolean inTable = table().isPresent()
                && (numbers > 2 || book.isScrap(said) || book.begins(said) || book.near(said).isPresent());
        return inTable || !run.isEmpty() && length <= lexicon.longestCell();
    }

    /** Whether a line is a table that lost all its shape: row after row of a label and several figures. */
    private boolean isFlat(List<Piece> parts, int numbers) {
        long rows = parts.stream()
                .filter(p -> p.value().isEmpty() && book.exact(p.text()).filter(h -> h.is(Kind.ROW)).isPresent())
                .count();
        return rows >= LEAST_FLAT_ROWS && numbers >= 2 * rows;
    }

    /** The table of the section that is being read. */
    private Optional<TableForm> table() {
        return section.flatMap(SectionForm::table)
                .flatMap(id -> tables.stream().filter(t -> t.id().equals(id)).findFirst());
    }

    private void flush() {
        if (!run.isEmpty()) {
            int before = harvest.dropped().size();
            new StreamReader(book, lexicon, harvest, table()).read(List.copyOf(run));
            List<Dropped> all = harvest.dropped();
            keepWords(all.subList(before, all.size()));
            begun = true;
        }
        run.clear();
    }

    /** Words found among the cells that are no label are kept as text, where they are more than a scrap. */
    private void keepWords(List<Dropped> strays) {
        for (Dropped stray : strays) {
            if (stray.reason() == Reason.STRAY_TEXT && stray.text().length() >= LONGEST_STRAY) {
                harvest.keep(stray);
                keep(Line.plain(stray.text(), 0, stray.spot()));
            }
        }
    }

    private void keep(Block block) {
        if (section.isPresent()) {
            prose.get(section.get()).add(block);
        } else {
            preamble.add(block);
        }
    }

    private List<SupplementRows> supplementsInOrder() {
        return supplements.values().stream()
                .sorted((a, b) -> a.table().file().compareTo(b.table().file()))
                .toList();
    }

    Parsed finish(Form form, Page page, List<TableForm> chosen) {
        flush();
        List<SectionText> sections = new ArrayList<>();
        Stream<SectionForm> order = form.freeSections() ? printed.keySet().stream() : form.sections().stream();
        order.filter(printed::containsKey)
                .forEach(s -> sections.add(new SectionText(s, printed.get(s), prose.get(s))));
        List<Dropped> all = new ArrayList<>(page.dropped());
        all.addAll(about.dropped());
        all.addAll(dropped);
        all.addAll(harvest.dropped());
        all.sort((a, b) -> a.spot().compareTo(b.spot()));
        Parsed.Heading heading = new Parsed.Heading(
                about.title(), about.get("published"), about.get("source"), about.get("publisher"), about.get("index_number"));
        List<Sheet> sheets = Settling.settle(chosen, harvest.caught());
        return new Parsed(form, heading, preamble, sections, sheets, harvest.mended(), all, harvest.unitsPrinted(), list, supplementsInOrder());
    }
}
