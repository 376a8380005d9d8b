package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.BodyProfile;
import io.github.gouji.archive.read.ArchiveReader;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.front.BodySummary;
import io.github.gouji.finding.Finding;
import io.github.gouji.output.Spool;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.part.Overview;
import io.github.gouji.part.Part;
import io.github.gouji.part.Remarks;
import io.github.gouji.part.Takeover;
import io.github.gouji.press.Extent;
import io.github.gouji.press.Forwarding;
import io.github.gouji.press.PageMaker;
import io.github.gouji.press.Pictures;
import io.github.gouji.press.Press;
import io.github.gouji.press.SitePlan;
import io.github.gouji.press.Workshop;
import io.github.gouji.site.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads, checks and prints one body after the other, so that no more of them are in memory than are being worked on, and
 * those of which nothing has changed since the last build are not touched. That is possible where no page sets bodies
 * beside each other and no body needs another to be checked: none sums up others, leads to their reports, or claims old
 * addresses, which no two may share.
 */
final class BodyByBody {
    private final Ground ground;
    private final boolean drafts;
    private final List<String> folders;
    private final Map<String, Part> known;
    private final Map<String, String> names;
    /** What was found that is of no body. */
    private final List<Finding> findings;
    /** Whether that alone keeps the site from being written: no page need be made. */
    private final boolean blocked;
    /** Whether some body was seen to need another that is not at hand: what the others come to is then of no use. */
    private volatile boolean entangled;

    BodyByBody(Ground ground, Takeover takeover, boolean drafts) {
        this.ground = requireNonNull(ground, "ground");
        this.drafts = drafts;
        this.folders = ArchiveReader.bodies(ground.content());
        this.names = names(takeover.parts());
        this.known = takeover.parts();
        // Every page of a body may name the others.
        this.entangled |= !known.isEmpty() && !names.equals(takeover.names());
        this.findings = ground.findingsElsewhere(Set.copyOf(folders));
        this.blocked = Proof.of(Overview.NONE, findings, ground.content().path()).blocked();
    }

    /** The names of all bodies, those of the parts at hand not read again. */
    private Map<String, String> names(Map<String, Part> parts) {
        List<Optional<String>> read = folders.parallelStream()
                .map(folder -> Optional.ofNullable(parts.get(folder))
                        .flatMap(Part::summary)
                        .map(BodySummary::name)
                        .or(() -> name(folder)))
                .toList();
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < folders.size(); i++) {
            String folder = folders.get(i);
            read.get(i).ifPresent(name -> found.put(folder, name));
        }
        return found;
    }

    private Optional<String> name(String folder) {
        Optional<BodyProfile> profile = ground.reader().profile(ground.content(), folder);
        // Reading the body would tell as well, but late: much would have been made in vain.
        if (profile.filter(p -> !p.aggregates().isEmpty()).isPresent()) {
            entangled = true;
        }
        return profile.map(BodyProfile::name);
    }

    /**
     * The pages of the reports and those that lead to them; nothing where the bodies cannot be treated alone, or not with
     * what is taken over.
     */
    Optional<Proof> proof(Pictures pictures, Press press, Spool spool) {
        if (entangled) {
            return Optional.empty();
        }
        SitePlan plan = new SitePlan(List.of(), Set.of(Address.HOME), Map.of(), drafts);
        Inventory inventory = new Inventory(ground.settings(), names, List.of(), plan.addresses(), drafts);
        PageMaker pages = new PageMaker(Workshop.of(
                ground.spokenForms(), ground.vocabulary(), plan, inventory, pictures, press, spool, Extent.REPORTS));
        List<Part> parts =
                folders.parallelStream().flatMap(folder -> part(folder, pages).stream()).toList();
        return entangled ? Optional.empty() : Optional.of(whole(parts, pages));
    }

    private Optional<Part> part(String folder, PageMaker pages) {
        if (entangled) {
            return Optional.empty();
        }
        if (known.containsKey(folder)) {
            return Optional.of(known.get(folder));
        }
        Inspection inspection = Inspection.of(ground, folder);
        CheckedArchive checked = inspection.checked();
        if (!isAlone(checked)) {
            entangled = true;
            return Optional.empty();
        }
        Optional<PageMaker.OneBody> printed = checked.body(folder)
                .filter(body -> !blocked && !inspection.isBlocked())
                .map(pages::one);
        return Optional.of(new Part(
                folder,
                inspection.overview(),
                new Remarks.Found(inspection.findings()),
                printed.map(PageMaker.OneBody::summary),
                printed.map(PageMaker.OneBody::files).orElse(List.of())));
    }

    private boolean isAlone(CheckedArchive checked) {
        return !Forwarding.isAskedFor(checked.bodies())
                && !ground.prose().leadsElsewhere(checked, names.keySet())
                && checked.bodies().stream().noneMatch(BodyByBody::sumsUpOthers);
    }

    private static boolean sumsUpOthers(CheckedBody body) {
        return !body.body().profile().aggregates().isEmpty()
                || body.reports().stream().anyMatch(r -> !r.report().dossier().aggregates().isEmpty());
    }

    private Proof whole(List<Part> parts, PageMaker pages) {
        Overview overview = parts.stream().map(Part::overview).reduce(Overview.NONE, Overview::plus);
        List<BodySummary> summaries = parts.stream().flatMap(p -> p.summary().stream()).toList();
        if (blocked || summaries.size() < parts.size()) {
            return new Proof(overview, findings, parts, true, List.of());
        }
        List<OutputFile> files = new ArrayList<>();
        parts.forEach(part -> files.addAll(part.files()));
        files.add(pages.front(summaries));
        return new Proof(overview, findings, parts, false, files);
    }
}
