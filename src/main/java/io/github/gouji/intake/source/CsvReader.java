package io.github.gouji.intake.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.page.Refusal;
import io.github.gouji.intake.page.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads CSV: a row with one filled cell is a line of text, the others are rows of a grid. */
final class CsvReader {
    private CsvReader() {}

    static Page read(String text, String encoding) throws Refusal {
        List<Block> blocks = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        try {
            CsvReaderBuilder builder = de.siegmar.fastcsv.reader.CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
            for (CsvRecord record : builder.ofCsvRecord(text)) {
                int line = (int) record.getStartingLineNumber();
                List<String> fields = record.getFields();
                if (fields.size() == 1) {
                    end(rows, blocks);
                    blocks.add(Line.plain(fields.get(0), 0, Spot.line(line)));
                } else {
                    rows.add(BarredText.cells(fields, line));
                }
            }
        } catch (CsvParseException broken) {
            throw new Refusal("unreadable", String.valueOf(broken.getMessage()));
        }
        end(rows, blocks);
        return new Page(encoding, Map.of(), blocks, List.of());
    }

    private static void end(List<List<Cell>> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows, true, rows.get(0).get(0).spot()));
            rows.clear();
        }
    }
}
