package io.github.gouji;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Severity;
import io.github.gouji.output.Content;
import io.github.gouji.output.OutputFile;
import io.github.gouji.output.SiteWriter;
import io.github.gouji.output.Spool;
import io.github.gouji.output.WriteProblem;
import io.github.gouji.output.WriteReport;
import io.github.gouji.output.WriteResult;
import io.github.gouji.render.TemplateProblem;
import io.github.gouji.render.TemplateSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The recipe: read and check, plan the pages, paint, compose, render, write. Everything is made before the first byte
 * is written, and an error anywhere leaves the output as it was.
 */
public final class Build {
    /** How many bytes of finished data files are kept in memory; more than that waits on disk. */
    private static final long MEMORY = 64L << 20;

    private final BuildOptions options;
    private final Continuity continuity;
    private final List<Finding> findings = new ArrayList<>();

    private Build(BuildOptions options, Continuity continuity) {
        this.options = options;
        this.continuity = continuity;
    }

    public static BuildResult run(BuildOptions options) {
        Inspection inspection = Inspection.of(options.folders().content(), options.shownContent());
        return run(options, inspection, TemplateSet.of(options.folders().templates()), Continuity.none());
    }

    /** Builds what has been read already. */
    static BuildResult run(BuildOptions options, Inspection inspection, TemplateSet templates, Continuity continuity) {
        return new Build(options, continuity).run(inspection, templates);
    }

    private BuildResult run(Inspection inspection, TemplateSet templates) {
        findings.addAll(inspection.findings());
        if (!inspection.blocking().isEmpty() || reportProblems(templates.problems(), templates)) {
            return refused(inspection, BuildResult.End.REFUSED);
        }
        boolean warned = findings.stream().anyMatch(f -> f.severity() == Severity.WARNING);
        if (options.flags().strict() && warned) {
            return refused(inspection, BuildResult.End.TOO_STRICT);
        }
        try (Spool spool = new Spool(options.folders().output(), MEMORY)) {
            Pictures pictures = Pictures.of(options, continuity.pictures());
            List<OutputFile> files = files(inspection, templates, pictures, spool);
            if (files.isEmpty()) {
                return refused(inspection, BuildResult.End.REFUSED);
            }
            BuildResult result = written(inspection, new SiteWriter(options.patience()).write(options.folders().output(), files));
            if (result.end() == BuildResult.End.WRITTEN) {
                pictures.prune();
            }
            return result;
        } catch (UncheckedIOException e) {
            findings.add(writeFindings().of(WriteProblem.of(options.folders().output(), e.getCause())));
            return refused(inspection, BuildResult.End.TROUBLE);
        } catch (IOException e) {
            findings.add(writeFindings().of(WriteProblem.of(options.folders().output(), e)));
            return refused(inspection, BuildResult.End.TROUBLE);
        }
    }

    /** Everything that the site consists of; nothing if a page could not be rendered. */
    private List<OutputFile> files(Inspection inspection, TemplateSet templates, Pictures pictures, Spool spool)
            throws IOException {
        BuildOptions.Extent extent = options.flags().extent();
        SitePlan plan = SitePlan.of(inspection.checked(), inspection.forms(), options.flags().drafts(), extent);
        Language language = inspection.archive().settings().language();
        Press press = new Press(templates, templates.words(language.tag()).orElseThrow(), spool, continuity);
        PageMaker maker = new PageMaker(Workshop.of(inspection, plan, pictures, press, spool, extent));
        List<OutputFile> files = new ArrayList<>(maker.files());
        if (reportProblems(press.problems(), templates)) {
            return List.of();
        }
        templates.assets().forEach(a ->
                files.add(new OutputFile(a.address(), Content.of(a.bytes()), OutputFile.Kind.ASSET)));
        return files;
    }

    private boolean reportProblems(List<TemplateProblem> problems, TemplateSet templates) {
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

    private BuildResult written(Inspection inspection, WriteResult result) {
        return result.fold(
                done -> finished(inspection, done.report()),
                refused -> {
                    refused.problems().forEach(p -> findings.add(writeFindings().of(p)));
                    boolean foreign = findings.stream().anyMatch(f -> f.code() == Code.OUTPUT_FOREIGN_FILE);
                    return refused(inspection, foreign ? BuildResult.End.REFUSED : BuildResult.End.TROUBLE);
                },
                stopped -> {
                    findings.add(writeFindings().of(stopped.problem()));
                    return refused(inspection, BuildResult.End.TROUBLE);
                });
    }

    private BuildResult finished(Inspection inspection, WriteReport report) {
        report.warnings().forEach(w -> findings.add(writeFindings().of(w)));
        return new BuildResult(inspection, sorted(), Optional.of(report), BuildResult.End.WRITTEN);
    }

    private WriteFindings writeFindings() {
        return new WriteFindings(options.folders().output());
    }

    private BuildResult refused(Inspection inspection, BuildResult.End end) {
        return new BuildResult(inspection, sorted(), Optional.empty(), end);
    }

    private List<Finding> sorted() {
        return findings.stream().sorted(Finding.ORDER).toList();
    }
}
