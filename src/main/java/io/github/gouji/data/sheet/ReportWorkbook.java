package io.github.gouji.data.sheet;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.Vocabulary;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.data.CellNotes;
import io.github.gouji.data.pack.DataZip;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.TableForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;

/** Writes {@code report.xlsx}: a sheet for each table as the form prints it, and one that says what is not as printed. */
public final class ReportWorkbook {
    private static final String PROGRAM = "gouji";
    private static final String FORMAT_VERSION = "1.0";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final String SHEETS = "xl/worksheets/";
    private static final Pattern MERGED = Pattern.compile("<mergeCell [^>]*>");
    private static final String NO_TIME = "1980-01-01T00:00:00Z";
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\']");
    private static final int LONGEST_NAME = 31;

    private final ArchiveSettings settings;
    private final CellNotes notes;
    private final Messages words;

    public ReportWorkbook(ArchiveSettings settings, Vocabulary vocabulary, Messages messages) {
        this.settings = settings;
        this.notes = new CellNotes(vocabulary, messages);
        this.words = Messages.load(
                ReportWorkbook.class, "words/sheet." + settings.language().tag() + ".properties");
    }

    public byte[] write(CheckedBody body, CheckedReport report, List<SheetTable> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(bytes, PROGRAM, FORMAT_VERSION)) {
                workbook.properties().setTitle(report.report().identification().title());
                Set<String> names = new HashSet<>();
                String ofNotes = words.text("notes.sheet");
                names.add(ofNotes.toLowerCase(Locale.ROOT));
                for (SheetTable table : tables) {
                    String name = name(table.table().form(), names);
                    new GridSheet(workbook.newWorksheet(name), words).write(table);
                }
                new NotesSheet(workbook.newWorksheet(ofNotes), settings, notes, words).write(body, report, tables);
            }
            return stable(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    /** A name that Excel takes, once in the workbook. */
    private static String name(TableForm form, Set<String> taken) {
        String clean = FORBIDDEN.matcher(form.title()).replaceAll(" ").strip();
        String wanted = clean.isEmpty() ? form.id() : clean;
        String name = cut(wanted, "");
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = cut(wanted, " " + i);
        }
        return name;
    }

    private static String cut(String text, String end) {
        int longest = LONGEST_NAME - end.length();
        return (text.length() > longest ? text.substring(0, longest) : text) + end;
    }

    /**
     * The library writes the moment into the file, and the merged ranges in an order that differs from run to run; the same
     * report must give the same bytes.
     */
    private static byte[] stable(byte[] workbook) throws IOException {
        List<DataZip.Entry> entries = new ArrayList<>();
        ZipParts.of(workbook).forEach((name, content) -> {
            byte[] kept = name.equals(PROPERTIES)
                    ? rewritten(content, text -> CREATED.matcher(text).replaceAll("$1" + NO_TIME))
                    : name.startsWith(SHEETS) ? rewritten(content, ReportWorkbook::sorted) : content;
            entries.add(new DataZip.Entry(name, () -> new ByteArrayInputStream(kept)));
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataZip.write(entries, out);
        return out.toByteArray();
    }

    private static byte[] rewritten(byte[] content, UnaryOperator<String> change) {
        return change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static String sorted(String sheet) {
        Iterator<String> ranges = MERGED.matcher(sheet).results().map(MatchResult::group).sorted().iterator();
        return MERGED.matcher(sheet).replaceAll(range -> Matcher.quoteReplacement(ranges.next()));
    }
}
