package io.github.gouji.finding;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises numbers that belong to a person by their digits alone, and covers them: identity numbers, mobile numbers,
 * bank cards. Digits may be full width, and grouped by single spaces or hyphens as people group them.
 */
public final class PersonalNumbers {
    /** What a number is. */
    public enum Kind {
        IDENTITY,
        MOBILE,
        CARD
    }

    /** A number in a text, from its first to behind its last character. */
    public record Found(Kind kind, int start, int end) {
        public Found {
            requireNonNull(kind, "kind");
        }
    }

    private static final int MOBILE_DIGITS = 11;
    private static final int IDENTITY_DIGITS = 18;
    private static final int LEAST_CARD = 16;
    private static final int MOST_CARD = 19;
    private static final int FIRST_SHOWN = 3;
    private static final int LAST_SHOWN = 2;
    /** Runs of digits at least this long are covered even where they are no valid number. */
    private static final int LONG = 15;

    private static final String COUNTRY = "86";
    private static final int FIRST_BIRTH = 1900;
    private static final int LAST_BIRTH = 2099;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final List<List<Integer>> GROUPS = List.of(
            List.of(3, 4, 4), List.of(6, 8, 4), List.of(4, 4, 4, 4), List.of(4, 4, 4, 4, 1), List.of(4, 4, 4, 4, 2),
            List.of(4, 4, 4, 4, 3));

    private PersonalNumbers() {}

