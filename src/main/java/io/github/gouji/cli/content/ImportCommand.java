package io.github.gouji.cli.content;

import io.github.gouji.Inspection;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.cli.command.Command;
import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Options;
import io.github.gouji.cli.command.Words;
import io.github.gouji.finding.FindingPrinter;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.intake.ImportList;
import io.github.gouji.intake.Importer;
import io.github.gouji.intake.Receipt;
import io.github.gouji.intake.ReceiptJson;
import io.github.gouji.intake.ReceiptText;
import io.github.gouji.intake.Request;
import io.github.gouji.intake.page.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code import}: reads published reports into content files and prints a receipt for each. */
public final class ImportCommand implements Command {
    private static final long MAX_BYTES = 64L * 1024 * 1024;
    private static final String BODY = "[a-z][a-z0-9-]*";
    private static final String YEAR = "(?:19|20)\\d{2}";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = CommandSpec.create();
        new Options(spec, words)
                .folder("into")
                .text("body")
                .text("year")
                .text("name")
                .format("text", "json")
                .flag("force");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("SOURCE")
                .description(words.say("option.source"))
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult given, Invocation at) throws IOException {
        List<String> sources = given.matchedPositionalValue(0, List.of());
        if (sources.isEmpty()) {
            CommandSpec spec = given.commandSpec();
            throw new MissingParameterException(spec.commandLine(), spec.positionalParameters().get(0), "SOURCE");
        }
        String into = given.matchedOptionValue("--into", "content");
        Vocabulary vocabulary = Vocabulary.load();
        FormLibrary forms = Inspection.formsOf(at.resolve(into), shown(into));
        Importer importer = new Importer(at.resolve(into), shown(into), forms, vocabulary);
        List<Receipt> receipts = new ArrayList<>();
        for (String source : sources) {
            receipts.addAll(source(source, given, at, importer));
        }
        print(receipts, given, at, vocabulary);
        return status(receipts);
    }

    private static String shown(String into) {
        return into.replace('\\', '/').replaceAll("/+$", "");
    }

    private static List<Receipt> source(String source, ParseResult given, Invocation at, Importer importer)
            throws IOException {
        Optional<byte[]> bytes = bytes(at.base(), source);
        if (bytes.isEmpty()) {
            return List.of(new Receipt.Refused(source, "missing", source));
        }
        ImportList lists = new ImportList();
        if (!lists.isList(bytes.get())) {
            String body = understood("--body", BODY, given);
            String year = given.hasMatchedOption("--year") ? understood("--year", YEAR, given) : "";
            return List.of(one(source, bytes.get(), body, year, given, importer));
        }
        List<Receipt> receipts = new ArrayList<>();
        try {
            for (ImportList.Entry entry : lists.read(bytes.get())) {
                Path folder = Optional.ofNullable(at.resolve(source).getParent()).orElse(at.base());
                Optional<byte[]> own = bytes(folder, entry.source());
                receipts.add(own.isEmpty()
                        ? new Receipt.Refused(entry.source(), "missing", entry.source())
                        : one(entry.source(), own.get(), entry.body(), entry.year(), given, importer));
            }
        } catch (Refusal refusal) {
            receipts.add(new Receipt.Refused(source, refusal.reason(), refusal.detail()));
        }
        return receipts;
    }

    /** An option that one source needs; without it, or with a value of another kind, the command line is wrong. */
    private static String understood(String option, String pattern, ParseResult given) {
        CommandLine line = given.commandSpec().commandLine();
        OptionSpec argument = given.commandSpec().findOption(option);
        if (!given.hasMatchedOption(option)) {
            throw new MissingParameterException(line, argument, option);
        }
        String value = given.matchedOptionValue(option, "");
        if (!value.matches(pattern)) {
            throw new ParameterException(line, option, new IllegalArgumentException(value), argument, value);
        }
        return value;
    }

    private static Receipt one(
            String source, byte[] bytes, String body, String year, ParseResult given, Importer importer)
            throws IOException {
        if (!body.matches(BODY) || Vocabulary.load().isReservedName(body)) {
            return new Receipt.Refused(source, "body", body);
        }
        if (!year.isEmpty() && !year.matches(YEAR)) {
            return new Receipt.Refused(source, "year", year);
        }
        OptionalInt number = year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
        Optional<String> name = Optional.ofNullable(given.matchedOptionValue("--name", null));
        return importer.run(new Request(source, bytes, body, number, name, given.hasMatchedOption("--force")));
    }

    /** The bytes of a source; nothing if there is no readable file. Far too large ones are cut, to be refused. */
    private static Optional<byte[]> bytes(Path folder, String source) {
        try (var in = Files.newInputStream(folder.resolve(source).normalize())) {
            return Optional.of(in.readNBytes((int) MAX_BYTES));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private static void print(List<Receipt> receipts, ParseResult given, Invocation at, Vocabulary vocabulary) {
        Language language = at.asked().orElse(Language.ZH);
        Messages findings = Messages.of(language);
        Messages words = Messages.load(Importer.class, "messages/" + language.tag() + ".properties");
        if (given.matchedOptionValue("--format", "text").equals("json")) {
            at.out().print(new ReceiptJson(vocabulary, findings, words).write(receipts));
            return;
        }
        ReceiptText text = new ReceiptText(words);
        FindingPrinter printer = new FindingPrinter(findings, place -> "");
        for (Receipt receipt : receipts) {
            at.out().print(text.write(receipt));
            if (receipt instanceof Receipt.Written written) {
                written.findings().forEach(f -> at.out().print(printer.print(f) + text.origin(written, f)));
            }
        }
    }

    private static ExitStatus status(List<Receipt> receipts) {
        if (receipts.stream().anyMatch(r -> r instanceof Receipt.Refused)) {
            return ExitStatus.TROUBLE;
        }
        boolean errors = receipts.stream().anyMatch(r -> r instanceof Receipt.Written w && w.hasErrors());
        return errors ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }
}
