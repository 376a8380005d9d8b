package io.github.gouji.compose.report;

import io.github.gouji.archive.Detail;
import io.github.gouji.archive.dossier.Holding;
import io.github.gouji.archive.dossier.Identification;
import io.github.gouji.archive.dossier.Source;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.view.part.Download;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.Annex.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says where our copy of a report comes from, how to cite the page and whom to tell of a mistake. */
final class SourceComposer {
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    private final ReportContext context;

    SourceComposer(ReportContext context) {
        this.context = context;
    }

    Sources compose(List<Download> originals, List<Download> data) {
        return new Sources(
                origin(),
                originals,
                data,
                citation(),
                context.settings().detail(Detail.ERRATA_CONTACT).map(SourceComposer::contact).orElse(null));
    }

    private List<Fact> origin() {
        Holding holding = context.report().report().holding();
        List<Fact> facts = new ArrayList<>();
        Optional<Source> source = holding.source();
        source.ifPresent(
                s -> facts.add(new Fact(context.say("fact.source"), s.name(), null, s.url().orElse(null))));
        plain(facts, "retrieved", source.flatMap(Source::retrieved));
        plain(facts, "checksum", source.flatMap(Source::checksum));
        plain(facts, "note", source.flatMap(Source::note));
        plain(facts, "extent", Optional.of(context.say(holding.excerpt() ? "extent.excerpt" : "extent.full")));
        plain(facts, "licence", context.settings().detail(Detail.LICENCE));
        return facts;
    }

    private void plain(List<Fact> facts, String key, Optional<String> text) {
        text.ifPresent(t -> facts.add(Fact.plain(context.say("fact." + key), t)));
    }

    private String citation() {
        Identification identification = context.report().report().identification();
        String publisher =
                identification.publisher().orElse(context.body().body().profile().name());
        String published = identification
                .published()
                .map(p -> context.say("citation.published", "date", new Dates(context).shown(p)))
                .orElse("");
        String path = context.address().path();
        String address = context.settings()
                .detail(Detail.URL)
                .map(url -> url.endsWith("/") ? url + path : url + "/" + path)
                .orElse(path);
        return context.say(
                "citation",
                "publisher",
                publisher,
                "title",
                identification.title(),
                "published",
                published,
                "archive",
                context.settings().name(),
                "address",
                address);
    }

    private static Link contact(String given) {
        if (MAIL.matcher(given).matches()) {
            return new Link(given, "mailto:" + given);
        }
        return WEB.matcher(given).matches() ? new Link(given, given) : Link.unlinked(given);
    }
}
