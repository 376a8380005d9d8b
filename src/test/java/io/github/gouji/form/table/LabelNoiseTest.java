package io.github.gouji.form.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.form.Hybrid;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every official label is recognised as itself however width, space, punctuation and prefix vary. */
class LabelNoiseTest {
    private static final String[][] SAME = {
        {"（", "(", "〔", "( "},
        {"）", ")", "〕", " )"},
        {"“", "\"", "「", "＂"},
        {"”", "\"", "」", "＂"},
        {"，", ",", "， ", "﹐"},
        {"、", "、 ", "，"},
        {".", "．", ". ", "、"},
        {"/", "／", " / "},
        {"：", ":", "： "},
    };

    private static final FormLibrary LIBRARY = FormLibrary.builtIn();

    static Stream<Long> seeds() {
        return IntStream.range(0, 50).mapToObj(i -> 7_000L + i);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsOfEveryTable(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (TableForm table : tables()) {
            for (RowForm row : table.rows()) {
                boolean twice = table.labels().row(row.printedLabel()) instanceof LabelMatch.Ambiguous;
                String label = random.nextBoolean() ? row.printedLabel() : row.label();
                String written = noisy(twice ? row.labelInGroup() : label, random);
                assertThat(table.labels().row(written))
                        .as("%s in %s", written, table)
                        .isEqualTo(new LabelMatch.Exact(row.id()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cellsOfEveryTableByPath(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (TableForm table : tables()) {
            for (int i = 0; i < table.cellCount(); i++) {
                RowForm row = table.rowOfCell(i);
                boolean twice = table.labels().row(row.printedLabel()) instanceof LabelMatch.Ambiguous;
                String path = (twice ? row.labelInGroup() : row.printedLabel()) + "/" + table.columnOfCell(i).label();
                CellRef cell = table.cell(i);
                assertThat(table.labels().path(noisy(path, random)))
                        .as("%s in %s", path, table)
                        .isInstanceOfSatisfying(
                                PathMatch.Cells.class, c -> assertThat(c.cells()).containsExactly(cell));
            }
        }
    }

    private List<TableForm> tables() {
        Stream<TableForm> own = LIBRARY.forms().stream().flatMap(f -> f.tables().stream());
        Stream<TableForm> hybrids = LIBRARY.forms().stream().flatMap(f -> f.hybrids().stream().map(Hybrid::table));
        return Stream.of(own, hybrids, LIBRARY.supplements().stream())
                .flatMap(s -> s)
                .toList();
    }

    private static String noisy(String label, SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            out.append(variant(label.substring(i, i + 1), random));
            if (random.nextInt(6) == 0) {
                out.append(random.nextBoolean() ? " " : "\u3000");
            }
        }
        return out.toString();
    }

    private static String variant(String character, SplittableRandom random) {
        for (String[] same : SAME) {
            if (same[0].equals(character)) {
                return same[random.nextInt(same.length)];
            }
        }
        char c = character.charAt(0);
        boolean widen = c >= '0' && c <= '9' && random.nextBoolean();
        return widen ? String.valueOf((char) (c + 0xFEE0)) : character;
    }
}
