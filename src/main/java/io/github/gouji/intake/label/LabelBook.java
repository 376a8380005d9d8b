package io.github.gouji.intake.label;

import io.github.gouji.form.label.LabelText;
import io.github.gouji.form.label.Vocabulary;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Meaning.Kind;
import io.github.gouji.source.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All labels of the tables that a page may hold, found again however they are printed. */
public final class LabelBook {
    private static final int LONGEST = 60;
    private static final int SHORTEST_PART = 4;

    private final Vocabulary words;
    private final Map<String, List<Meaning>> meanings = new LinkedHashMap<>();
    private final Set<String> pieces = new LinkedHashSet<>();
    private final Set<String> spellings = new LinkedHashSet<>();
    private final Map<String, Optional<Hit>> exactHits = new HashMap<>();
    private final Map<String, Optional<Hit>> nearHits = new HashMap<>();
    private final Map<String, Long> lettersOf = new HashMap<>();

    public LabelBook(List<TableForm> tables, Vocabulary words) {
        this.words = words;
        tables.forEach(this::add);
    }

    private void add(TableForm table) {
        for (RowForm row : table.rows()) {
            add(Kind.ROW, table, row.id(), row.printedLabel(), row.aliases());
            for (ColumnForm column : row.columns()) {
                add(Kind.HEAD, table, column.id(), column.label(), column.aliases());
                column.heads().forEach(head -> add(Kind.FRAME, table, head, head, List.of()));
            }
        }
        for (GroupForm group : table.groups()) {
            add(Kind.GROUP, table, group.id(), group.printedLabel(), group.aliases());
        }
        if (!table.corner().isEmpty()) {
            add(Kind.FRAME, table, "corner", table.corner(), List.of());
        }
        add(Kind.FRAME, table, "caption", table.title(), List.of(table.caption()));
    }

    private void add(Kind kind, TableForm table, String id, String official, List<String> aliases) {
        LabelText text = words.label(official);
        Meaning meaning = new Meaning(kind, table, id, text.marks(), official);
        put(text.key(), meaning);
        aliases.forEach(alias -> put(words.label(alias).key(), meaning));
        spellings.add(words.folded(official));
        spellings.add(text.key());
        aliases.forEach(alias -> spellings.add(words.folded(alias)));
        if (kind != Kind.ROW || table.layout() == Layout.STRIP) {
            pieces.add(words.folded(official));
        }
    }

    private void put(String key, Meaning meaning) {
        List<Meaning> known = meanings.computeIfAbsent(key, k -> new ArrayList<>());
        if (known.stream().noneMatch(meaning::sameThing)) {
            known.add(meaning);
        }
    }

    /** A label spelled as in the form or by one of its aliases, whatever its number and punctuation. */
    public Optional<Hit> exact(String printed) {
        return printed.length() > LONGEST * 2
                ? Optional.empty()
                : exactHits.computeIfAbsent(printed, this::findExact);
    }

    private Optional<Hit> findExact(String printed) {
        LabelText text = words.label(printed);
        List<Meaning> known = meanings.get(text.key());
        return known == null ? Optional.empty() : Optional.of(hit(printed, known, true, text));
    }

    /** A label with characters lost or mistaken, where only one label is near enough. */
    public Optional<Hit> near(String printed) {
        return nearHits.computeIfAbsent(printed, this::findNear);
    }

    private Optional<Hit> findNear(String printed) {
        LabelText text = words.label(printed);
        String key = text.key();
        if (key.length() < 3 || key.length() > LONGEST || key.chars().noneMatch(Character::isIdeographic)) {
            return Optional.empty();
        }
        long letters = letters(key);
        int best = Integer.MAX_VALUE;
        List<Meaning> nearest = List.of();
        int second = Integer.MAX_VALUE;
        for (Map.Entry<String, List<Meaning>> entry : meanings.entrySet()) {
            int distance = distance(key, letters, text.marks(), entry.getKey(), entry.getValue());
            boolean same = !nearest.isEmpty() && nearest.get(0).sameThing(entry.getValue().get(0));
            if (distance < best) {
                second = same ? second : best;
                best = distance;
                nearest = entry.getValue();
            } else if (!same && distance < second) {
                second = distance;
            }
        }
        int margin = best <= 2 ? 1 : 3;
        return best <= 2 * allowed(key.length()) + 1 && second - best >= margin
                ? Optional.of(hit(printed, nearest, false, text))
                : part(printed, text);
    }

