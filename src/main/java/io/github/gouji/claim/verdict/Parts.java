package io.github.gouji.claim.verdict;

import io.github.gouji.claim.language.Amount;
import io.github.gouji.claim.language.Amount.Precision;
import io.github.gouji.claim.language.ClaimLanguage;
import io.github.gouji.claim.language.Topic;
import io.github.gouji.claim.passage.Statement;
import io.github.gouji.claim.verdict.PassageReview.Told;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds up the parts that a sentence lists and compares them with the whole that it states. Only lists that say
 * themselves that they are complete are blamed for a sum too small.
 */
final class Parts {
    private static final int FEWEST = 3;
    private static final char OPEN = '\uFF08';
    private static final char CLOSE = '\uFF09';
    private static final String BETWEEN = "\uFF1B";
    private static final int LONGEST_NAME = 20;
    private static final Set<Topic.Family> CARRIED = Set.of(Topic.Family.CARRY);

    private final PassageReview.Context context;
    private final ClaimLanguage language;
    private final Statement statement;
    private final List<Told> here;
    private final List<Told> before;
    private final List<Set<Told>> wrong = new ArrayList<>();

    Parts(PassageReview.Context context, Statement statement, List<Told> here, List<Told> before) {
        this.context = context;
        this.language = context.language();
        this.statement = statement;
        this.here = here;
        this.before = before;
    }

    /** The amounts that take part in each sum that does not come out. */
    List<Set<Told>> check() {
        Set<Told> covered = new LinkedHashSet<>();
        language.wholes().forEach(whole -> whole(whole, covered));
        for (int i = 0; i < here.size(); i++) {
            if (!covered.contains(here.get(i))) {
                bracketed(i);
                listed(i);
                totalled(i);
            }
        }
        return wrong;
    }

    /** Parts known to make up a whole: kinds, channels, applicants. */
    private void whole(ClaimLanguage.Whole whole, Set<Told> covered) {
        Map<String, Told> parts = new LinkedHashMap<>();
        for (Told told : here) {
            if (told.claim().isPresent() && told.claim().get().topics().size() == 1) {
                String topic = told.claim().get().topics().get(0).id();
                if (whole.parts().contains(topic) && parts.putIfAbsent(topic, told) != null) {
                    return;
                }
            }
        }
        if (!parts.keySet().containsAll(whole.requires())) {
            return;
        }
        List<Told> list = List.copyOf(parts.values());
        covered.addAll(list);
        List<Told> totals = new ArrayList<>();
        before.stream().filter(t -> t.isOf(whole.of())).forEach(totals::add);
        here.stream().filter(t -> t.isOf(whole.of())).forEach(totals::add);
        if (!isUnbroken(list) || !isExact(list) || totals.isEmpty() || !isExact(totals) || isOpenEnded(list.get(list.size() - 1))) {
            return;
        }
        BigDecimal sum = sum(list);
        boolean fits = totals.stream().anyMatch(t -> t.amount().value().compareTo(sum) == 0) || withCarriedIn(totals, sum);
        BigDecimal largest = totals.stream().map(t -> t.amount().value()).max(BigDecimal::compareTo).orElseThrow();
        if (!fits && (!whole.repeats() || sum.compareTo(largest) < 0)) {
            report(list, totals, Severity.WARNING);
        } else if (!fits && looksMistyped(sum.subtract(largest))) {
            report(list, totals, Severity.NOTE);
        }
    }

    /** Whether no amount of the same unit stands among or beside the parts of which one does not know what it counts. */
    private boolean isUnbroken(List<Told> parts) {
        int first = here.indexOf(parts.get(0));
        int last = here.indexOf(parts.get(parts.size() - 1));
        int from = Math.max(0, first - 1);
        int to = Math.min(here.size(), last + 2);
        return here.subList(from, to).stream()
                .filter(t -> t.amount().sameUnit(parts.get(0).amount()))
                .allMatch(t -> t.claim().isPresent());
    }

    /** Whether a total together with what was carried in is the sum. */
    private boolean withCarriedIn(List<Told> totals, BigDecimal sum) {
        List<Told> all = new ArrayList<>(before);
        all.addAll(here);
        return all.stream()
                .filter(t -> t.isOf(CARRIED))
                .anyMatch(c -> totals.stream()
                        .anyMatch(t -> t.amount().value().add(c.amount().value()).compareTo(sum) == 0));
    }

    /** {@code N件（甲a件、乙b件、丙c件）}. */
    private void bracketed(int index) {
        Amount total = here.get(index).amount();
        String text = statement.text();
        if (!total.counts() || total.end() >= text.length() || text.charAt(total.end()) != OPEN) {
            return;
        }
        int close = text.indexOf(CLOSE, total.end());
        if (close < 0) {
            return;
        }
        List<Told> parts = new ArrayList<>();
        for (int i = index + 1; i < here.size() && here.get(i).amount().start() < close; i++) {
            parts.add(here.get(i));
        }
        String inside = text.substring(total.end() + 1, close);
        if (parts.size() >= FEWEST && isPlainList(parts, total) && inside.indexOf(OPEN) < 0 && !language.finds("list.partial", inside)) {
            compare(parts, List.of(here.get(index)), false);
        }
    }

