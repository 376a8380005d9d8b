package io.github.gouji.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.gouji.cli.audit.CheckCommand;
import io.github.gouji.cli.audit.DiffCommand;
import io.github.gouji.cli.audit.ExplainCommand;
import io.github.gouji.cli.audit.SealCommand;
import io.github.gouji.cli.audit.VerifyCommand;
import io.github.gouji.cli.build.BuildCommand;
import io.github.gouji.cli.build.ServeCommand;
import io.github.gouji.cli.command.Command;
import io.github.gouji.cli.command.Options;
import io.github.gouji.cli.command.Words;
import io.github.gouji.cli.content.ImportCommand;
import io.github.gouji.cli.content.NewCommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** All verbs under one root, ready to parse a command line in the language of the run. */
final class CommandTree {
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final CommandLine parser;

    CommandTree(Words words) {
        requireNonNull(words, "words");
        CommandSpec root = CommandSpec.create().name("gouji");
        describe(root, words, "gouji");
        addGlobalOptions(root, words);
        for (Command command : commands()) {
            commands.put(command.name(), command);
            CommandSpec spec = command.spec(words);
            describe(spec, words, command.name());
            root.addSubcommand(command.name(), spec);
        }
        parser = new CommandLine(root);
    }

    /** What {@code arguments} say; throws picocli's ParameterException on wrong usage. */
    ParseResult parse(List<String> arguments) {
        return parser.parseArgs(arguments.toArray(String[]::new));
    }

    CommandLine parser() {
        return parser;
    }

    /** The command of a parsed verb. */
    Command command(ParseResult verb) {
        return requireNonNull(commands.get(verb.commandSpec().name()), verb.commandSpec().name());
    }

    /** The parser of one verb, or of the root when there is no such verb. */
    CommandSpec spec(String verb) {
        return parser.getSubcommands().getOrDefault(verb, parser).getCommandSpec();
    }

    private static List<Command> commands() {
        return List.of(
                new BuildCommand(),
                new CheckCommand(),
                new ServeCommand(),
                new NewCommand(),
                new ImportCommand(),
                new ExplainCommand(),
                new SealCommand(),
                new VerifyCommand(),
                new DiffCommand(),
                new CompletionCommand());
    }

    private static void describe(CommandSpec spec, Words words, String name) {
        spec.usageMessage()
                .description(words.say("verb." + name))
                .synopsisHeading(words.say("help.synopsis"))
                .synopsisSubcommandLabel(words.say("help.verb"))
                .commandListHeading("%n" + words.say("help.verbs") + "%n")
                .optionListHeading("%n" + words.say("help.options") + "%n");
    }

    private static void addGlobalOptions(CommandSpec root, Words words) {
        root.addOption(global("help", words).usageHelp(true).build());
        root.addOption(global("quiet", words).build());
        root.addOption(global("lang", words)
                .type(String.class)
                .arity("1")
                .paramLabel(String.join("|", Words.choices()))
                .completionCandidates(Words.choices())
                .converters(Options.oneOf(Words.choices()))
                .build());
        root.addOption(global("version", words)
                .scopeType(ScopeType.LOCAL)
                .versionHelp(true)
                .build());
    }

    private static OptionSpec.Builder global(String name, Words words) {
        OptionSpec.Builder option = name.equals("help") ? OptionSpec.builder("-h", "--help") : OptionSpec.builder("--" + name);
        return option
                .description(words.say("option." + name))
                .type(boolean.class)
                .scopeType(ScopeType.INHERIT);
    }
}
