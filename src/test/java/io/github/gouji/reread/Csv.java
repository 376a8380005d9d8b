package io.github.gouji.reread;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV file, whose outward form is checked on the way. */
public final class Csv {
    private static final String MARK = "\uFEFF";

    private Csv() {}

    public static List<NamedCsvRecord> read(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).as("%s", file).startsWith(MARK).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).as("%s", file).doesNotContain("\n", "\r");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    static Datum datum(NamedCsvRecord line) {
        return new Datum(line.getField("value"), line.getField("status"), line.getField("origin"));
    }
}
