package io.github.gouji.data.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes records as a spreadsheet on a Chinese Windows expects them: UTF-8 with a byte order mark, CRLF, and no text that it
 * would run as a formula.
 */
final class CsvOut {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String GUARD = "'";

    private final Writer writer;
    private final CsvWriter csv;

    /** Writes the heads. */
    CsvOut(OutputStream out, List<Column> columns) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    void write(List<String> fields) {
        csv.writeRecord(fields.stream().map(CsvOut::guarded).toList());
    }

    /** The stream below stays open: it is the caller's. */
    void flush() throws IOException {
        csv.flush();
        writer.flush();
    }

    private static String guarded(String field) {
        boolean formula = !field.isEmpty()
                && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0
                && !NUMBER.matcher(field).matches();
        return formula ? GUARD + field : field;
    }
}