    /** Every number that belongs to a person, in reading order. */
    public static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        for (Run run : runs(text)) {
            kind(run.digits()).ifPresent(kind -> found.add(new Found(kind, run.start(), run.end())));
        }
        return found;
    }

    /** The text, equally long, with the digits of such numbers covered but for the first three and the last two. */
    public static String covered(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Run run : runs(text)) {
            if (kind(run.digits()).isPresent() || run.digits().length() >= LONG) {
                out.append(text, from, run.start()).append(covered(text, run));
                from = run.end();
            }
        }
        return from == 0 ? coveredMailboxes(text) : coveredMailboxes(out.append(text, from, text.length()).toString());
    }

    /** Many mailboxes are a person's number at a provider. */
    private static String coveredMailboxes(String text) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            for (int i = at - 1; i >= 0 && isMailbox(text.charAt(i)); i--) {
                out.setCharAt(i, digit(text.charAt(i)) >= 0 ? '*' : text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isMailbox(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0);
    }

    private static String covered(String text, Run run) {
        StringBuilder out = new StringBuilder();
        int seen = 0;
        for (int i = run.start(); i < run.end(); i++) {
            char c = text.charAt(i);
            boolean sign = digit(c) >= 0 || c == 'X' || c == 'x';
            seen += sign ? 1 : 0;
            boolean shown = seen <= FIRST_SHOWN || seen > run.digits().length() - LAST_SHOWN;
            out.append(sign && !shown ? '*' : c);
        }
        return out.toString();
    }

    /** Digits without their separators, and where they stand. */
    private record Run(String digits, int start, int end) {}

    private record Group(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (digit(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            List<Group> groups = groups(text, at);
            if (total(groups) >= MOBILE_DIGITS && !isWord(text, at - 1)) {
                cut(text, groups, runs);
            }
            at = groups.get(groups.size() - 1).end();
        }
        return runs;
    }

    private static int total(List<Group> groups) {
        return groups.stream().mapToInt(Group::length).sum();
    }

    /** Groups of digits with single separators between, from a digit on. */
    private static List<Group> groups(String text, int start) {
        List<Group> groups = new ArrayList<>();
        int at = start;
        while (true) {
            int end = at;
            while (end < text.length() && digit(text.charAt(end)) >= 0) {
                end++;
            }
            groups.add(new Group(at, end));
            boolean more = end + 1 < text.length() && isSeparator(text.charAt(end)) && digit(text.charAt(end + 1)) >= 0;
            if (!more) {
                return groups;
            }
            at = end + 1;
        }
    }

    /** Takes the groups that belong together as people write such numbers, and each other group alone. */
    private static void cut(String text, List<Group> groups, List<Run> into) {
        int at = 0;
        while (at < groups.size()) {
            int taken = 1;
            for (List<Integer> pattern : GROUPS) {
                taken = Math.max(taken, fits(text, groups, at, pattern) ? pattern.size() : 1);
            }
            run(text, groups.subList(at, at + taken)).ifPresent(into::add);
            at += taken;
        }
    }

    private static boolean fits(String text, List<Group> groups, int at, List<Integer> pattern) {
        if (at + pattern.size() > groups.size()) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            Group group = groups.get(at + i);
            boolean last = i == pattern.size() - 1;
            boolean endsInX = last && group.length() == pattern.get(i) - 1 && isX(text, group.end());
            if (group.length() != pattern.get(i) && !endsInX) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Run> run(String text, List<Group> groups) {
        int start = groups.get(0).start();
        int end = groups.get(groups.size() - 1).end();
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            int digit = digit(text.charAt(i));
            digits.append(digit < 0 ? "" : String.valueOf(digit));
        }
        if (digits.length() == IDENTITY_DIGITS - 1 && isX(text, end)) {
            digits.append('X');
            end++;
        }
        boolean partOfWord = isWord(text, end) || text.startsWith(".", end) && end + 1 < text.length() && digit(text.charAt(end + 1)) >= 0;
        return digits.length() < MOBILE_DIGITS || partOfWord
                ? Optional.empty()
                : Optional.of(new Run(digits.toString(), start, end));
    }

    private static boolean isX(String text, int at) {
        return at < text.length() && (text.charAt(at) == 'X' || text.charAt(at) == 'x') && !isWord(text, at + 1);
    }

    /** A Latin letter or a sign that joins: then the digits are part of a code or an address. */
    private static boolean isWord(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '=' || c == '/';
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '\u00A0';
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '\uFF10' && c <= '\uFF19' ? c - '\uFF10' : -1;
    }

    private static Optional<Kind> kind(String digits) {
        if (isMobile(digits)) {
            return Optional.of(Kind.MOBILE);
        }
        if (isIdentity(digits)) {
            return Optional.of(Kind.IDENTITY);
        }
        return isCard(digits) ? Optional.of(Kind.CARD) : Optional.empty();
    }

    private static boolean isMobile(String digits) {
        String own = digits.length() == MOBILE_DIGITS + COUNTRY.length() && digits.startsWith(COUNTRY)
                ? digits.substring(COUNTRY.length())
                : digits;
        return own.length() == MOBILE_DIGITS && own.charAt(0) == '1' && own.charAt(1) >= '3';
    }

    /** Eighteen signs with a real date of birth and the right check sign. */
    private static boolean isIdentity(String digits) {
        if (digits.length() != IDENTITY_DIGITS || digits.charAt(0) == '0' || !isDate(digits.substring(6, 14))) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK.charAt(sum % CHECK.length()) == digits.charAt(IDENTITY_DIGITS - 1);
    }

    private static boolean isDate(String day) {
        int year = Integer.parseInt(day.substring(0, 4));
        try {
            LocalDate.of(year, Integer.parseInt(day.substring(4, 6)), Integer.parseInt(day.substring(6)));
        } catch (DateTimeException noSuchDay) {
            return false;
        }
        return year >= FIRST_BIRTH && year <= LAST_BIRTH;
    }

    /** As long as a card number, with the check digit of cards (Luhn). */
    private static boolean isCard(String digits) {
        if (digits.length() < LEAST_CARD || digits.length() > MOST_CARD || digits.endsWith("X") || isOneDigit(digits)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    private static boolean isOneDigit(String digits) {
        return digits.chars().distinct().count() == 1;
    }
}
