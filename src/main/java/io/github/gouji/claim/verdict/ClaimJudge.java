package io.github.gouji.claim.verdict;

import io.github.gouji.claim.language.Reading;
import io.github.gouji.claim.language.Topic.Family;
import io.github.gouji.claim.verdict.Valuation.Known;
import io.github.gouji.claim.verdict.Valuation.Open;
import io.github.gouji.claim.verdict.Verdict.Contradicted;
import io.github.gouji.claim.verdict.Verdict.Fits;
import io.github.gouji.claim.verdict.Verdict.Undecided;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Holds claims against the tables under every reading; when in doubt it does not decide. */
final class ClaimJudge {
    private static final Reading CARRIED_IN = Reading.parse("requests/carried_over_in/total");
    private static final Reading NEW = Reading.parse("requests/newly_received/total");

    private final Ledger ledger;

    ClaimJudge(Ledger ledger) {
        this.ledger = ledger;
    }

    Verdict judge(Claim claim) {
        if (claim.amount().bound()) {
            return new Fits(claim.readings().get(0));
        }
        List<Known> tried = new ArrayList<>();
        boolean open = false;
        for (Reading reading : claim.readings()) {
            Valuation value = ledger.value(reading);
            if (value instanceof Known known) {
                if (claim.amount().fits(known.value())) {
                    return new Fits(reading);
                }
                tried.add(known);
            }
            open |= value instanceof Open;
        }
        return open || tried.isEmpty() || !claim.sure() ? new Undecided() : new Contradicted(tried);
    }

    /** Whether the intake is told as the new applications alone, while the tables carry older ones too. */
    boolean isNewOnly(Claim claim, Verdict verdict) {
        return claim.family() == Family.INTAKE
                && verdict instanceof Fits fits
                && fits.reading().equals(NEW)
                && ledger.value(CARRIED_IN) instanceof Known carried
                && carried.value().signum() > 0;
    }

    /** Whether the outcomes of the new applications alone could be what is claimed. */
    boolean mayOmitCarriedIn(Claim claim, Contradicted contradicted) {
        return ledger.value(CARRIED_IN) instanceof Known carried
                && contradicted.tried().stream().anyMatch(k -> lies(claim.amount().value(), k.value(), carried.value()));
    }

    private static boolean lies(BigDecimal claimed, BigDecimal all, BigDecimal carried) {
        return claimed.compareTo(all) < 0 && all.subtract(claimed).compareTo(carried) <= 0;
    }
}
