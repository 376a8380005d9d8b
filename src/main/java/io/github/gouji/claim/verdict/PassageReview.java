package io.github.gouji.claim.verdict;

import io.github.gouji.check.table.BoundFigure;
import io.github.gouji.claim.language.Amount;
import io.github.gouji.claim.language.AmountReader;
import io.github.gouji.claim.language.ClaimLanguage;
import io.github.gouji.claim.language.Plain;
import io.github.gouji.claim.language.Topic.Family;
import io.github.gouji.claim.passage.Block;
import io.github.gouji.claim.passage.ProseCounts;
import io.github.gouji.claim.passage.Reporter;
import io.github.gouji.claim.passage.Setting;
import io.github.gouji.claim.passage.Statement;
import io.github.gouji.claim.verdict.Valuation.Known;
import io.github.gouji.claim.verdict.Verdict.Contradicted;
import io.github.gouji.claim.verdict.Verdict.Fits;
import io.github.gouji.finding.Code;
import io.github.gouji.form.SectionForm;
import io.github.gouji.prose.FigureReference;
import io.github.gouji.prose.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reviews the sentences of one passage in order, each knowing what was said before it. */
final class PassageReview {
    private static final String BETWEEN = "\uFF1B";

    /** What a review needs to know of the report. */
    record Context(
            ClaimLanguage language,
            Setting setting,
            Ledger ledger,
            Function<FigureReference, Optional<BoundFigure>> bound,
            Reporter reporter) {}

    /** What the last case counted before was: nothing yet, applications that the tables know, or something else. */
    private enum Before {
        NOTHING,
        KNOWN,
        UNKNOWN
    }

    private final Context context;
    private final boolean inDisputes;
    private final ClaimFinder finder;
    private final ClaimJudge judge;
    private final AmountReader reader;
    private final List<Told> told = new ArrayList<>();
    private final Set<Told> contradicted = new HashSet<>();
    private final Set<Told> agreeing = new HashSet<>();
    private final List<Plain> unread = new ArrayList<>();
    private boolean aboutRequests;
    private Before before = Before.NOTHING;
    private boolean publishedKnown;
    private int bound;
    private int free;

    /**
     * @param heading what stands above the passage
     */
    PassageReview(Context context, Optional<SectionForm> section, String heading) {
        this.context = context;
        this.aboutRequests = section.flatMap(SectionForm::table).filter("requests"::equals).isPresent()
                || context.language().finds("about_requests", heading);
        this.inDisputes = section.flatMap(SectionForm::table).filter("disputes"::equals).isPresent();
        this.finder = new ClaimFinder(context.language(), context.setting());
        this.judge = new ClaimJudge(context.ledger());
        this.reader = new AmountReader(context.language().numbers());
    }

    ProseCounts review(Block block) {
        boolean silent = block.passage().kind() == Passage.Kind.CELL || block.passage().kind() == Passage.Kind.CODE;
        for (Block.Sentence sentence : block.sentences()) {
            bound += sentence.passage().figures().size();
            unread.add(sentence.plain());
            if (sentence.hasDigit()) {
                sentence(sentence, silent);
            }
        }
        return new ProseCounts(bound, free, agreeing.size(), contradicted.size());
    }

    private void sentence(Block.Sentence sentence, boolean silent) {
        Plain plain = sentence.plain();
        List<Amount> amounts = reader.read(plain.text(), at -> value(sentence.passage(), plain.offset(at)));
        free += (int) amounts.stream()
                .filter(a -> !a.bound() && a.kind() != Amount.Kind.NONE)
                .count();
        if (silent || amounts.isEmpty() || context.language().finds("quoted", plain.text())) {
            return;
        }
        Statement statement = new Statement(sentence.passage(), plain, amounts);
        List<Told> here = claims(statement);
        new Parts(context, statement, here, told).check().forEach(contradicted::addAll);
        contradicted.addAll(new Shares(context, statement, here, told).check());
        new Upheld(context, statement, inDisputes).check();
        told.addAll(here);
    }

    private Optional<BigDecimal> value(Passage sentence, int offset) {
        return sentence.figureAt(offset).flatMap(context.bound()).map(BoundFigure::value);
    }

