package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.ArchiveReader;
import io.github.gouji.archive.BodyProfile;
import io.github.gouji.archive.Mentions;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.compose.BodySummary;
import io.github.gouji.compose.HomeComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.finding.Finding;
import io.github.gouji.output.OutputFile;
import io.github.gouji.output.Spool;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads, checks and prints one body after the other, so that no more of them are in memory than are being worked on.
 * That is possible where no page sets bodies beside each other and no body needs another to be checked: none sums up
 * others, leads to their reports, or claims old addresses, which no two may share.
 */
final class BodyByBody {
    private final Ground ground;
    private final Workshop workshop;
    private final BodyPages pages;
    private final Set<String> names;
    /** Whether some body was seen to need another: what the others come to is then of no use. */
    private volatile boolean entangled;

    private BodyByBody(Ground ground, Workshop workshop) {
        this.ground = requireNonNull(ground, "ground");
        this.workshop = requireNonNull(workshop, "workshop");
        this.pages = new BodyPages(workshop);
        this.names = workshop.inventory().names().keySet();
    }

    /** What comes of one body. */
    private record Part(Edition edition, Mentions mentions, Optional<BodySummary> summary) {}

    /** The pages of the reports and those that lead to them; nothing where the bodies cannot be treated alone. */
    static Optional<Edition> edition(Ground ground, Pictures pictures, Press press, Spool spool, boolean drafts) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Map.Entry<String, BodyProfile> body : profiles(ground).entrySet()) {
            if (!body.getValue().aggregates().isEmpty()) {
                return Optional.empty();
            }
            names.put(body.getKey(), body.getValue().name());
        }
        SitePlan plan = new SitePlan(List.of(), Set.of(Address.HOME), Map.of(), drafts);
        Inventory inventory = new Inventory(ground.settings(), names, List.of(), plan.addresses(), drafts);
        return new BodyByBody(
                        ground,
                        Workshop.of(ground, plan, inventory, pictures, press, spool, BuildOptions.Extent.REPORTS))
                .edition();
    }

    private static Map<String, BodyProfile> profiles(Ground ground) {
        List<String> folders = ArchiveReader.bodies(ground.content());
        List<Optional<BodyProfile>> read = folders.parallelStream()
                .map(name -> ground.reader().profile(ground.content(), name))
                .toList();
        Map<String, BodyProfile> profiles = new LinkedHashMap<>();
        for (int i = 0; i < folders.size(); i++) {
            String id = folders.get(i);
            read.get(i).ifPresent(profile -> profiles.put(id, profile));
        }
        return profiles;
    }

    private Optional<Edition> edition() {
        List<Part> parts = ArchiveReader.bodies(ground.content()).parallelStream()
                .flatMap(name -> part(name).stream())
                .toList();
        return entangled ? Optional.empty() : Optional.of(whole(parts));
    }

    private Optional<Part> part(String name) {
        if (entangled) {
            return Optional.empty();
        }
        ArchiveReader.BodyReading reading = ground.reader().body(ground.content(), name);
        Inspection inspection = Inspection.of(ground, reading);
        CheckedArchive checked = inspection.checked();
        if (!isAlone(checked)) {
            entangled = true;
            return Optional.empty();
        }
        Edition bare = Edition.of(inspection);
        Optional<BodyPages.Share> share = checked.body(name).filter(body -> !bare.blocked()).map(this::share);
        return Optional.of(new Part(
                bare.with(share.map(BodyPages.Share::files).orElse(List.of())),
                reading.mentions(),
                share.map(BodyPages.Share::summary)));
    }

    private boolean isAlone(CheckedArchive checked) {
        return !Forwarding.isAskedFor(checked.bodies())
                && !ground.prose().leadsElsewhere(checked, names)
                && checked.bodies().stream()
                        .flatMap(body -> body.reports().stream())
                        .allMatch(report -> report.report().dossier().aggregates().isEmpty());
    }

    private BodyPages.Share share(CheckedBody body) {
        SeriesBook book = SeriesBook.of(workshop.plan().shown(body), workshop.forms());
        return pages.make(body, book);
    }

    private Edition whole(List<Part> parts) {
        List<Finding> findings = new ArrayList<>(ground.findings());
        findings.addAll(ArchiveReader.mentions(
                ground.content(), parts.stream().map(Part::mentions).toList()));
        Overview overview = Overview.NONE;
        List<OutputFile> files = new ArrayList<>();
        for (Part part : parts) {
            findings.addAll(part.edition().findings());
            overview = overview.plus(part.edition().overview());
            files.addAll(part.edition().files());
        }
        HomeComposer home = new HomeComposer(workshop.frames(), workshop.inventory());
        List<BodySummary> summaries = parts.stream().flatMap(p -> p.summary().stream()).toList();
        files.add(workshop.press().page(Address.HOME, home.compose(summaries, List.of(), List.of())));
        findings.sort(Finding.ORDER);
        return Edition.of(overview, findings, ground.content().path()).with(files);
    }
}
