package io.github.gouji.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One verb of the command line. */
interface Command {
    /** The word that calls it. */
    String name();

    /** What it accepts. */
    CommandSpec spec(Words words);

    /** Does it; problems of the content are told through {@code at}, never thrown. */
    ExitStatus run(ParseResult given, Invocation at);
}
