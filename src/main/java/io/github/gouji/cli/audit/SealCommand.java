package io.github.gouji.cli.audit;

import io.github.gouji.Inspection;
import io.github.gouji.archive.Body;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.cli.command.Command;
import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Inspector;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Options;
import io.github.gouji.cli.command.Words;
import io.github.gouji.finding.Finding;
import io.github.gouji.output.disk.WholeFile;
import io.github.gouji.seal.Seal;
import io.github.gouji.seal.SealCheck;
import io.github.gouji.source.ContentFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code seal}: records what has been published, report by report. */
public final class SealCommand implements Command {
    @Override
    public String name() {
        return "seal";
    }

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = CommandSpec.create();
        new Options(spec, words).folder("content").folder("output").text("body").text("year");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult given, Invocation at) throws IOException {
        Inspector inspector = new Inspector(at, given.matchedOptionValue("--content", "content"));
        Inspection inspection = inspector.inspect();
        String onlyBody = given.matchedOptionValue("--body", "");
        String onlyYear = given.matchedOptionValue("--year", "");
        int reports = 0;
        boolean refused = false;
        for (Body body : inspection.archive().bodies()) {
            for (Report report : body.reports()) {
                if ((onlyBody.isEmpty() || onlyBody.equals(body.id()))
                        && (onlyYear.isEmpty() || onlyYear.equals(String.valueOf(report.year())))) {
                    reports++;
                    refused |= !seal(report, inspection, at);
                }
            }
        }
        if (reports == 0) {
            inspection.findings().stream().filter(Finding::isError).limit(1).forEach(f -> inspector.print(
                    List.of(f), inspector.messages(inspection), at.err()));
            at.tell("seal.none");
            return ExitStatus.FINDINGS;
        }
        if (!refused && onlyBody.isEmpty() && onlyYear.isEmpty()) {
            recordUpload(at.resolve(given.matchedOptionValue("--output", "site-output")), at);
        }
        if (!at.quiet()) {
            at.tell("seal.after");
        }
        return refused ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }

    private static void recordUpload(Path site, Invocation at) throws IOException {
        if (new UploadList(site).record()) {
            at.out().println(at.words().say("seal.uploaded", "file", UploadList.NAME));
        }
    }

    private static boolean seal(Report report, Inspection inspection, Invocation at) throws IOException {
        ContentFolder folder = SealCheck.folder(inspection.content(), report).orElseThrow();
        long errors = inspection.findings().stream()
                .filter(f -> f.isError() && f.place().file().startsWith(folder.path() + "/"))
                .count();
        if (report.holding().state() != State.PUBLISHED) {
            at.out().println(at.words().say("seal.draft", "folder", folder.path()));
            return true;
        }
        if (errors > 0) {
            at.out().println(at.words().say("seal.refused", "folder", folder.path(), "count", String.valueOf(errors)));
            return false;
        }
        Seal seal = Seal.of(report, folder, inspection.vocabulary());
        boolean written =
                WholeFile.renew(folder.location().resolve(Seal.FILE), seal.text().getBytes(StandardCharsets.UTF_8));
        at.out().println(at.words().say(
                written ? "seal.sealed" : "seal.same",
                "folder", folder.path(),
                "cells", String.valueOf(seal.cells()),
                "files", String.valueOf(seal.files())));
        return true;
    }
}