    /** Twice the number of characters to change, and one more where the number before the label is another. */
    private int distance(String key, long letters, List<String> marks, String other, List<Meaning> known) {
        int allowed = allowed(Math.max(key.length(), other.length()));
        if (allowed == 0 || Math.abs(key.length() - other.length()) > allowed) {
            return Integer.MAX_VALUE - 8;
        }
        long others = lettersOf.computeIfAbsent(other, LabelBook::letters);
        if (Long.bitCount(letters & ~others) > allowed || Long.bitCount(others & ~letters) > allowed) {
            return Integer.MAX_VALUE - 8;
        }
        int changes = Spelling.distance(key, other);
        boolean foreign = !marks.isEmpty() && known.stream().noneMatch(m -> m.marks().equals(marks));
        return changes > allowed ? Integer.MAX_VALUE - 8 : 2 * changes + (foreign ? 1 : 0);
    }

    /** The characters of a label as a set of bits: each change can mend one that only one of two labels has. */
    private static long letters(String label) {
        return label.chars().mapToLong(c -> 1L << (c & 63)).reduce(0, (a, b) -> a | b);
    }

    private static int allowed(int length) {
        return length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : length / 3;
    }

    /** A label of which only the beginning or the end is there, if no other label has it. */
    private Optional<Hit> part(String printed, LabelText text) {
        String key = text.key();
        if (key.length() < SHORTEST_PART) {
            return Optional.empty();
        }
        List<Meaning> found = new ArrayList<>();
        for (Map.Entry<String, List<Meaning>> entry : meanings.entrySet()) {
            if (entry.getKey().startsWith(key) || entry.getKey().endsWith(key)) {
                entry.getValue().stream()
                        .filter(m -> found.stream().noneMatch(m::sameThing))
                        .forEach(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(hit(printed, found, false, text)) : Optional.empty();
    }

    private Hit hit(String printed, List<Meaning> known, boolean exact, LabelText text) {
        List<Meaning> sorted = known.stream()
                .sorted(Comparator.comparing((Meaning m) -> !m.marks().equals(text.marks())))
                .toList();
        return new Hit(printed, sorted, exact, text.marks(), text.unit());
    }

    /** The labels of a text that is nothing but labels run together; none otherwise. */
    public List<String> chain(String printed) {
        String folded = words.folded(printed);
        if (folded.length() > LONGEST * 2) {
            return List.of();
        }
        // By end position, the labels that lead there; a longer label is preferred to several short ones.
        List<List<String>> ways = new ArrayList<>(Collections.nCopies(folded.length() + 1, null));
        ways.set(0, List.of());
        for (int at = 0; at < folded.length(); at++) {
            if (ways.get(at) != null) {
                for (String label : spellings) {
                    if (label.length() > 1 && folded.startsWith(label, at)) {
                        List<String> way = new ArrayList<>(ways.get(at));
                        way.add(label);
                        List<String> known = ways.get(at + label.length());
                        if (known == null || known.size() > way.size()) {
                            ways.set(at + label.length(), way);
                        }
                    }
                }
            }
        }
        List<String> whole = ways.get(folded.length());
        return whole == null || whole.size() < 2 ? List.of() : List.copyOf(whole);
    }

    /** Whether a short text is a scrap of a group label or a head, as narrow columns leave them. */
    public boolean isScrap(String printed) {
        String folded = words.folded(printed);
        return folded.length() <= SHORTEST_PART && pieces.stream().anyMatch(p -> p.contains(folded));
    }

    /** Whether a text is the beginning of a label; a short one only under the label's own number. */
    public boolean begins(String printed) {
        LabelText text = words.label(printed);
        String key = text.key();
        boolean marked = !text.marks().isEmpty() && key.length() > 1;
        return (key.length() >= SHORTEST_PART || marked)
                && meanings.entrySet().stream()
                        .filter(e -> e.getKey().startsWith(key))
                        .flatMap(e -> e.getValue().stream())
                        .anyMatch(m -> key.length() >= SHORTEST_PART || m.marks().equals(text.marks()));
    }

    public boolean isUnit(String text) {
        return words.units().knows(words.folded(text));
    }
}
