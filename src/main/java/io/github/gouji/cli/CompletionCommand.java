package io.github.gouji.cli;

import io.github.gouji.cli.command.Command;
import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Words;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code completion}: a script for bash and zsh that completes verbs and options of a shell alias {@code gouji}. */
final class CompletionCommand implements Command {
    private static final String ALIAS = "gouji";

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public CommandSpec spec(Words words) {
        return CommandSpec.create();
    }

    @Override
    public ExitStatus run(ParseResult given, Invocation at) {
        at.out().print(AutoComplete.bash(ALIAS, new CommandTree(at.words()).parser()));
        return ExitStatus.FINE;
    }
}
