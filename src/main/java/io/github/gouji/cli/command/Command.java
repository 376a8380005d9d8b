package io.github.gouji.cli.command;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One verb of the command line. */
public interface Command {
    /** The word that calls it. */
    String name();

    /** What it accepts. */
    CommandSpec spec(Words words);

    /**
     * Does it; problems of the content are told through {@code at}, never thrown.
     *
     * @throws IOException where the disk stands in the way, for the caller to tell
     */
    ExitStatus run(ParseResult given, Invocation at) throws IOException;
}
