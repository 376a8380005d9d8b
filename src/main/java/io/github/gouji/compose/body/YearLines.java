package io.github.gouji.compose.body;

import io.github.gouji.archive.dossier.Holding;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.judge.Judgement;
import io.github.gouji.compose.Coverage;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.form.Form;
import io.github.gouji.form.identity.Strength;
import io.github.gouji.site.Address;
import io.github.gouji.view.BodyView;
import io.github.gouji.view.part.Link;
import java.util.ArrayList;
import java.util.List;

/** Lists the years of a body newest first: its reports with what has to be known of each, and why others are not held. */
final class YearLines {
    private final Inventory inventory;
    private final Wording words;

    YearLines(Inventory inventory, Wording words) {
        this.inventory = inventory;
        this.words = words;
    }

    List<BodyView.YearLine> lines(Address page, CheckedBody body) {
        List<BodyView.YearLine> lines = new ArrayList<>();
        for (Coverage.Span span : Coverage.of(body, inventory).spans()) {
            lines.add(0, span.report().map(report -> held(page, report)).orElseGet(() -> absent(span)));
        }
        return lines;
    }

    private BodyView.YearLine absent(Coverage.Span span) {
        String years = words.span(span.first(), span.last());
        return new BodyView.YearLine(years, Link.unlinked(words.say(span.kind().key())), "", "", "");
    }

    private BodyView.YearLine held(Address page, CheckedReport report) {
        Link link = new Link(
                report.report().identification().title(),
                page.linkTo(Address.report(report.report().body(), report.year())));
        String published = report.report().identification().published()
                .map(words::date)
                .orElseGet(() -> words.say("published.unknown"));
        return new BodyView.YearLine(
                String.valueOf(report.year()), link, published, form(report.report().form()), remark(report));
    }

    private String form(Form form) {
        return form.notice().isPresent() ? words.say("form.of", "year", form.fromYear()) : form.title();
    }

    private String remark(CheckedReport report) {
        Holding holding = report.report().holding();
        List<String> remarks = new ArrayList<>();
        state(holding, remarks);
        if (holding.excerpt()) {
            remarks.add(words.say("holding.excerpt"));
        }
        holding.scope().ifPresent(scope -> remarks.add(words.say("remark.scope", "scope", scope)));
        counted("remark.corrections", report.report().dossier().corrections().size(), remarks);
        counted("remark.broken", broken(report), remarks);
        return remarks.isEmpty() ? words.say("cell.nothing") : words.sentence(remarks);
    }

    private void state(Holding holding, List<String> remarks) {
        if (holding.state() == State.WITHDRAWN) {
            List<String> details = new ArrayList<>();
            holding.since().ifPresent(day -> details.add(words.date(day)));
            holding.stateReason().ifPresent(details::add);
            String key = details.isEmpty() ? "holding.withdrawn" : "remark.withdrawn";
            remarks.add(words.say(key, "details", words.list(details)));
        } else if (holding.state() != State.PUBLISHED) {
            remarks.add(words.say(holding.state() == State.DRAFT ? "holding.draft" : "holding.under_review"));
        }
    }

    private void counted(String key, long count, List<String> remarks) {
        if (count > 0) {
            remarks.add(words.say(key, "count", count));
        }
    }

    /** Identities that must hold and do not. */
    private static long broken(CheckedReport report) {
        return report.tables().stream()
                .flatMap(t -> t.judgements().stream())
                .filter(Judgement::isBroken)
                .filter(j -> j.identity().strength() == Strength.HARD)
                .count();
    }
}
