package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.Inventory;
import io.github.gouji.finding.Language;
import io.github.gouji.output.Spool;
import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.press.Continuity;
import io.github.gouji.press.Extent;
import io.github.gouji.press.PageMaker;
import io.github.gouji.press.Pictures;
import io.github.gouji.press.Press;
import io.github.gouji.press.SitePlan;
import io.github.gouji.press.Workshop;
import io.github.gouji.render.TemplateSet;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The site that one reading of the content makes: the page of a report at once, and everything after it. */
public final class Edition {
    /** Attachments may need more, and then come with everything else. */
    private static final long MEMORY = 64L << 20;

    private final BuildOptions options;
    private final Ground ground;
    private final Inspection inspection;
    private final TemplateSet templates;
    private final Continuity continuity;

    Edition(
            BuildOptions options,
            Ground ground,
            Inspection inspection,
            TemplateSet templates,
            Continuity continuity) {
        this.options = requireNonNull(options, "options");
        this.ground = requireNonNull(ground, "ground");
        this.inspection = requireNonNull(inspection, "inspection");
        this.templates = requireNonNull(templates, "templates");
        this.continuity = requireNonNull(continuity, "continuity");
    }

    public Inspection inspection() {
        return inspection;
    }

    /**
     * The page of a report, and of what it shows all that fits in memory, byte for byte as a build writes them.
     *
     * @return by address; nothing where the site cannot be built or has no such page
     */
    public Map<String, Content> report(String body, int year) throws IOException {
        if (inspection.isBlocked() || !templates.problems().isEmpty()) {
            return Map.of();
        }
        Extent extent = options.flags().extent();
        SitePlan plan = SitePlan.of(inspection.checked(), inspection.forms(), options.flags().drafts(), extent);
        Optional<CheckedBody> home = plan.bodies().stream()
                .filter(b -> b.body().id().equals(body))
                .findFirst();
        Optional<CheckedReport> report = home.stream()
                .flatMap(b -> plan.shown(b).reports().stream())
                .filter(r -> r.year() == year)
                .findFirst();
        return report.isEmpty() ? Map.of() : report(plan, home.orElseThrow(), report.get());
    }

    private Map<String, Content> report(SitePlan plan, CheckedBody body, CheckedReport report) throws IOException {
        Language language = ground.settings().language();
        try (Spool spool = new Spool(options.folders().output(), MEMORY)) {
            Press press = new Press(templates, templates.words(language.tag()).orElseThrow(), spool, Continuity.none());
            Inventory inventory =
                    Inventory.of(ground.settings(), plan.bodies(), plan.addresses(), options.flags().drafts());
            Pictures pictures = Pictures.of(
                    options.folders().output(), options.flags().cache(), continuity.pictures());
            Workshop workshop = Workshop.of(
                    ground.spokenForms(),
                    ground.vocabulary(),
                    plan,
                    inventory,
                    pictures,
                    press,
                    spool,
                    options.flags().extent());
            Map<String, Content> files = new TreeMap<>();
            for (OutputFile file : new PageMaker(workshop).report(body, report)) {
                if (file.content() instanceof Content.InMemory) {
                    files.put(file.address(), file.content());
                }
            }
            templates.assets().forEach(asset -> files.put(asset.address(), Content.of(asset.bytes())));
            return press.problems().isEmpty() ? files : Map.of();
        }
    }

    /** Makes and writes the whole site; nothing if it is outdated before that. */
    Optional<BuildResult> build() {
        try {
            return Optional.of(Build.run(options, ground, inspection, templates, continuity));
        } catch (Continuity.Outdated newerOneAskedFor) {
            return Optional.empty();
        }
    }

    /** Makes and writes the whole site, whatever is asked for meanwhile. */
    BuildResult buildInAnyCase() {
        return Build.run(options, ground, inspection, templates, continuity.toTheEnd());
    }
}
