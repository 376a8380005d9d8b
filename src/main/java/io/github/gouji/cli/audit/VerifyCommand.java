package io.github.gouji.cli.audit;

import io.github.gouji.cli.command.Command;
import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Options;
import io.github.gouji.cli.command.Words;
import io.github.gouji.data.JsonWriter;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.verify.Problem;
import io.github.gouji.verify.SiteAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code verify DIR}: a built site against its own manifest, and its figures against the identities. */
public final class VerifyCommand implements Command {
    @Override
    public String name() {
        return "verify";
    }

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = CommandSpec.create();
        new Options(spec, words).format("text", "json").arguments("DIR", 0, 1);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult given, Invocation at) throws IOException {
        String shown = given.matchedPositionalValue(0, List.of("site-output")).get(0);
        Path site = at.resolve(shown);
        if (!Files.isDirectory(site)) {
            at.tell("verify.no-folder", "folder", shown);
            return ExitStatus.TROUBLE;
        }
        SiteAudit audit = SiteAudit.of(site, FormLibrary.builtIn());
        if (given.matchedOptionValue("--format", "text").equals("json")) {
            at.out().print(json(audit, at.words()));
        } else {
            audit.problems().forEach(p -> at.out().println(sentence(p, at.words())));
        }
        new UploadList(site).losses(at.resolve("content"), at);
        if (!at.quiet()) {
            at.tell(
                    "verify.checked",
                    "files", String.valueOf(audit.files()),
                    "reports", String.valueOf(audit.reports()),
                    "holding", String.valueOf(audit.holding()),
                    "undecidable", String.valueOf(audit.undecidable()));
            at.tell(audit.isSound() ? "verify.sound" : "verify.unsound");
        }
        return audit.isSound() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private static String sentence(Problem problem, Words words) {
        List<String> holes = new ArrayList<>(List.of("file", problem.file()));
        problem.words().forEach((hole, word) -> holes.addAll(List.of(hole, word)));
        String severity = words.say(problem.kind().isNote() ? "verify.note" : "verify.error");
        return problem.file() + ": " + severity + " "
                + words.say("verify." + problem.kind().id(), holes.toArray(String[]::new));
    }

    private static String json(SiteAudit audit, Words words) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("files").number(audit.files());
        json.name("reports").number(audit.reports());
        json.name("holding").number(audit.holding());
        json.name("undecidable").number(audit.undecidable());
        json.name("problems").beginArray();
        for (Problem problem : audit.problems()) {
            json.beginObject();
            json.name("kind").text(problem.kind().id());
            json.name("severity").text(problem.kind().isNote() ? "note" : "error");
            json.name("file").text(problem.file());
            json.name("message").text(sentence(problem, words));
            json.endObject();
        }
        return json.endArray().endObject().document();
    }
}