    /** {@code N件，其中甲a件，乙b件，其他c件}: complete only if it ends with the others. */
    private void listed(int index) {
        Told first = here.get(index);
        String text = statement.text();
        boolean opens = index == 0 && language.finds("list.among", text.substring(0, first.amount().start()));
        List<Told> earlier = opens ? lastSentence(first.amount()) : List.of();
        Told total = opens && earlier.size() == 1 ? earlier.get(0) : first;
        int from = total == first ? index + 1 : index;
        if (!total.amount().counts()
                || from >= here.size()
                || total == first && !language.finds("list.among", text.substring(total.amount().end(), here.get(from).amount().start()))) {
            return;
        }
        List<Told> parts = new ArrayList<>();
        for (int i = from; i < here.size() && here.get(i).amount().sameUnit(total.amount()); i++) {
            parts.add(here.get(i));
        }
        boolean named = parts.stream().allMatch(p -> p.claim().isEmpty() || p.claim().get().family() == Topic.Family.KIND);
        if (parts.size() < FEWEST || !named || !isPlainList(parts, total.amount()) || isOpenEnded(parts.get(parts.size() - 1))) {
            return;
        }
        String last = statement.lead(here.indexOf(parts.get(parts.size() - 1)));
        compare(parts, List.of(total), !language.finds("list.rest", last));
    }

    private List<Told> lastSentence(Amount like) {
        if (before.isEmpty()) {
            return List.of();
        }
        Statement last = before.get(before.size() - 1).statement();
        return before.stream()
                .filter(t -> t.statement() == last && t.amount().sameUnit(like))
                .toList();
    }

    /** {@code 甲a件，乙b件，合计N件}. */
    private void totalled(int index) {
        Amount total = here.get(index).amount();
        if (!total.counts() || !language.finds("list.total", statement.lead(index))) {
            return;
        }
        List<Told> parts = new ArrayList<>();
        for (int i = index - 1; i >= 0 && here.get(i).amount().sameUnit(total); i--) {
            parts.add(0, here.get(i));
        }
        if (parts.size() < 2 || !isPlainList(parts, total)) {
            return;
        }
        for (int from = 0; from + 2 <= parts.size(); from++) {
            if (sum(parts.subList(from, parts.size())).compareTo(total.value()) == 0) {
                return;
            }
        }
        compare(parts, List.of(here.get(index)), false);
    }

    /**
     * Too little is wrong in a list that says it is complete, and a question in one that only looks so; too much is wrong
     * unless one thing may count several times.
     */
    private void compare(List<Told> parts, List<Told> totals, boolean mayBePartial) {
        List<Told> all = new ArrayList<>(parts);
        all.addAll(totals);
        BigDecimal over = sum(parts).subtract(totals.get(0).amount().value());
        if (!isExact(all) || over.signum() == 0) {
            return;
        }
        if (over.signum() > 0 && excludeEachOther(parts, mayBePartial, over)) {
            report(parts, totals, Severity.WARNING);
        } else if (over.signum() < 0 && !mayBePartial) {
            report(parts, totals, isClosed(names(parts)) ? Severity.WARNING : Severity.NOTE);
        }
    }

    private List<String> names(List<Told> parts) {
        return parts.stream()
                .map(p -> language.numbers().withoutBound(statement.lead(here.indexOf(p))))
                .toList();
    }

    /** Whether the names themselves say that nothing else belongs to the list. */
    private boolean isClosed(List<String> names) {
        return names.stream().allMatch(n -> language.finds("list.places", n))
                || language.finds("list.rest", names.get(names.size() - 1));
    }

    private boolean excludeEachOther(List<Told> parts, boolean mayBePartial, BigDecimal over) {
        List<String> names = names(parts);
        boolean repeats = names.stream().anyMatch(n -> language.finds("list.repeats", n));
        return !repeats && (isClosed(names) || !mayBePartial && looksMistyped(over));
    }

    /** Same units throughout, short names, nothing but names between. */
    private boolean isPlainList(List<Told> parts, Amount total) {
        for (int i = 0; i < parts.size(); i++) {
            Amount part = parts.get(i).amount();
            boolean far = i > 0 && part.start() - parts.get(i - 1).amount().end() > LONGEST_NAME;
            boolean odd = i > 0 && language.finds("list.partial", statement.text().substring(parts.get(i - 1).amount().end(), part.start()));
            if (!part.sameUnit(total) || far || odd) {
                return false;
            }
        }
        return true;
    }

    /** Whether the list goes on with "and others". */
    private boolean isOpenEnded(Told last) {
        return language.finds("list.open", statement.text().substring(last.amount().end()));
    }

    private static boolean isExact(List<Told> amounts) {
        return amounts.stream()
                .map(Told::amount)
                .allMatch(a -> a.precision() == Precision.EXACT && a.step().compareTo(BigDecimal.ONE) <= 0);
    }

    /** One digit off: the difference is a single digit with zeros behind it. */
    private static boolean looksMistyped(BigDecimal difference) {
        return difference.abs().stripTrailingZeros().precision() == 1;
    }

    private static BigDecimal sum(List<Told> parts) {
        return parts.stream().map(p -> p.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void report(List<Told> parts, List<Told> totals, Severity severity) {
        Amount first = parts.get(0).amount();
        Amount last = parts.get(parts.size() - 1).amount();
        String sum = parts.stream().map(p -> p.amount().value().toPlainString()).collect(Collectors.joining(" + "));
        Told total = totals.get(0);
        context.reporter()
                .confirmable(
                        Code.CLAIM_SUM,
                        severity,
                        statement.place(first),
                        statement.snippet(first.start(), last.end()),
                        totals.stream()
                                .map(t -> t.statement().place(t.amount()))
                                .toList(),
                        "sum",
                        sum + " = " + sum(parts).toPlainString(),
                        "total",
                        totals.stream()
                                .map(t -> t.amount().value().toPlainString())
                                .distinct()
                                .collect(Collectors.joining(BETWEEN)),
                        "difference",
                        sum(parts).subtract(total.amount().value()).abs().toPlainString());
        Set<Told> involved = new LinkedHashSet<>(parts);
        involved.addAll(totals);
        wrong.add(involved);
    }
}
