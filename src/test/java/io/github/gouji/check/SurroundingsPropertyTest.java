package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.synthetic.ContentWriter;
import io.github.gouji.synthetic.Seeds;
import io.github.gouji.synthetic.SyntheticArchive;
import io.github.gouji.synthetic.SyntheticCell;
import io.github.gouji.synthetic.SyntheticOptions;
import io.github.gouji.synthetic.SyntheticOptions.Damage;
import io.github.gouji.synthetic.SyntheticTable;
import io.github.gouji.synthetic.Workshop;
import io.github.gouji.synthetic.Workshop.Checked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same content has the same findings and figures, whatever machine, editor and folder order it comes from. */
@Isolated("changes the locale and time zone of the whole JVM")
class SurroundingsPropertyTest {
    private static final Workshop WORKSHOP = new Workshop();
    private static final List<String> LANGUAGES = List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "zh-CN");
    private static final List<String> ZONES = List.of("Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.synthetic.Seeds#all")
    void sameResultElsewhere(long seed, @TempDir Path here, @TempDir Path there) {
        Map<String, String> files = files(seed);
        write(files, here, UnaryOperator.identity());
        Checked expected = WORKSHOP.check(here);
        assertThat(expected.findings()).as("there should be something to compare").isNotEmpty();

        Locale.setDefault(Locale.forLanguageTag(LANGUAGES.get((int) (Math.abs(seed) % LANGUAGES.size()))));
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get((int) (Math.abs(seed) % ZONES.size()))));
        boolean windows = seed % 2 == 0;
        write(shuffled(files, seed), there, text -> windows ? "\uFEFF" + text.replace("\n", "\r\n") : text);
        Checked actual = WORKSHOP.check(there);
        assertThat(actual.findings()).isEqualTo(expected.findings());
        assertThat(figures(actual)).isEqualTo(figures(expected));
        assertThat(actual.archive().tally()).isEqualTo(expected.archive().tally());
    }

    /** The files of a damaged archive in which some figures are wrong. */
    private static Map<String, String> files(long seed) {
        SyntheticOptions options = SyntheticOptions.of(Seeds.reports(seed)).with(new Damage(0.05, 0.05, 0.1));
        SyntheticArchive archive = WORKSHOP.archive(seed, options);
        Map<String, String> files = new LinkedHashMap<>();
        archive.bodies().forEach(body -> {
            ContentWriter.files(body).forEach((name, text) -> files.put(body.id() + "/" + name, text));
            body.reports().forEach(report -> report.table("disputes").ifPresent(table -> {
                String name = body.id() + "/" + report.year() + "/4-disputes.yaml";
                files.put(name, ContentWriter.text(wrongTotals(table)));
            }));
        });
        files.put("stray.txt", "nobody uses this\n");
        return files;
    }

    private static SyntheticTable wrongTotals(SyntheticTable table) {
        SyntheticTable wrong = table;
        for (int i = 0; i < table.cells().size(); i++) {
            SyntheticCell cell = table.cell(i);
            if (cell.isNumber() && table.form().cell(i).column().equals("total")) {
                wrong = wrong.with(i, cell.writtenAs(cell.truth().toPlainString() + "1"));
            }
        }
        return wrong;
    }

    private static Map<String, String> shuffled(Map<String, String> files, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> names = new ArrayList<>(files.keySet());
        Map<String, String> shuffled = new LinkedHashMap<>();
        while (!names.isEmpty()) {
            String name = names.remove(random.nextInt(names.size()));
            shuffled.put(name, files.get(name));
        }
        return shuffled;
    }

    private static void write(Map<String, String> files, Path content, UnaryOperator<String> editor) {
        ContentWriter writer = new ContentWriter(content);
        writer.settings();
        files.forEach((name, text) -> writer.write(name, editor.apply(text)));
    }

    private static List<List<Figure>> figures(Checked checked) {
        return checked.archive().bodies().stream()
                .flatMap(b -> b.reports().stream())
                .flatMap(r -> r.tables().stream())
                .map(CheckedTable::figures)
                .toList();
    }
}
