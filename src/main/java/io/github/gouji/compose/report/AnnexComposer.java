package io.github.gouji.compose.report;

import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.judge.Judgement;
import io.github.gouji.check.judge.Outcome;
import io.github.gouji.check.judge.YearJudgement;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellNames;
import io.github.gouji.compose.figure.PlacedCorrection;
import io.github.gouji.compose.figure.PublishedFinding;
import io.github.gouji.compose.figure.PublishedFinding.YearCell;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.view.part.Download;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.Annex;
import io.github.gouji.view.section.Annex.CorrectionLine;
import io.github.gouji.view.section.Annex.FindingLine;
import io.github.gouji.view.section.Annex.IdentityLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes what the archive adds to a report: what was checked and found, corrections, sources, downloads. */
public final class AnnexComposer {
    private final ReportContext context;
    private final Messages messages;
    private final CellNames names;

    /**
     * @param messages the sentences of findings in the language of the page
     */
    public AnnexComposer(ReportContext context, Messages messages) {
        this.context = context;
        this.messages = messages;
        this.names = new CellNames(context);
    }

    public Annex compose(List<Download> originals, List<Download> data) {
        return new Annex(
                new EvidenceComposer(context).compose(),
                identities(),
                new ReadingComposer(context).compose(),
                findings(),
                corrections(),
                new SourceComposer(context).compose(originals, data));
    }

    private List<IdentityLine> identities() {
        List<IdentityLine> lines = new ArrayList<>();
        for (CheckedTable table : context.report().tables()) {
            Map<String, List<Judgement>> families = new LinkedHashMap<>();
            table.judgements().forEach(j -> families
                    .computeIfAbsent(j.identity().family(), f -> new ArrayList<>())
                    .add(j));
            context.report().years().stream()
                    .map(YearJudgement::judgement)
                    .filter(j -> j.cells().get(0).table().equals(table.id()))
                    .forEach(j -> families
                            .computeIfAbsent(j.identity().family(), f -> new ArrayList<>())
                            .add(j));
            families.values().forEach(judged -> lines.add(line(table.form(), judged)));
        }
        return lines;
    }

    private IdentityLine line(TableForm form, List<Judgement> judged) {
        String says = context.say(
                "identity.line",
                "table", names.table(form),
                "says", context.glossary().orSame(judged.get(0).identity().says()));
        long confirmed = judged.stream().filter(Judgement::isConfirmed).count();
        long broken = judged.stream().filter(Judgement::isBroken).count() + confirmed;
        return new IdentityLine(
                says,
                "" + count(judged, Outcome.Holds.class),
                confirmed == 0
                        ? "" + broken
                        : context.say("identity.confirmed", "broken", "" + broken, "confirmed", "" + confirmed),
                "" + count(judged, Outcome.Undecidable.class));
    }

    private static long count(List<Judgement> judged, Class<? extends Outcome> outcome) {
        return judged.stream().filter(j -> outcome.isInstance(j.outcome())).count();
    }

    private List<FindingLine> findings() {
        if (context.marks().findings().isEmpty()) {
            return List.of();
        }
        return context.marks().findings().stream()
                .map(f -> new FindingLine(f.id(), f.kind(), messages.message(f.finding()), cells(f)))
                .toList();
    }

    /** The cells that take part; of the many parts of a sum the zeros are left out. */
    private List<Link> cells(PublishedFinding found) {
        List<Link> links = new ArrayList<>();
        for (YearCell at : found.cells()) {
            Optional<CheckedTable> table = report(at.year()).flatMap(r -> r.table(at.cell().table()));
            boolean zero = table.flatMap(t -> t.figure(at.cell()))
                    .flatMap(f -> f.amount())
                    .filter(a -> a.compareTo(BigDecimal.ZERO) == 0)
                    .isPresent();
            if (table.isPresent() && (!zero || links.isEmpty())) {
                String name = names.whole(table.get().form(), at.cell());
                String dated = at.year() == context.year()
                        ? name
                        : context.say("evidence.of_year", "year", "" + at.year(), "name", name);
                links.add(new Link(dated, context.linkTo(at.year(), at.cell()).orElse(null)));
            }
        }
        return links;
    }

    private Optional<CheckedReport> report(int year) {
        return year == context.year() ? Optional.of(context.report()) : context.body().report(year);
    }

    private List<CorrectionLine> corrections() {
        List<CorrectionLine> lines = new ArrayList<>();
        Dates dates = new Dates(context);
        for (PlacedCorrection placed : context.marks().corrections()) {
            String date = placed.correction().day().map(dates::shown).orElse(context.say("correction.undated"));
            lines.add(new CorrectionLine(
                    placed.id(),
                    cell(placed),
                    date,
                    placed.correction().before(),
                    placed.correction().after(),
                    placed.correction().reason()));
        }
        return lines;
    }

    private Link cell(PlacedCorrection placed) {
        return placed.cells().stream()
                .findFirst()
                .flatMap(c -> context.report().table(c.table())
                        .map(t -> new Link(
                                names.whole(t.form(), c),
                                context.linkTo(context.year(), c).orElse(null))))
                .orElseGet(() -> Link.unlinked(placed.correction().path()));
    }
}
