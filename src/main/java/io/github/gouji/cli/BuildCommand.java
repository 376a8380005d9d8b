package io.github.gouji.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code build}: content and templates in, the site out. */
final class BuildCommand implements Command {
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
    public ExitStatus run(ParseResult given, Invocation at) {
        at.tell("absent.message", "verb", name());
        return ExitStatus.USAGE;
    }
}
