package io.github.gouji.compose.service;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.Detail;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.Correction;
import io.github.gouji.archive.dossier.Holding;
import io.github.gouji.archive.dossier.PublicationTime;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.compose.figure.PlacedCorrection;
import io.github.gouji.site.Address;
import io.github.gouji.view.Feed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Composes the feed. Times come from the reports alone: where one gives no time of day, the day begins at midnight in
 * Beijing, and a report without a day stands at the end of its year and says so.
 */
public final class FeedComposer {
    private static final int MOST_ENTRIES = 200;
    private static final String ZONE = "+08:00";

    private final Inventory inventory;
    private final Wording words;
    private final Optional<String> base;

    public FeedComposer(FrameComposer frames, Inventory inventory) {
        this.inventory = inventory;
        this.words = new Wording(inventory.settings().language(), "service");
        this.base = frames.base();
    }

    /** The newest entries first; nothing for an archive that shows no report, for a feed needs a time. */
    public Optional<Feed> compose() {
        List<Feed.Entry> entries = new ArrayList<>();
        for (CheckedBody body : inventory.bodies()) {
            for (CheckedReport report : inventory.shown(body)) {
                entries.add(report(body, report.report()));
                PlacedCorrection.of(report).forEach(c -> entries.add(correction(report.report(), c)));
            }
        }
        entries.sort(Comparator.comparing(Feed.Entry::updated).reversed().thenComparing(Feed.Entry::href));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        ArchiveSettings settings = inventory.settings();
        Feed.Head head = new Feed.Head(
                settings.language().tag(),
                id(Address.FEED.path()),
                clean(settings.name()),
                words.say("feed.subtitle"),
                clean(settings.detail(Detail.ORGANISER).orElse(settings.name())),
                entries.get(0).updated());
        return Optional.of(new Feed(
                head,
                base.map(b -> b + Address.FEED.path()).orElse(null),
                href(Address.HOME.path()),
                entries.stream().limit(MOST_ENTRIES).toList()));
    }

    private Feed.Entry report(CheckedBody body, Report report) {
        Optional<PublicationTime> published = report.identification().published();
        Holding holding = report.holding();
        boolean withdrawn = holding.state() == State.WITHDRAWN;
        String machine = published.map(FeedComposer::instant).orElse(null);
        String title = report.identification().title();
        String summary = words.say(
                published.isPresent() ? "feed.report" : "feed.report.undated",
                "body", body.body().profile().name(),
                "year", report.year(),
                "date", published.map(words::date).orElse(""));
        String known = machine == null ? endOf(report.year()) : machine;
        String updated = withdrawn ? holding.since().map(FeedComposer::instant).orElse(known) : known;
        String path = Address.report(report.body(), report.year()).path();
        return new Feed.Entry(
                id(path),
                clean(withdrawn ? words.say("feed.withdrawn", "title", title) : title),
                href(path),
                updated,
                machine,
                clean(withdrawn ? summary + withdrawal(holding) : summary));
    }

    private String withdrawal(Holding holding) {
        String since = holding.since()
                .map(day -> words.say("feed.withdrawn.since", "date", words.date(day)))
                .orElseGet(() -> words.say("feed.withdrawn.plain"));
        return since + holding.stateReason().map(r -> words.say("feed.withdrawn.reason", "reason", r)).orElse("");
    }

    private Feed.Entry correction(Report report, PlacedCorrection placed) {
        Correction correction = placed.correction();
        String path = Address.report(report.body(), report.year()).path() + "#" + placed.id();
        String known = report.identification().published().map(FeedComposer::instant).orElse(endOf(report.year()));
        String when = correction.day().map(FeedComposer::instant).orElse(known);
        return new Feed.Entry(
                id(path),
                clean(words.say("feed.correction", "title", report.identification().title())),
                href(path),
                when,
                correction.day().map(FeedComposer::instant).orElse(null),
                clean(words.say(
                        "feed.correction.text",
                        "path", correction.path(),
                        "before", correction.before(),
                        "after", correction.after(),
                        "reason", correction.reason())));
    }

    private String href(String path) {
        return base.orElse("") + path;
    }

    /** The address where the archive knows it, else a name made of its own name and the path. */
    private String id(String path) {
        String name = inventory.settings().name() + '\n' + path;
        return base.map(b -> b + path)
                .orElseGet(() -> "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static String instant(PublicationTime time) {
        return time.day() + "T" + time.time().orElse(LocalTime.MIDNIGHT).format(DateTimeFormatter.ISO_LOCAL_TIME) + ZONE;
    }

    private static String endOf(int year) {
        return LocalDate.of(year, 12, 31) + "T23:59:59" + ZONE;
    }

    /** Without the characters that XML cannot hold. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE
                        || c == '\n'
                        || c == '\t')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
