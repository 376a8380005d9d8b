package io.github.gouji.cli;

import io.github.gouji.Inspection;
import io.github.gouji.archive.Body;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.State;
import io.github.gouji.finding.Finding;
import io.github.gouji.output.WholeFile;
import io.github.gouji.seal.Seal;
import io.github.gouji.seal.SealCheck;
import io.github.gouji.source.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code seal}: records what has been published, report by report. */
final class SealCommand implements Command {
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
    public ExitStatus run(ParseResult given, Invocation at) {
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
        if (!refused) {
            recordUpload(at.resolve(given.matchedOptionValue("--output", "site-output")), at);
        }
        if (!at.quiet()) {
            at.tell("seal.after");
        }
        return refused ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }

    private static void recordUpload(Path site, Invocation at) {
        UploadList uploaded = new UploadList(site);
        try {
            if (uploaded.record()) {
                at.out().println(at.words().say("seal.uploaded", "file", UploadList.NAME));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean seal(Report report, Inspection inspection, Invocation at) {
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
        try {
            Seal seal = Seal.of(report, folder, inspection.vocabulary());
            boolean written = write(folder.location().resolve(Seal.FILE), seal.text());
            at.out().println(at.words().say(
                    written ? "seal.sealed" : "seal.same",
                    "folder", folder.path(),
                    "cells", String.valueOf(seal.cells()),
                    "files", String.valueOf(seal.files())));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record is never half there; an unchanged one keeps its time. */
    private static boolean write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        WholeFile.replace(file, bytes);
        return true;
    }
}
