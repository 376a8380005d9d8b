package io.github.gouji.cli.build;

import io.github.gouji.Build;
import io.github.gouji.BuildOptions;
import io.github.gouji.BuildOptions.Flags;
import io.github.gouji.BuildOptions.Folders;
import io.github.gouji.BuildResult;
import io.github.gouji.cli.audit.UploadList;
import io.github.gouji.cli.command.Command;
import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Inspector;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Options;
import io.github.gouji.cli.command.Words;
import io.github.gouji.finding.Language;
import io.github.gouji.output.WriteReport;
import io.github.gouji.part.Part;
import io.github.gouji.part.Remarks;
import io.github.gouji.press.Extent;
import io.github.gouji.rebuild.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code build}: content and templates in, the site out. */
public final class BuildCommand implements Command {
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
        BuildArguments arguments = new BuildArguments(given, at);
        BuildOptions options = options(given, at, arguments);
        if (isInTheWay(options.folders())) {
            at.tell("build.in-content", "output", given.matchedOptionValue("--output", OUTPUT));
            return ExitStatus.USAGE;
        }
        Memory memory = Memory.of(options, at.asked().map(Language::tag).orElse(""));
        Optional<Said> unchanged = memory.unchanged();
        if (unchanged.isPresent()) {
            say(unchanged.get(), true, options.folders(), at);
            return ExitStatus.FINE;
        }
        return built(options, arguments.inspector(), memory, at);
    }

    /** Pages between the files they are made of would be read as content the next time. */
    private static boolean isInTheWay(Folders folders) {
        Path output = folders.output();
        return Stream.of(folders.content(), folders.templates())
                .anyMatch(source -> output.startsWith(source) || source.startsWith(output));
    }

    private static ExitStatus built(BuildOptions options, Inspector inspector, Memory memory, Invocation at)
            throws IOException {
        BuildResult result = Build.run(options, memory::takeover);
        BuildTalk talk = new BuildTalk(options, inspector, result);
        say(talk.now(), result.end() == BuildResult.End.WRITTEN, options.folders(), at);
        if (result.written().isPresent() && memory.isAwake()) {
            WriteReport report = result.written().get();
            BuildTalk.Next next = talk.next(report);
            memory.remember(report, next.said(), next.parts(), takenOver(result));
        }
        return switch (result.end()) {
            case WRITTEN -> ExitStatus.FINE;
            case REFUSED, TOO_STRICT -> ExitStatus.FINDINGS;
            case TROUBLE -> ExitStatus.TROUBLE;
        };
    }

    /** The folders of the bodies that were not even read. */
    private static Set<String> takenOver(BuildResult result) {
        return result.parts().stream()
                .filter(part -> part.remarks() instanceof Remarks.Said)
                .map(Part::folder)
                .collect(Collectors.toSet());
    }

    /** Why nothing was written is said even to who wants quiet. */
    private static void say(Said said, boolean written, Folders folders, Invocation at) throws IOException {
        at.out().print(said.out());
        if (!at.quiet() || !written) {
            at.err().print(said.err());
        }
        if (!at.quiet() && written) {
            new UploadList(folders.output()).compare(folders.content(), at);
        }
    }

    private static BuildOptions options(ParseResult given, Invocation at, BuildArguments arguments) {
        Flags flags = new Flags(
                given.hasMatchedOption("--strict"),
                given.hasMatchedOption("--drafts"),
                !given.hasMatchedOption("--no-cache"),
                given.hasMatchedOption("--pages-only") ? Extent.REPORTS : Extent.EVERYTHING);
        return arguments.options(at.resolve(given.matchedOptionValue("--output", OUTPUT)), flags, PATIENCE);
    }
}