    /** Every amount of the sentence with what it is said of, judged in order. */
    private List<Told> claims(Statement statement) {
        List<Told> here = new ArrayList<>();
        int partFrom = 0;
        boolean newOnly = false;
        for (int i = 0; i < statement.amounts().size(); i++) {
            Optional<Claim> claim = finder.find(statement, i, partFrom).filter(c -> isInContext(statement, c));
            Told one = new Told(statement, statement.amounts().get(i), claim);
            here.add(one);
            if (claim.isPresent()) {
                Claim sure = leansOnUnknown(claim.get()) ? claim.get().unsure() : claim.get();
                Verdict verdict = judge.judge(sure);
                newOnly |= judge.isNewOnly(sure, verdict);
                settle(one, sure, verdict, newOnly);
                if (sure.family() == Family.INTAKE || sure.family() == Family.DONE) {
                    partFrom = sure.amount().end();
                }
            } else if (one.amount().kind() == Amount.Kind.CASE) {
                before = Before.UNKNOWN;
            }
        }
        return here;
    }

    private boolean isInContext(Statement statement, Claim claim) {
        if (claim.family() == Family.DISPUTE) {
            return inDisputes || context.language().finds("about_disclosure", statement.text());
        }
        if (claim.family() == Family.KIND) {
            return context.language().finds("about_kinds", statement.text());
        }
        return !claim.family().countsRequests() || isAboutRequests();
    }

    /** Whether the passage up to here speaks of applications for information; looked for only when it matters. */
    private boolean isAboutRequests() {
        for (int i = 0; i < unread.size() && !aboutRequests; i++) {
            aboutRequests = context.language().finds("about_requests", unread.get(i).text());
        }
        unread.clear();
        return aboutRequests;
    }

    /** Parts of something that the tables do not know are not to be judged by them. */
    private boolean leansOnUnknown(Claim claim) {
        if (claim.family() == Family.CHANNEL || claim.family() == Family.KIND) {
            return !publishedKnown;
        }
        boolean part = claim.family().countsRequests()
                && claim.family() != Family.INTAKE
                && claim.family() != Family.CARRY;
        return part && before == Before.UNKNOWN;
    }

    private void settle(Told one, Claim claim, Verdict verdict, boolean newOnly) {
        boolean counts = claim.family().countsRequests();
        if (verdict instanceof Fits) {
            before = counts ? Before.KNOWN : before;
            publishedKnown |= claim.family() == Family.PUBLISHED;
            if (!claim.amount().bound()) {
                agreeing.add(one);
            }
        } else if (verdict instanceof Contradicted no && !(newOnly && isOutcome(claim) && judge.mayOmitCarriedIn(claim, no))) {
            contradicted.add(one);
            report(one, claim, no);
            before = claim.family() == Family.INTAKE ? Before.UNKNOWN : before;
        } else if (claim.family() == Family.INTAKE) {
            before = Before.UNKNOWN;
        }
    }

    private static boolean isOutcome(Claim claim) {
        return claim.family() == Family.OUTCOME || claim.family() == Family.OUTCOME_ROW;
    }

    private void report(Told one, Claim claim, Contradicted verdict) {
        Amount amount = claim.amount();
        Statement statement = one.statement();
        List<String> slips = context.ledger().lookalikes(amount.value(), claim.readings(), claim.slips());
        context.reporter()
                .confirmable(
                        Code.CLAIM_CONTRADICTED,
                        statement.place(amount),
                        statement.snippet(claim.start(), amount.end()),
                        List.of(),
                        "number",
                        statement.text().substring(amount.start(), amount.end()),
                        "tried",
                        verdict.tried().stream().map(Known::text).distinct().collect(Collectors.joining(BETWEEN)),
                        "slips",
                        slips.isEmpty() ? "@claim.no-slip" : String.join(BETWEEN, slips));
    }

    /** An amount with what it was said of. */
    record Told(Statement statement, Amount amount, Optional<Claim> claim) {
        boolean isOf(Set<Family> families) {
            return claim.map(c -> families.contains(c.family())).orElse(false);
        }
    }
}
