package io.github.gouji.data.sheet;

import io.github.gouji.data.pack.DataZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same bytes for the same workbook: the library writes the moment into the file, and the merged ranges in an order
 * that differs from run to run. It also wants a password for the lock of a sheet, where a lock against slips of the
 * hand needs none.
 */
final class StableBytes {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final String NO_TIME = "1980-01-01T00:00:00Z";
    private static final String SHEETS = "xl/worksheets/";
    private static final Pattern MERGED = Pattern.compile("<mergeCell [^>]*>");
    private static final Pattern PASSWORD = Pattern.compile("(<sheetProtection )password=\"[^\"]*\" ");

    private StableBytes() {}

    static byte[] of(byte[] workbook) throws IOException {
        List<DataZip.Entry> entries = new ArrayList<>();
        ZipParts.of(workbook).forEach((name, content) -> {
            byte[] kept = name.equals(PROPERTIES)
                    ? rewritten(content, text -> CREATED.matcher(text).replaceAll("$1" + NO_TIME))
                    : name.startsWith(SHEETS) ? rewritten(content, StableBytes::sheet) : content;
            entries.add(new DataZip.Entry(name, () -> new ByteArrayInputStream(kept)));
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataZip.write(entries, out);
        return out.toByteArray();
    }

    private static byte[] rewritten(byte[] content, UnaryOperator<String> change) {
        return change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static String sheet(String sheet) {
        Iterator<String> ranges = MERGED.matcher(sheet).results().map(MatchResult::group).sorted().iterator();
        String sorted = MERGED.matcher(sheet).replaceAll(range -> Matcher.quoteReplacement(ranges.next()));
        return PASSWORD.matcher(sorted).replaceFirst("$1");
    }
}
