package io.github.gouji.source;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the punctuation that a Chinese input method leaves in YAML: a full-width colon after a key, a full-width or
 * enumeration comma between cells, full-width brackets or quotes around them, a full-width space at the start of a
 * line, a dash for a blank cell; and the space that is missing after a colon, or is a tab. The finding's word
 * {@code mended} is the line as it should be. Not shared between threads.
 */
public final class InputMethodSlips {
    private static final Pattern BLANK = Pattern.compile("[ \\t]+");
    private static final Pattern OPENS_TEXT_BLOCK = Pattern.compile(".*[:\\-]\\s+[|>][-+0-9]*\\s*");

    private final SourceText source;
    /** By number, the lines that are not as they should be; looked for at the first question, as most files are asked none. */
    private Optional<TreeMap<Integer, Finding>> found = Optional.empty();

    private InputMethodSlips(SourceText source) {
        this.source = source;
    }

    private TreeMap<Integer, Finding> slips() {
        if (found.isEmpty()) {
            found = Optional.of(find());
        }
        return found.get();
    }

    private TreeMap<Integer, Finding> find() {
        TreeMap<Integer, Finding> slips = new TreeMap<>();
        String before = "";
        int textBlock = -1;
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            int indent = SlippedLine.indent(line);
            if (line.isBlank() || textBlock >= 0 && indent > textBlock) {
                continue;
            }
            String mended = new SlippedLine(line, before).mended();
            if (!mended.equals(line)) {
                slips.put(i + 1, finding(i + 1, line, mended));
            }
            textBlock = OPENS_TEXT_BLOCK.matcher(line).matches() ? indent : -1;
            before = mended;
        }
        return slips;
    }

    public static InputMethodSlips in(SourceText source) {
        return new InputMethodSlips(source);
    }

    public boolean isEmpty() {
        return slips().isEmpty();
    }

    /** The slip in a line counted from 1. */
    public Optional<Finding> at(int line) {
        return Optional.ofNullable(slips().get(line));
    }

    /**
     * Hands on findings, but a slip in the place of those of its line: it is their cause and has the better hint.
     *
     * @param all whether slips count that stand in lines without a finding, as when the text could not be read at all
     */
    public void explain(Findings found, boolean all, Findings to) {
        TreeMap<Integer, Finding> told = new TreeMap<>(all ? slips() : new TreeMap<>());
        for (Finding finding : found.list()) {
            Finding slip = slips().get(finding.place().line());
            if (slip == null || !finding.isError() || !finding.place().file().equals(source.file())) {
                to.add(finding);
            } else {
                told.put(slip.place().line(), slip);
            }
        }
        to.addAll(told.values());
    }

    private Finding finding(int number, String line, String mended) {
        int first = 0;
        while (first < line.length() && first < mended.length() && line.charAt(first) == mended.charAt(first)) {
            first++;
        }
        Place place = new Place(source.file(), number, line.codePointCount(0, first) + 1);
        int spaces = mended.length() - mended.stripLeading().length();
        return Finding.of(
                Code.INPUT_METHOD_SLIP,
                place,
                Messages.CASE,
                kind(line, mended, first),
                "line",
                line.strip(),
                "spaces",
                String.valueOf(spaces),
                "mended",
                mended.strip());
    }

    /** What was slipped: where only half-width blanks differ, no input method is to blame. */
    private static String kind(String line, String mended, int first) {
        if (line.substring(0, first).isBlank() && line.startsWith("\u3000", first)) {
            return mended.startsWith(" ") ? "indent" : "margin";
        }
        if (!BLANK.matcher(line).replaceAll("").equals(BLANK.matcher(mended).replaceAll(""))) {
            return "";
        }
        return line.indexOf('\t') >= 0 ? "tab" : "space";
    }
}
