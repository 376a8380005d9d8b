package io.github.gouji.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a spreadsheet gets to see. */
class CsvOutTest {
    private static String written(String... fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvOut out = new CsvOut(bytes, List.of(Column.key("a"), Column.text("b")));
        out.write(List.of(fields));
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aMarkOfTheEncodingAndBothLineEnds() throws IOException {
        assertThat(written("一", "二")).isEqualTo("\uFEFFa,b\r\n一,二\r\n");
    }

    @Test
    void textIsNeverAFormula() throws IOException {
        for (String formula : List.of("=1+1", "+1a", "-a", "@SUM(A1)", "\tx", "\rx", "＝1")) {
            assertThat(written(formula, "")).contains("'" + formula);
        }
    }

    @Test
    void numbersStayNumbers() throws IOException {
        assertThat(written("-14", "0.5")).endsWith("\r\n-14,0.5\r\n");
    }

    @Test
    void quotesAndCommasAndLinesAreQuoted() throws IOException {
        assertThat(written("一,二", "他说“\"”\n")).endsWith("\r\n\"一,二\",\"他说“\"\"”\n\"\r\n");
    }
}
