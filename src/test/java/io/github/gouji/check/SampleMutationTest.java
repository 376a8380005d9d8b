package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.Archive;
import io.github.gouji.archive.Body;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Blank;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.archive.figure.Figure.Missing;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.archive.read.ArchiveReader;
import io.github.gouji.check.judge.Doubts.Bounds;
import io.github.gouji.check.judge.Repair;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.check.table.IdentityWords;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.source.ContentFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every figure of the sample archive, made wrong or taken away one at a time. */
class SampleMutationTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Archive SAMPLE = new ArchiveReader(FormLibrary.builtIn(), VOCABULARY)
            .read(ContentFolder.scan(Path.of("content"), "content", new Findings()))
            .archive();

    /** A printed figure of the sample. */
    private record Cell(Body body, Report report, FilledTable table, int index) {
        Published figure() {
            return (Published) table.cells().get(index);
        }

        CellRef ref() {
            return table.form().cell(index);
        }

        String address() {
            return body.id() + "/" + report.year() + "/" + ref();
        }

        /** The body with another figure in this cell, checked. */
        CheckedArchive checked(Figure other) {
            return check(body, report, TableInMemory.with(table, index, other));
        }

        CheckedTable table(CheckedArchive checked) {
            return checked.body(body.id()).orElseThrow().report(report.year()).orElseThrow().table(table.id()).orElseThrow();
        }
    }

    private static CheckedArchive check(Body body, Report report, FilledTable table) {
        List<FilledTable> tables =
                report.tables().stream().map(t -> t.id().equals(table.id()) ? table : t).toList();
        Report changed = new Report(
                report.key(),
                report.form(),
                report.identification(),
                report.holding(),
                new Report.Contents(
                        report.contents().preamble(), report.sections(), tables, report.contents().unread()),
                report.dossier());
        Body other = body.withReports(
                body.reports().stream().map(r -> r.year() == report.year() ? changed : r).toList());
        return CheckedArchive.of(new Archive(SAMPLE.settings(), List.of(other)), new IdentityWords(VOCABULARY));
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Body body : SAMPLE.bodies()) {
            for (Report report : body.reports()) {
                for (FilledTable table : report.tables()) {
                    for (int i = 0; i < table.cells().size(); i++) {
                        if (table.cells().get(i) instanceof Published) {
                            cells.add(new Cell(body, report, table, i));
                        }
                    }
                }
            }
        }
        return cells;
    }

    /** One more, one less, and every pair of neighbouring digits swapped. */
    private static List<Published> slips(Published figure) {
        Set<BigDecimal> wrong = new LinkedHashSet<>();
        wrong.add(figure.value().add(BigDecimal.ONE));
        if (figure.value().signum() > 0) {
            wrong.add(figure.value().subtract(BigDecimal.ONE));
        }
        String digits = figure.value().toPlainString();
        for (int i = 0; i + 1 < digits.length(); i++) {
            if (Character.isDigit(digits.charAt(i)) && Character.isDigit(digits.charAt(i + 1))) {
                wrong.add(new BigDecimal(digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i)
                        + digits.substring(i + 2)));
            }
        }
        wrong.removeIf(w -> w.compareTo(figure.value()) == 0 || w.signum() < 0 && figure.value().signum() >= 0);
        return wrong.stream()
                .map(w -> new Published(w.toPlainString(), w, figure.place(), figure.remark()))
                .toList();
    }

    /** Whether some hard identity with every part printed mentions the cell, by the rules written out by hand. */
    private static boolean isReached(Cell cell) {
        return HandwrittenRules.mentioning(cell.table().form(), cell.index()).stream()
                .anyMatch(identity -> identity.stream().allMatch(name -> {
                    String[] names = name.split("/");
                    CellRef ref = new CellRef(cell.table().id(), names[0], names[1]);
                    Figure figure = cell.table().figure(ref).orElseThrow();
                    return figure.amount().isPresent() || figure instanceof Figure.NotApplicable;
                }));
    }

    @Test
    void everyWrongFigureThatAnIdentityReachesIsAnErrorThatNamesIt() {
        Set<String> unreached = new LinkedHashSet<>();
        Set<String> expected = new LinkedHashSet<>();
        int tried = 0;
        int named = 0;
        for (Cell cell : cells()) {
            if (!isReached(cell)) {
                expected.add(cell.address());
            }
            for (Published slip : slips(cell.figure())) {
                List<Finding> errors = cell.checked(slip).findings().stream()
                        .filter(f -> f.isError() && f.code() == Code.IDENTITY_BROKEN)
                        .toList();
                boolean isNamed = errors.stream().anyMatch(f -> f.subject().cells().contains(cell.address())
                        && (f.place().equals(slip.place()) || f.related().contains(slip.place())));
                assertThat(isNamed).as("%s as %s", cell.address(), slip.lexeme()).isEqualTo(isReached(cell));
                if (!isNamed) {
                    unreached.add(cell.address());
                }
                tried++;
                named += isNamed ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT, "slips: %d of %d named, %d of %d figures in no decidable hard identity%n",
                named, tried, unreached.size(), cells().size());
        assertThat(unreached).isEqualTo(expected);
        assertThat(named).isGreaterThan(1000);
    }

    @Test
    void theTrueCorrectionIsSuggested() {
        int[] tried = new int[2];
        int[] first = new int[2];
        for (Cell cell : cells()) {
            boolean requests = cell.table().id().equals("requests");
            boolean whole = cell.table().inOrder().isEmpty()
                    && cell.table().cells().stream().allMatch(f -> f.amount().isPresent());
            if (!isReached(cell) || requests && !whole) {
                continue;
            }
            for (Published slip : slips(cell.figure())) {
                List<Repair> repairs = cell.table(cell.checked(slip)).repairs();
                int at = position(repairs, cell, slip);
                tried[requests ? 0 : 1]++;
                first[requests ? 0 : 1] += at == 0 ? 1 : 0;
                // The message names the first and four others.
                assertThat(at).as("%s as %s", cell.address(), slip.lexeme()).isBetween(0, 4);
            }
        }
        System.out.printf(
                Locale.ROOT, "true correction first: %d of %d in table 3, %d of %d in table 4%n",
                first[0], tried[0], first[1], tried[1]);
        assertThat(first[0]).isGreaterThanOrEqualTo(tried[0] * 99 / 100);
        assertThat(tried).doesNotContain(0);
    }

    private static int position(List<Repair> repairs, Cell cell, Published slip) {
        for (int i = 0; i < repairs.size(); i++) {
            List<Repair.Change> changes = repairs.get(i).changes();
            if (changes.size() == 1
                    && changes.get(0).cell().equals(cell.ref())
                    && changes.get(0).from().compareTo(slip.value()) == 0
                    && changes.get(0).to().compareTo(cell.figure().value()) == 0) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void aFigureTakenAwayIsDerivedToItsOldValueOrStaysOpen() {
        int derived = 0;
        int open = 0;
        for (Cell cell : cells()) {
            for (Figure gone : List.of(new Blank(cell.figure().place()), new Missing(cell.figure().place()))) {
                CheckedTable table = cell.table(cell.checked(gone));
                Figure figure = table.figures().get(cell.index());
                Bounds bounds = table.doubts().bounds().get(cell.index());
                if (figure instanceof Derived) {
                    assertThat(figure.amount().orElseThrow()).as(cell.address()).isEqualByComparingTo(cell.figure().value());
                    derived++;
                } else {
                    assertThat(figure.status()).as(cell.address()).isEqualTo(gone.status());
                    assertThat(isReached(cell)).as("%s can be derived", cell.address()).isFalse();
                    open++;
                }
                if (bounds != null) {
                    assertThat(cell.figure().value().longValueExact()).isGreaterThanOrEqualTo(bounds.low());
                    bounds.high().ifPresent(high ->
                            assertThat(cell.figure().value().longValueExact()).isLessThanOrEqualTo(high));
                }
            }
        }
        System.out.printf(Locale.ROOT, "taken away: %d derived to the old value, %d open%n", derived, open);
        assertThat(derived).isGreaterThan(open);
    }
}
