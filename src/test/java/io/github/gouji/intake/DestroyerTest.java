package io.github.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.TableForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** True tables, destroyed as scrapes destroy them: what is stated is right, and what can be known is stated. */
class DestroyerTest {
    private static final int TABLES = Integer.getInteger("destroyed", 2000);

    @TempDir
    Path folder;

    private final FormLibrary forms = FormLibrary.builtIn();
    private final Vocabulary vocabulary = Vocabulary.load();
    private final List<String> wrong = new ArrayList<>();
    private int tables;
    private int whole;
    private int exact;
    private int unique;
    private int found;

    @Test
    void neverAWrongFigure() throws IOException {
        for (int seed = 0; tables < TABLES; seed++) {
            Random random = new Random(seed);
            double share = switch (seed % 4) {
                case 0, 1 -> 0;
                case 2 -> 0.03;
                default -> 0.1;
            };
            TrueReport report = TrueReport.random(forms, random, seed % 4 == 3);
            Destroyer.Copy copy = new Destroyer(forms, random).destroy(report, share);
            compare(seed, report, copy, share);
        }
        System.out.printf(
                "destroyed tables: %d; wrong figures: %d; nothing lost: %d of %d exact; 10%% lost: %d of %d provable cells found%n",
                tables, wrong.size(), exact, whole, found, unique);
        assertThat(wrong).isEmpty();
        assertThat(exact).isGreaterThanOrEqualTo((int) Math.ceil(whole * 0.99));
        assertThat(unique).isPositive();
        assertThat(found).isGreaterThanOrEqualTo((int) Math.ceil(unique * 0.95));
    }

    private void compare(int seed, TrueReport report, Destroyer.Copy copy, double share) throws IOException {
        Importer importer = new Importer(folder.resolve("c" + seed), "content", forms, vocabulary);
        Receipt receipt = importer.run(new Request(
                copy.name(), copy.bytes(), "body", OptionalInt.of(report.year()), Optional.empty(), false));
        assertThat(receipt).as("seed %d", seed).isInstanceOf(Receipt.Written.class);
        for (String id : report.tables().keySet()) {
            tables++;
            TableForm form = TrueReport.table(forms, report.formId(), id);
            Optional<CheckedTable> read = ((Receipt.Written) receipt).report().table(id);
            boolean same = compare(seed, report, form, read, copy);
            if (copy.lost().get(id).isEmpty()) {
                whole++;
                exact += same ? 1 : 0;
                if (!same) {
                    System.out.println("not exact: seed " + seed + " " + copy.shape() + " " + id);
                }
            } else if (share == 0.1 && !report.blankZeros()) {
                provable(report, form, read, copy.lost().get(id), "seed " + seed + " " + copy.shape());
            }
        }
    }

    private boolean compare(
            int seed, TrueReport report, TableForm form, Optional<CheckedTable> read, Destroyer.Copy copy) {
        long[] truth = report.tables().get(form.id());
        boolean same = read.isPresent() && read.get().form().formId().equals(form.formId());
        for (int cell = 0; cell < truth.length; cell++) {
            Optional<Figure> figure = read.flatMap(figureAt(form, cell));
            Optional<Long> stated = figure.flatMap(Figure::amount).map(a -> a.longValueExact());
            boolean blank = report.blankZeros() && truth[cell] == 0;
            if (stated.isPresent() && stated.get() != truth[cell]) {
                wrong.add("seed " + seed + " " + copy.shape() + " " + form.cell(cell) + ": " + stated.get() + " for " + truth[cell]);
            }
            same &= blank ? figure.map(f -> !(f instanceof Figure.Published)).orElse(false) : stated.isPresent();
        }
        return same;
    }

    private static java.util.function.Function<CheckedTable, Optional<Figure>> figureAt(TableForm form, int cell) {
        return table -> table.figure(form.cell(cell));
    }

    /** Counts the lost cells that an exhaustive search proves, and those of them that the import states. */
    private void provable(TrueReport report, TableForm form, Optional<CheckedTable> read, Set<Integer> lost, String where) {
        if (!form.id().equals("requests") || read.isEmpty()) {
            return;
        }
        Optional<Set<Integer>> proved = new Exhaustive(form, report.tables().get(form.id()), lost).unique();
        for (int cell : proved.orElse(Set.of())) {
            unique++;
            boolean stated = read.flatMap(figureAt(form, cell)).flatMap(Figure::amount).isPresent();
            found += stated ? 1 : 0;
            if (!stated && Boolean.getBoolean("destroyed.misses")) {
                System.out.println("open: " + report.formId() + " " + where + " " + form.cell(cell));
            }
        }
    }
}
