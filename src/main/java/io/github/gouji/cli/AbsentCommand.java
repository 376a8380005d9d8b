package io.github.gouji.cli;

import static java.util.Objects.requireNonNull;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A verb that is promised but not in this version: it says so, whatever it is given. */
record AbsentCommand(String name) implements Command {
    AbsentCommand {
        requireNonNull(name, "name");
    }

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = CommandSpec.create();
        spec.parser().unmatchedArgumentsAllowed(true);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult given, Invocation at) {
        at.tell("absent.message", "verb", name);
        return ExitStatus.USAGE;
    }
}
