package io.github.gouji;

import io.github.gouji.compose.Inventory;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Severity;
import io.github.gouji.output.SiteWriter;
import io.github.gouji.output.Spool;
import io.github.gouji.output.WriteReport;
import io.github.gouji.output.WriteResult;
import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.disk.WriteProblem;
import io.github.gouji.part.Overview;
import io.github.gouji.part.Part;
import io.github.gouji.part.Takeover;
import io.github.gouji.press.Continuity;
import io.github.gouji.press.Extent;
import io.github.gouji.press.PageMaker;
import io.github.gouji.press.Pictures;
import io.github.gouji.press.Press;
import io.github.gouji.press.SitePlan;
import io.github.gouji.press.Workshop;
import io.github.gouji.render.TemplateProblem;
import io.github.gouji.render.TemplateSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/**
 * The recipe: read and check, plan the pages, paint, compose, render, write. Everything is made before the first byte
 * is written, and an error anywhere leaves the output as it was.
 */
public final class Build {
    /** How many bytes of finished data files are kept in memory; more than that waits on disk. */
    private static final long MEMORY = 64L << 20;

    private final BuildOptions options;
    /** Without what lies in the folders of the bodies that are taken over. */
    private Ground ground;
    private final TemplateSet templates;
    private Takeover takeover;
    private final Continuity continuity;
    private final List<Finding> findings = new ArrayList<>();
    private Overview overview = Overview.NONE;
    private List<Part> parts = List.of();
    private boolean blocked;

    private Build(
            BuildOptions options, Ground ground, TemplateSet templates, Takeover takeover, Continuity continuity) {
        this.options = options;
        this.ground = ground;
        this.templates = templates;
        this.takeover = takeover;
        this.continuity = continuity;
    }

    public static BuildResult run(BuildOptions options) {
        return run(options, () -> Takeover.NOTHING);
    }

    /**
     * Builds, making only what the last build cannot give.
     *
     * @param lastBuild asked once
     */
    public static BuildResult run(BuildOptions options, Supplier<Takeover> lastBuild) {
        // A start is short, and these depend on nothing that goes before.
        ForkJoinTask<TemplateSet> templates =
                ForkJoinTask.adapt(() -> TemplateSet.of(options.folders().templates())).fork();
        Takeover takeover = lastBuild.get();
        Ground ground = ground(options, takeover);
        BuildResult result =
                new Build(options, ground, templates.join(), takeover, Continuity.none()).run(Optional.empty());
        // Another build, or a person, may have been at the output before this one had it to itself.
        boolean lost = result.end() == BuildResult.End.TROUBLE
                && takeover.parts().values().stream().anyMatch(Part::isLost);
        return lost ? run(options) : result;
    }

    private static Ground ground(BuildOptions options, Takeover takeover) {
        return Ground.of(
                options.folders().content(), options.shownContent(), takeover.parts().keySet());
    }

    /** Builds what has been read already. */
    static BuildResult run(
            BuildOptions options, Ground ground, Inspection read, TemplateSet templates, Continuity continuity) {
        return new Build(options, ground, templates, Takeover.NOTHING, continuity).run(Optional.of(read));
    }

    /**
     * @param read where everything was read and checked already
     */
    private BuildResult run(Optional<Inspection> read) {
        Path output = options.folders().output();
        try (Spool spool = new Spool(output, MEMORY)) {
            Pictures pictures = Pictures.of(output, options.flags().cache(), continuity.pictures());
            List<OutputFile> files = files(read, pictures, spool);
            if (obstacle().isPresent()) {
                return refused(obstacle().get());
            }
            BuildResult result = written(new SiteWriter(options.patience()).write(output, files));
            if (result.end() == BuildResult.End.WRITTEN) {
                pictures.prune();
            }
            return result;
        } catch (UncheckedIOException e) {
            findings.add(writeFindings().of(WriteProblem.of(output, e.getCause())));
            return refused(BuildResult.End.TROUBLE);
        } catch (IOException e) {
            findings.add(writeFindings().of(WriteProblem.of(output, e)));
            return refused(BuildResult.End.TROUBLE);
        }
    }

