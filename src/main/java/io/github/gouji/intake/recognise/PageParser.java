package io.github.gouji.intake.recognise;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.form.Form;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.FormChoice;
import io.github.gouji.intake.label.Headings;
import io.github.gouji.intake.label.Hit;
import io.github.gouji.intake.label.LabelBook;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.label.ValueReader;
import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.table.Harvest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the report on a page. */
public final class PageParser {
    private static final int LONGEST_LABEL = 120;
    /** A whole table in one line. */
    private static final int LONGEST_FLAT = 4000;
    private static final Pattern FIGURES = Pattern.compile("(?<!\\S)[+-]?\\d[\\d,.]*(?!\\S)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern GLUED = Pattern.compile("[:\\uFF1A]?[+-]?\\d[\\d,.]*$");
    private static final int BROKEN_OVER = 5;

    private final FormLibrary forms;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final ValueReader values;

    public PageParser(FormLibrary forms, Vocabulary vocabulary, Lexicon lexicon) {
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.values = new ValueReader(forms.vocabulary(), lexicon);
    }

    /** What the page says its title is; cheaper than reading the report. */
    public Optional<String> title(Page page) {
        About about = new About(lexicon, vocabulary, page);
        for (Block block : page.blocks()) {
            if (block instanceof Line line && !lexicon.isChrome(line.text())) {
                about.takes(line);
            }
        }
        return about.title();
    }

    /** @param year the report's, which decides only where the labels leave two forms possible */
    public Parsed parse(Page page, int year) {
        List<String> labels = labels(page);
        List<TableForm> tables = new FormChoice(forms, year).choose(labels);
        LabelBook book = new LabelBook(tables, forms.vocabulary());
        About about = new About(lexicon, vocabulary, page);
        Form form = form(tables, book, labels, year);
        List<Block> blocks = new SplitGrids(book).joined(page.blocks());
        Map<Grid, SupplementRows> supplements = new SupplementGrids(forms, values, tables).in(blocks);
        Reading reading = new Reading(
                new Headings(forms, form),
                about,
                new Harvest(forms.vocabulary()),
                book,
                values,
                lexicon,
                tables,
                supplements);
        blocks.forEach(reading::read);
        return reading.finish(form, page, tables);
    }

    /** Everything short enough for a label, also joined where it may be broken over lines. */
    private static List<String> labels(Page page) {
        List<String> texts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Line line && line.text().length() <= LONGEST_LABEL) {
                lines.add(line.text());
                texts.addAll(List.of(line.text().strip().split("\\s{2,}|\\t")));
                texts.addAll(parts(line));
            } else if (block instanceof Line line && line.text().length() <= LONGEST_FLAT) {
                texts.addAll(parts(line));
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(row -> row.stream().map(Cell::text).forEach(texts::add));
            }
        }
        texts.addAll(lines);
        for (int i = 0; i < lines.size(); i++) {
            StringBuilder joined = new StringBuilder(lines.get(i));
            StringBuilder worded = new StringBuilder(words(lines.get(i)));
            for (int j = i + 1; j < Math.min(lines.size(), i + BROKEN_OVER); j++) {
                texts.add(joined.append(lines.get(j).strip()).toString());
                texts.add(worded.append(words(lines.get(j))).toString());
            }
        }
        return texts.stream().filter(t -> t.length() <= LONGEST_LABEL).toList();
    }

    /** What spaces part in a line, also without a figure glued to its end. */
    private static List<String> parts(Line line) {
        List<String> parts = new ArrayList<>();
        for (String part : SPACE.split(line.text().strip())) {
            String bare = GLUED.matcher(part).replaceFirst("");
            parts.add(part);
            if (bare.length() < part.length() && !bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return parts;
    }

    /** A line without the figures that stand in the middle of a label broken over lines. */
    private static String words(String line) {
        return FIGURES.matcher(line).replaceAll("").strip();
    }

    /** The form that most of the tables found have. */
    private Form form(List<TableForm> tables, LabelBook book, List<String> labels, int year) {
        List<Hit> hits = labels.stream().flatMap(t -> book.exact(t).stream()).toList();
        Map<String, Long> votes = new LinkedHashMap<>();
        for (TableForm table : tables) {
            long known = hits.stream()
                    .filter(h -> h.meanings().stream().anyMatch(m -> m.table() == table))
                    .count();
            if (known > 1) {
                votes.merge(table.formId(), known, Long::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .flatMap(e -> forms.form(e.getKey()))
                .orElseGet(() -> forms.formOfYear(year));
    }
}
