package io.github.gouji.cli.content;

import io.github.gouji.BlankGrid;
import io.github.gouji.Inspection;
import io.github.gouji.archive.field.Names;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.cli.command.Command;
import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Inspector;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Options;
import io.github.gouji.cli.command.Words;
import io.github.gouji.finding.FindingPrinter;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.scaffold.Scaffold;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code new archive|body|year}: the first files of an archive, a body or a year; none is ever overwritten. {@code new
 * schema}: the schemas for editors, which are the program's own. {@code new workbook}: the official grid of a year for a
 * department to fill in.
 */
public final class NewCommand implements Command {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    /** Of the input method, typed for those of the shell: they would stay in the name. */
    private static final Pattern QUOTES = Pattern.compile("^[\u201c\u201d\u2018\u2019]+|[\u201c\u201d\u2018\u2019]+$");
    private static final String CONTENT = "content";

    @Override
    public String name() {
        return "new";
    }

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = CommandSpec.create();
        new Options(spec, words)
                .folder(CONTENT)
                .text("archive")
                .text("body")
                .text("year")
                .text("name")
                .arguments("WHAT", 0, 3);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult given, Invocation at) throws IOException {
        List<String> what = given.matchedPositionalValue(0, List.<String>of());
        Request request = what.isEmpty() ? named(given) : listed(what);
        boolean complete = request.values().stream().noneMatch(String::isBlank);
        Optional<String> name = Optional.ofNullable(given.<String>matchedOptionValue("--name", null))
                .map(n -> QUOTES.matcher(n.strip()).replaceAll(""))
                .filter(n -> !n.isEmpty());
        String content = given.matchedOptionValue("--content", CONTENT);
        return switch (request.kind() + "/" + (complete ? request.values().size() : 0)) {
            case "archive/1" -> archive(request.values().get(0), name, at);
            case "body/1" -> body(request.values().get(0), name, content, at);
            case "year/2" -> year(request.values().get(0), request.values().get(1), content, at);
            case "workbook/2" -> workbook(request.values().get(0), request.values().get(1), content, at);
            case "schema/0" -> new SchemaFiles(at).write(content);
            default -> {
                at.tell("new.usage");
                yield ExitStatus.USAGE;
            }
        };
    }

    /** What is to be made, and its names. */
    private record Request(String kind, List<String> values) {}

    private static Request listed(List<String> what) {
        List<String> values = what.subList(1, what.size());
        return new Request(what.get(0), what.get(0).equals("archive") && values.isEmpty() ? List.of(".") : values);
    }

    /** As Maven gives it: {@code -Dbody=… -Dyear=…}. */
    private static Request named(ParseResult given) {
        String archive = given.matchedOptionValue("--archive", "");
        String body = given.matchedOptionValue("--body", "");
        String year = given.matchedOptionValue("--year", "");
        if (!archive.isEmpty()) {
            return new Request("archive", List.of(archive));
        }
        return year.isEmpty() ? new Request("body", List.of(body)) : new Request("year", List.of(body, year));
    }

    private static ExitStatus archive(String folder, Optional<String> name, Invocation at) throws IOException {
        String shown = folder.equals(".") ? CONTENT : folder.replaceAll("[/\\\\]+$", "") + "/" + CONTENT;
        ExitStatus status = new NewFiles(at).write(shown, Scaffold.archive(name), "new.next.archive");
        if (status == ExitStatus.FINE) {
            new SchemaFiles(at).place(shown);
        }
        return status;
    }

    private static ExitStatus body(String id, Optional<String> name, String content, Invocation at) throws IOException {
        return isBody(id, content, at)
                ? new NewFiles(at).write(content + "/" + id, Scaffold.body(id, name), "new.next.body")
                : ExitStatus.USAGE;
    }

    private static boolean isBody(String id, String content, Invocation at) {
        Findings findings = new Findings();
        boolean possible = Names.isBodyName(id, content + "/" + id, findings);
        Messages messages = Messages.of(Language.of(at.words().language()).orElse(Language.ZH));
        FindingPrinter printer = new FindingPrinter(messages, place -> "");
        findings.list().forEach(f -> at.err().print(printer.print(f)));
        return possible;
    }

    private static ExitStatus year(String id, String year, String content, Invocation at) throws IOException {
        if (!YEAR.matcher(year).matches()) {
            at.tell("new.year", "given", year);
            return ExitStatus.USAGE;
        }
        Inspection inspection = new Inspector(at, content).inspect();
        Optional<CheckedBody> body = inspection.checked().body(id);
        if (body.isEmpty()) {
            String known = String.join(
                    at.words().say("usage.separator"),
                    inspection.checked().bodies().stream().map(b -> b.body().id()).toList());
            at.tell(known.isEmpty() ? "new.no-body" : "new.unknown-body", "body", id, "content", content, "known", known);
            return ExitStatus.USAGE;
        }
        if (body.get().body().profile().name().isEmpty()) {
            at.tell("new.unnamed-body", "file", content + "/" + id + "/body.yaml");
            return ExitStatus.USAGE;
        }
        int number = Integer.parseInt(year);
        Map<String, String> files = Scaffold.year(
                body.get().body(), number, inspection.forms().formOfYear(number), body.get().report(number - 1));
        return new NewFiles(at).write(content + "/" + id + "/" + year, files, "new.next.year");
    }

    private static ExitStatus workbook(String id, String year, String content, Invocation at) throws IOException {
        Inspection inspection = new Inspector(at, content).inspect();
        Optional<CheckedBody> body = inspection.checked().body(id);
        Optional<CheckedReport> report = YEAR.matcher(year).matches()
                ? body.flatMap(b -> b.report(Integer.parseInt(year)))
                : Optional.empty();
        if (report.isEmpty()) {
            at.tell("new.no-year", "body", id, "year", year, "content", content);
            return ExitStatus.USAGE;
        }
        byte[] grid = BlankGrid.of(inspection, body.orElseThrow(), report.get());
        return new NewFiles(at).writeBytes(".", Map.of(id + "-" + year + ".xlsx", grid), "new.next.workbook");
    }
}
