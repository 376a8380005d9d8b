package io.github.gouji.cli;

import io.github.gouji.Build;
import io.github.gouji.BuildOptions;
import io.github.gouji.BuildOptions.Extent;
import io.github.gouji.BuildOptions.Flags;
import io.github.gouji.BuildOptions.Folders;
import io.github.gouji.BuildResult;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.output.WriteReport;
import io.github.gouji.rebuild.Said;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code build}: content and templates in, the site out. */
final class BuildCommand implements Command {
    private static final Pattern REPORT_PAGE = Pattern.compile("([^/]+/(?:19|20)\\d{2})/index\\.html");
    private static final String OUTPUT = "site-output";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "build";
    }

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = CommandSpec.create();
        new Options(spec, words)
                .folder("content")
                .folder("templates")
                .folder("output")
                .flag("strict")
                .flag("drafts")
                .flag("no-cache")
                .flag("pages-only");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult given, Invocation at) throws IOException {
        Inspector inspector = new Inspector(at, given.matchedOptionValue("--content", "content"));
        BuildOptions options = options(given, at, inspector);
        if (isInTheWay(options.folders())) {
            at.tell("build.in-content", "output", given.matchedOptionValue("--output", OUTPUT));
            return ExitStatus.USAGE;
        }
        Memory memory = Memory.of(options, at.asked().map(Language::tag).orElse(""));
        Optional<Said> unchanged = memory.unchanged();
        if (unchanged.isPresent()) {
            at.out().print(unchanged.get().out());
            if (!at.quiet()) {
                at.err().print(unchanged.get().err());
                new UploadList(options.folders().output()).compare(at);
            }
            return ExitStatus.FINE;
        }
        return built(options, inspector, memory, at);
    }

    /** Pages between the files they are made of would be read as content the next time. */
    private static boolean isInTheWay(Folders folders) {
        Path output = folders.output();
        return Stream.of(folders.content(), folders.templates())
                .anyMatch(source -> output.startsWith(source) || source.startsWith(output));
    }

    private static ExitStatus built(BuildOptions options, Inspector inspector, Memory memory, Invocation at)
            throws IOException {
        BuildResult result = Build.run(options);
        Messages messages = inspector.messages(result.inspection());
        Map<String, Path> templates =
                Map.of(options.shownTemplates(), options.folders().templates());
        inspector.print(result.findings(), messages, templates, at.out()::print);
        if (!at.quiet() || result.end() != BuildResult.End.WRITTEN) {
            at.err().println(inspector.summary(result, messages));
            at.err().println(ending(result, messages));
            at.err().print(remarks(result, options, messages));
        }
        if (result.written().isPresent() && memory.isAwake()) {
            BuildResult again = again(result, result.written().get());
            memory.remember(result.written().get().manifest(), said(again, options, inspector, messages, templates));
        }
        if (!at.quiet() && result.end() == BuildResult.End.WRITTEN) {
            new UploadList(options.folders().output()).compare(at);
        }
        return switch (result.end()) {
            case WRITTEN -> ExitStatus.FINE;
            case REFUSED, TOO_STRICT -> ExitStatus.FINDINGS;
            case TROUBLE -> ExitStatus.TROUBLE;
        };
    }

    /** The same build when nothing has changed: it writes nothing, and finds no file edited. */
    private static BuildResult again(BuildResult result, WriteReport report) {
        List<String> all = List.copyOf(report.manifest().files().keySet());
        return new BuildResult(
                result.inspection(),
                result.findings().stream().filter(f -> f.code() != Code.OUTPUT_EDITED).toList(),
                Optional.of(new WriteReport(List.of(), List.of(), List.of(), all, List.of(), report.manifest())),
                BuildResult.End.WRITTEN);
    }

    private static Said said(
            BuildResult result,
            BuildOptions options,
            Inspector inspector,
            Messages messages,
            Map<String, Path> templates) {
        StringWriter out = new StringWriter();
        inspector.print(result.findings(), messages, templates, out::write);
        String end = System.lineSeparator();
        return new Said(
                out.toString(), inspector.summary(result, messages) + end + ending(result, messages) + end + remarks(result, options, messages));
    }

    private static BuildOptions options(ParseResult given, Invocation at, Inspector inspector) {
        String templates = given.matchedOptionValue("--templates", "");
        String output = given.matchedOptionValue("--output", OUTPUT);
        Folders folders = new Folders(
                inspector.folder(),
                templates.isEmpty() ? inspector.folder().resolveSibling("templates") : at.resolve(templates),
                at.resolve(output));
        Flags flags = new Flags(
                given.hasMatchedOption("--strict"),
                given.hasMatchedOption("--drafts"),
                !given.hasMatchedOption("--no-cache"),
                given.hasMatchedOption("--pages-only") ? Extent.REPORTS : Extent.EVERYTHING);
        return new BuildOptions(
                folders, flags, inspector.shown(), templates.isEmpty() ? "templates" : templates, PATIENCE);
    }

    /** What a webmaster would want to be told of a build that went well: drafts left out, reports that have gone. */
    private static String remarks(BuildResult result, BuildOptions options, Messages messages) {
        List<String> gone = result.written().map(WriteReport::removed).orElse(List.of()).stream()
                .map(REPORT_PAGE::matcher)
                .filter(Matcher::matches)
                .map(page -> page.group(1))
                .toList();
        String removed = gone.isEmpty()
                ? ""
                : messages.text(
                                "summary.removed-reports",
                                Map.of("count", String.valueOf(gone.size()), "reports", String.join(" ", gone)))
                        + System.lineSeparator();
        boolean without = result.end() == BuildResult.End.WRITTEN && !options.flags().drafts();
        return (without ? Inspector.drafts(result.inspection(), messages) : "") + removed;
    }

    private static String ending(BuildResult result, Messages messages) {
        if (result.end() == BuildResult.End.TOO_STRICT) {
            return messages.text("summary.strict");
        }
        if (result.written().isEmpty()) {
            return messages.text("summary.nothing-written");
        }
        WriteReport report = result.written().get();
        return messages.text(
                "summary.written",
                Map.of(
                        "added", String.valueOf(report.added().size()),
                        "changed", String.valueOf(report.changed().size()),
                        "removed", String.valueOf(report.removed().size()),
                        "unchanged", String.valueOf(report.unchanged().size())));
    }
}
