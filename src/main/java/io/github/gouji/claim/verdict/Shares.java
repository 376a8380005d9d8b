package io.github.gouji.claim.verdict;

import io.github.gouji.claim.language.Amount;
import io.github.gouji.claim.language.Amount.Kind;
import io.github.gouji.claim.language.Reading;
import io.github.gouji.claim.language.Topic.Family;
import io.github.gouji.claim.passage.Statement;
import io.github.gouji.claim.verdict.PassageReview.Told;
import io.github.gouji.claim.verdict.Valuation.Known;
import io.github.gouji.finding.Code;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a percentage with the quotient of the number before it and each whole that it may be a share of. Rounding
 * and cutting off both count as right; a share is blamed only where the wholes are known.
 */
final class Shares {
    private static final Set<Family> OF_REQUESTS =
            Set.of(Family.OUTCOME, Family.OUTCOME_ROW, Family.APPLICANT, Family.REQUEST_CHANNEL);
    private static final Set<Family> WHOLES = Set.of(Family.INTAKE, Family.DONE, Family.PUBLISHED);
    private static final List<Reading> BASES = List.of(
            Reading.parse("requests/newly_received/total"),
            Reading.parse("requests/newly_received/total + requests/carried_over_in/total"),
            Reading.parse("requests/total_processed/total"),
            Reading.parse("requests/total_processed/total - requests/other_processing|other_total/total"),
            Reading.parse(
                    "requests/total_processed/total - requests/unprocessed/total - requests/other_processing|other_total/total"));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** How far real reports cut off beyond rounding. */
    private static final BigDecimal SLACK = new BigDecimal("0.01");

    private static final BigDecimal WIDE = BigDecimal.TEN;
    private static final int DIGITS = 6;
    private static final int SHOWN_DIGITS = 2;
    private static final int MOST_SHOWN = 4;
    private static final int LONGEST_RUN = 4;

    private final PassageReview.Context context;
    private final Statement statement;
    private final List<Told> here;
    private final List<Told> before;

    Shares(PassageReview.Context context, Statement statement, List<Told> here, List<Told> before) {
        this.context = context;
        this.statement = statement;
        this.here = here;
        this.before = before;
    }

    /** The percentages that are no quotient. */
    Set<Told> check() {
        Set<Told> wrong = new LinkedHashSet<>();
        for (int i = 1; i < here.size(); i++) {
            Amount percent = here.get(i).amount();
            Told part = here.get(i - 1);
            if (percent.kind() == Kind.PERCENT && part.amount().counts() && isShare(part.amount(), percent) && isWrong(i - 1, percent)) {
                report(i - 1, percent, wholes(i - 1));
                wrong.add(here.get(i));
            }
        }
        return wrong;
    }

    private boolean isShare(Amount part, Amount percent) {
        String between = context.language().numbers().withoutBound(statement.text().substring(part.end(), percent.start()));
        return context.language().finds("share.between", between) || context.language().finds("share.bracket", between);
    }

    private boolean isWrong(int index, Amount percent) {
        Set<BigDecimal> wholes = wholes(index);
        BigDecimal part = BigDecimal.ZERO;
        int from = index;
        while (from >= 0 && index - from < LONGEST_RUN && here.get(from).amount().sameUnit(here.get(index).amount())) {
            part = part.add(here.get(from).amount().value());
            for (BigDecimal whole : wholes) {
                if (fits(percent, part, whole)) {
                    return false;
                }
            }
            from--;
        }
        return !wholes.isEmpty();
    }

    /** The wholes that the share may be of; none where one cannot know them all. */
    private Set<BigDecimal> wholes(int index) {
        Set<BigDecimal> wholes = new LinkedHashSet<>();
        Told part = here.get(index);
        boolean named = false;
        if (part.isOf(OF_REQUESTS)) {
            for (Reading base : BASES) {
                if (context.ledger().value(base) instanceof Known known) {
                    wholes.add(known.value());
                    named = true;
                }
            }
        }
        List<Told> all = new ArrayList<>(before);
        all.addAll(here);
        for (Told other : all) {
            if (other != part && other.amount().sameUnit(part.amount())) {
                named |= other.isOf(WHOLES) && part.isOf(OF_REQUESTS);
                wholes.add(other.amount().value());
            }
        }
        named |= isAmong(index);
        wholes.removeIf(w -> w.signum() <= 0 || w.compareTo(part.amount().value()) < 0);
        return named ? wholes : Set.of();
    }

    /** Whether the sentence names the whole before: {@code N件，其中甲a件，占…}. */
    private boolean isAmong(int index) {
        String between = index == 0
                ? ""
                : statement.text().substring(here.get(0).amount().end(), here.get(index).amount().start());
        return index > 0
                && context.language().finds("list.among", between)
                && here.get(0).amount().sameUnit(here.get(index).amount());
    }

    private static boolean fits(Amount percent, BigDecimal part, BigDecimal whole) {
        BigDecimal quotient = part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP);
        BigDecimal over = quotient.subtract(percent.value());
        BigDecimal step = percent.step();
        return switch (percent.precision()) {
            case EXACT -> over.abs().compareTo(step.multiply(HALF).add(SLACK)) <= 0
                    || over.signum() >= 0 && over.compareTo(step) < 0;
            case ABOUT -> over.abs().compareTo(percent.value().divide(WIDE, DIGITS, RoundingMode.HALF_UP).max(step)) <= 0;
            case AT_LEAST -> over.signum() >= 0 && over.compareTo(WIDE) < 0;
            case AT_MOST -> over.signum() <= 0 && over.negate().compareTo(WIDE) < 0;
        };
    }

    private void report(int index, Amount percent, Set<BigDecimal> wholes) {
        BigDecimal part = here.get(index).amount().value();
        String tried = wholes.stream()
                        .limit(MOST_SHOWN)
                        .map(w -> part.toPlainString() + " \u00F7 " + w.toPlainString() + " = "
                                + part.multiply(HUNDRED).divide(w, SHOWN_DIGITS, RoundingMode.HALF_UP).toPlainString()
                                + "%")
                        .collect(Collectors.joining("\uFF1B"));
        context.reporter()
                .confirmable(
                        Code.CLAIM_SHARE,
                        statement.place(percent),
                        statement.snippet(here.get(index).amount().start(), percent.end()),
                        List.of(statement.place(here.get(index).amount())),
                        "share",
                        statement.text().substring(percent.start(), percent.end()),
                        "tried",
                        tried);
    }
}
