package io.github.gouji.compose.report;

import io.github.gouji.check.Tally;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.view.section.Annex.FindingLine.Kind;
import io.github.gouji.view.section.Opening;
import io.github.gouji.view.section.Opening.Verification.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in one sentence what the checks of a report came to, with all counts. */
final class Verification {
    private final ReportContext context;

    Verification(ReportContext context) {
        this.context = context;
    }

    /** Nothing where there is no identity to check. */
    Optional<Opening.Verification> compose() {
        Tally tally = Tally.of(context.report());
        if (tally.identities() == 0) {
            return Optional.empty();
        }
        // An identity that only holds as a rule is a question when it does not, no contradiction.
        int asked = (int) context.marks().findings().stream()
                .filter(f -> f.kind() == Kind.QUESTION)
                .count();
        int broken = tally.broken() - asked;
        State state = broken + tally.confirmed() > 0 ? State.BROKEN : unbroken(tally);
        return Optional.of(new Opening.Verification(state, text(tally, broken, asked), "#verification"));
    }

    /** What could not be checked for want of figures is not said to hold. */
    private static State unbroken(Tally tally) {
        if (tally.holds() == 0) {
            return State.UNDECIDED;
        }
        return tally.undecidable() == 0 ? State.HOLDS : State.PARTLY;
    }

    private String text(Tally tally, int broken, int asked) {
        List<String> outcomes = new ArrayList<>();
        count(outcomes, "holds", tally.holds());
        count(outcomes, "broken", broken);
        count(outcomes, "confirmed", tally.confirmed());
        count(outcomes, "asked", asked);
        count(outcomes, "undecidable", tally.undecidable());
        String text = context.say(
                "verified",
                "figures",
                "" + tally.figures(),
                "identities",
                "" + tally.identities(),
                "outcomes",
                String.join(context.say("list.comma"), outcomes));
        long derived = context.report().tables().stream()
                .map(CheckedTable::figures)
                .flatMap(List::stream)
                .filter(ShownFigure::isShownDerived)
                .count();
        return derived == 0 ? text : text + context.say("verified.derived", "count", "" + derived);
    }

    private void count(List<String> outcomes, String key, int count) {
        if (count > 0) {
            outcomes.add(context.say("verified." + key, "count", "" + count));
        }
    }
}
