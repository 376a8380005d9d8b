package io.github.gouji.cli.audit;

import io.github.gouji.cli.command.Command;
import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Options;
import io.github.gouji.cli.command.Words;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Explanation;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.source.Spelling;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain CODE}: the rule behind a finding. */
public final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = CommandSpec.create();
        new Options(spec, words).argument("code");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult given, Invocation at) {
        String asked = given.matchedPositionalValue(0, "");
        Optional<Code> code = Code.byId(asked);
        if (code.isEmpty()) {
            List<String> known = Arrays.stream(Code.values()).map(Code::id).toList();
            Optional<String> nearest = Spelling.nearest(asked, known);
            String key = asked.isEmpty() ? "explain.none" : nearest.isPresent() ? "explain.nearest" : "explain.unknown";
            at.tell(key, "given", asked, "nearest", nearest.orElse(""), "known", String.join(" ", known));
            return ExitStatus.USAGE;
        }
        Language language = Language.of(at.words().language()).orElse(Language.ZH);
        print(Explanation.of(code.get(), language), Messages.of(language), at);
        return ExitStatus.FINE;
    }

    private static void print(Explanation explanation, Messages messages, Invocation at) {
        PrintStream out = at.out();
        Code code = explanation.code();
        out.println(code.id() + "  " + messages.severity(code.severity()));
        out.println(explanation.meaning());
        paragraph("explain.source", explanation.source(), at);
        paragraph("explain.causes", explanation.causes(), at);
        paragraph("explain.mend", explanation.mend(), at);
        out.println();
        out.println(at.words().say("explain.example"));
        explanation.example().lines().forEach(line -> out.println(line.isEmpty() ? "" : "  " + line));
    }

    private static void paragraph(String head, String text, Invocation at) {
        at.out().println();
        at.out().println(at.words().say(head));
        at.out().println("  " + text);
    }
}
