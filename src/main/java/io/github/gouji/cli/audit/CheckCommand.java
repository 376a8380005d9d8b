package io.github.gouji.cli.audit;

import io.github.gouji.Inspection;
import io.github.gouji.archive.Body;
import io.github.gouji.cli.command.Command;
import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Inspector;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Options;
import io.github.gouji.cli.command.Words;
import io.github.gouji.data.FindingsJson;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Severity;
import io.github.gouji.note.DepartmentNote;
import io.github.gouji.part.Counts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: everything but writing. */
public final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = CommandSpec.create();
        new Options(spec, words)
                .folder("content")
                .format("text", "json", "github", "md")
                .text("body")
                .text("year")
                .flag("strict");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult given, Invocation at) {
        Inspector inspector = new Inspector(at, given.matchedOptionValue("--content", "content"));
        Inspection inspection = inspector.inspect();
        Optional<String> absent = absent(given, inspection, at);
        if (absent.isPresent()) {
            at.err().println(absent.get());
            return ExitStatus.USAGE;
        }
        Messages messages = inspector.messages(inspection);
        List<Finding> findings = inspection.findings().stream()
                .filter(f -> within(f, given))
                .toList();
        switch (given.matchedOptionValue("--format", "text")) {
            case "json" -> at.out().print(new FindingsJson(messages).write(findings));
            case "github" -> findings.forEach(f -> at.out().println(GithubAnnotation.of(f, messages)));
            case "md" -> at.out().print(new DepartmentNote(inspection.checked(), inspector.language(inspection)).write(findings));
            default -> inspector.print(findings, messages, at.out());
        }
        at.err().println(Inspector.summary(inspection.overview(), Counts.of(inspection.findings()), messages));
        at.err().print(Inspector.drafts(inspection.overview(), messages));
        boolean strict = given.hasMatchedOption("--strict");
        boolean fails = findings.stream()
                .anyMatch(f -> f.isError() || strict && f.severity() == Severity.WARNING);
        return fails ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }

    /** A body or year that is not there would pass for one without findings. */
    private static Optional<String> absent(ParseResult given, Inspection inspection, Invocation at) {
        String body = given.matchedOptionValue("--body", "");
        String year = given.matchedOptionValue("--year", "");
        List<Body> bodies = inspection.archive().bodies();
        String list = at.words().say("usage.separator");
        if (!body.isEmpty() && bodies.stream().noneMatch(b -> b.id().equals(body))) {
            String known = bodies.stream().map(Body::id).collect(Collectors.joining(list));
            return Optional.of(at.words().say("check.no-body", "body", body, "known", known));
        }
        List<String> years = bodies.stream()
                .filter(b -> body.isEmpty() || b.id().equals(body))
                .flatMap(b -> b.reports().stream())
                .map(report -> String.valueOf(report.year()))
                .distinct()
                .sorted()
                .toList();
        return year.isEmpty() || years.contains(year)
                ? Optional.empty()
                : Optional.of(at.words().say("check.no-year", "year", year, "known", String.join(list, years)));
    }

    private static boolean within(Finding finding, ParseResult given) {
        String body = given.matchedOptionValue("--body", "");
        String year = given.matchedOptionValue("--year", "");
        List<String> parts = List.of(finding.place().file().split("/"));
        return (body.isEmpty() || finding.subject().body().equals(body) || parts.contains(body))
                && (year.isEmpty()
                        || String.valueOf(finding.subject().year()).equals(year)
                        || parts.contains(year));
    }
}