    /** Everything that the site consists of; of no use where an obstacle was found. */
    private List<OutputFile> files(Optional<Inspection> read, Pictures pictures, Spool spool) throws IOException {
        Language language = ground.settings().language();
        Press press = new Press(templates, templates.words(language.tag()).orElseThrow(), spool, continuity);
        boolean printable = !reportProblems(templates.problems());
        boolean reportsOnly = options.flags().extent() == Extent.REPORTS;
        Optional<Proof> byBody =
                printable && reportsOnly && read.isEmpty() ? byBody(pictures, press, spool) : Optional.empty();
        List<OutputFile> files = new ArrayList<>();
        if (byBody.isPresent()) {
            found(byBody.get());
            files.addAll(byBody.get().files());
        } else {
            takeNothingOver();
            Inspection inspection = read.orElseGet(() -> Inspection.of(ground));
            found(inspection.proof());
            if (obstacle().isEmpty()) {
                files.addAll(files(inspection, pictures, press, spool));
            }
        }
        reportProblems(press.problems());
        templates.assets().forEach(a ->
                files.add(new OutputFile(a.address(), Content.of(a.bytes()), OutputFile.Kind.ASSET)));
        return files;
    }

    private Optional<Proof> byBody(Pictures pictures, Press press, Spool spool) {
        boolean drafts = options.flags().drafts();
        Optional<Proof> proof = new BodyByBody(ground, takeover, drafts).proof(pictures, press, spool);
        return proof.isPresent() || takeNothingOver()
                ? proof
                : new BodyByBody(ground, takeover, drafts).proof(pictures, press, spool);
    }

    /** Lists what is in the folders of all bodies after all; says whether that was so already. */
    private boolean takeNothingOver() {
        if (takeover.parts().isEmpty()) {
            return true;
        }
        takeover = Takeover.NOTHING;
        ground = ground(options, takeover);
        return false;
    }

    private void found(Proof proof) {
        overview = proof.overview();
        parts = proof.parts();
        blocked = proof.blocked();
        findings.addAll(proof.findings());
    }

    private List<OutputFile> files(Inspection inspection, Pictures pictures, Press press, Spool spool)
            throws IOException {
        Extent extent = options.flags().extent();
        boolean drafts = options.flags().drafts();
        SitePlan plan = SitePlan.of(inspection.checked(), inspection.forms(), drafts, extent);
        Inventory inventory = Inventory.of(ground.settings(), plan.bodies(), plan.addresses(), drafts);
        return new PageMaker(Workshop.of(
                        ground.spokenForms(), ground.vocabulary(), plan, inventory, pictures, press, spool, extent)).files();
    }

    /** Why the site cannot be written. */
    private Optional<BuildResult.End> obstacle() {
        if (blocked || findings.stream().anyMatch(f -> f.code() == Code.TEMPLATE_MISTAKE)) {
            return Optional.of(BuildResult.End.REFUSED);
        }
        boolean warned = findings.stream().anyMatch(f -> f.severity() == Severity.WARNING)
                || parts.stream().anyMatch(part -> part.remarks().counts().warnings() > 0);
        return options.flags().strict() && warned ? Optional.of(BuildResult.End.TOO_STRICT) : Optional.empty();
    }

    private boolean reportProblems(List<TemplateProblem> problems) {
        for (TemplateProblem problem : problems) {
            String file = templates.overridden(problem.file())
                    ? options.shownTemplates() + "/" + problem.file()
                    : problem.file();
            Finding finding = Finding.of(
                    Code.TEMPLATE_MISTAKE,
                    new Place(file, problem.line(), problem.column()),
                    "kind",
                    "@template." + problem.kind().name().toLowerCase(Locale.ROOT),
                    "detail",
                    problem.message());
            if (!findings.contains(finding)) {
                findings.add(finding);
            }
        }
        return !problems.isEmpty();
    }

    private BuildResult written(WriteResult result) {
        return result.fold(
                done -> finished(done.report()),
                refused -> {
                    refused.problems().forEach(p -> findings.add(writeFindings().of(p)));
                    boolean foreign = findings.stream().anyMatch(f -> f.code() == Code.OUTPUT_FOREIGN_FILE);
                    return refused(foreign ? BuildResult.End.REFUSED : BuildResult.End.TROUBLE);
                },
                stopped -> {
                    findings.add(writeFindings().of(stopped.problem()));
                    return refused(BuildResult.End.TROUBLE);
                });
    }

    private BuildResult finished(WriteReport report) {
        report.warnings().forEach(w -> findings.add(writeFindings().of(w)));
        return ended(Optional.of(report), BuildResult.End.WRITTEN);
    }

    private WriteFindings writeFindings() {
        return new WriteFindings(options.folders().output());
    }

    private BuildResult refused(BuildResult.End end) {
        return ended(Optional.empty(), end);
    }

    private BuildResult ended(Optional<WriteReport> written, BuildResult.End end) {
        List<Finding> sorted = findings.stream().sorted(Finding.ORDER).toList();
        return new BuildResult(ground.settings().language(), overview, sorted, parts, written, end);
    }
}
