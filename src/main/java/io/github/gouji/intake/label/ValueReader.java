package io.github.gouji.intake.label;

import io.github.gouji.archive.field.Numbers;
import io.github.gouji.form.label.Vocabulary;
import io.github.gouji.intake.label.Value.Kind;
import io.github.gouji.intake.page.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what stands in one cell. A space inside a number is never closed up: it may part two numbers. */
public final class ValueReader {
    private static final String NUMBER = "[+-]?\\d[\\d,]*(?:\\.\\d+)?";

    private final Vocabulary words;
    private final List<String> notApplicable;
    private final List<String> blank;
    private final List<String> lost;
    private final List<String> absent;
    private final Pattern withUnit;
    private final Pattern withNote;
    private final Pattern signedWord;

    public ValueReader(Vocabulary words, Lexicon lexicon) {
        this.words = words;
        this.notApplicable = folded(words, lexicon.words("notApplicable"));
        this.blank = folded(words, lexicon.words("blankSigns"));
        this.lost = folded(words, lexicon.words("lostSigns"));
        this.absent = folded(words, lexicon.words("absentSigns"));
        String units = words.units().words().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.withUnit = Pattern.compile("(" + NUMBER + ")\\(?(" + units + ")\\)?");
        this.signedWord = Pattern.compile("(?:(" + either(words, lexicon.words("more")) + ")|("
                + either(words, lexicon.words("less")) + "))(\\d[\\d,]*)(?:" + units + ")?");
        this.withNote = Pattern.compile("(" + NUMBER + ")\\((.*\\D.*)\\)");
    }

    private static String either(Vocabulary words, List<String> signs) {
        return folded(words, signs).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static List<String> folded(Vocabulary words, List<String> signs) {
        return signs.stream().map(words::folded).toList();
    }

    /** A cell that holds a value whatever it says. */
    public Value cell(String text, Spot spot) {
        return value(text, spot).orElseGet(() -> new Value(Kind.UNREADABLE, text.strip(), "", "", spot));
    }

    /** The value of a text, or nothing if it is words. */
    public Optional<Value> value(String text, Spot spot) {
        String stripped = strip(text);
        if (stripped.isEmpty()) {
            return Optional.of(new Value(Kind.BLANK, "", "", "", spot));
        }
        if (stripped.length() > 80) {
            return Optional.empty();
        }
        if (stripped.codePoints().anyMatch(ValueReader::isInnerSpace)) {
            return sign(words.folded(stripped), stripped, spot);
        }
        String folded = words.folded(stripped);
        if (Numbers.read(folded).isPresent()) {
            return Optional.of(new Value(Kind.NUMBER, plain(folded), "", "", spot));
        }
        Optional<Value> sign = sign(folded, stripped, spot);
        return sign.isPresent() ? sign : composed(folded, stripped, spot);
    }

    private Optional<Value> sign(String folded, String printed, Spot spot) {
        Kind kind = Kind.UNREADABLE;
        if (notApplicable.contains(folded)) {
            kind = Kind.NOT_APPLICABLE;
        } else if (blank.contains(folded)) {
            kind = Kind.BLANK;
        } else if (lost.contains(folded)) {
            kind = Kind.LOST;
        } else if (absent.contains(folded)) {
            kind = Kind.ABSENT;
        }
        return kind == Kind.UNREADABLE ? Optional.empty() : Optional.of(new Value(kind, printed, "", "", spot));
    }

    private Optional<Value> composed(String folded, String printed, Spot spot) {
        Matcher unit = withUnit.matcher(folded);
        if (unit.matches() && Numbers.read(unit.group(1)).isPresent()) {
            return Optional.of(new Value(Kind.NUMBER, plain(unit.group(1)), unit.group(2), "", spot));
        }
        Matcher signed = signedWord.matcher(folded);
        if (signed.matches() && Numbers.read(signed.group(3)).isPresent()) {
            String minus = signed.group(2) == null || signed.group(3).equals("0") ? "" : "-";
            return Optional.of(new Value(Kind.NUMBER, minus + signed.group(3), "", printed, spot));
        }
        Matcher note = withNote.matcher(folded);
        if (note.matches() && Numbers.read(note.group(1)).isPresent()) {
            // Folding keeps every visible character, so the remark is cut from the text as printed.
            String inside = printed.substring(note.start(2), printed.length() - 1);
            return Optional.of(new Value(Kind.NUMBER, plain(note.group(1)), "", inside, spot));
        }
        return Optional.empty();
    }

    /** The lexeme of a folded number: as printed, but for width. */
    private static String plain(String folded) {
        return folded.startsWith("+") ? folded.substring(1) : folded;
    }

    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isInnerSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Also what is not seen, such as zero-width characters. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
