package io.github.gouji.cli;

import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Words;
import io.github.gouji.finding.Language;
import io.github.gouji.form.library.FormLibrary;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The entry of the program, from a shell and from Maven. */
public final class Main {
    /** Set by the POM to the project's folder, and so the sign that Maven runs us. */
    private static final String BASE = "gouji.base";

    private Main() {}

    /** Runs one command; leaves the JVM, which may be Maven's, running when all went well. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        Optional<String> project = property(BASE);
        List<String> given = List.of(arguments);
        if (project.isPresent()) {
            given = withProperties(given);
        }
        PrintStream out = Streams.over(FileDescriptor.out);
        PrintStream err = Streams.over(FileDescriptor.err);
        int status = run(given, out, err, Path.of(project.orElse("")).toAbsolutePath());
        out.flush();
        err.flush();
        if (status > 0) {
            System.exit(status);
        }
    }

    /**
     * Runs one command and gives its exit status.
     *
     * @param base the folder against which relative paths are resolved
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err, Path base) {
        Words words = Words.of(language(arguments)).orElseGet(Words::ofDefault);
        try {
            return dispatch(arguments, out, err, base, words).code();
        } catch (ParameterException wrong) {
            err.println(new UsageErrors(words).explain(wrong));
            return ExitStatus.USAGE.code();
        } catch (InvalidPathException wrong) {
            err.println(words.say("usage.path", "given", wrong.getInput()));
            return ExitStatus.USAGE.code();
        } catch (UncheckedIOException e) {
            return trouble(e.getCause(), err, words);
        } catch (IOException e) {
            return trouble(e, err, words);
        } catch (RuntimeException bug) {
            // Nothing that is given, read or met on disk ends here, so what does is worth its stack trace.
            err.println(words.say("trouble.bug"));
            bug.printStackTrace(err);
            return ExitStatus.TROUBLE.code();
        }
    }

    private static int trouble(IOException disk, PrintStream err, Words words) {
        err.println(words.say("trouble.disk", "what", disk.toString()));
        return ExitStatus.TROUBLE.code();
    }

    private static ExitStatus dispatch(
            List<String> arguments, PrintStream out, PrintStream err, Path base, Words words) throws IOException {
        CommandTree tree = new CommandTree(words);
        ParseResult root = tree.parse(arguments);
        ParseResult verb = root.hasSubcommand() ? root.subcommand() : root;
        if (verb.isUsageHelpRequested() || root.isUsageHelpRequested()) {
            out.print(verb.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return ExitStatus.FINE;
        }
        if (root.isVersionHelpRequested()) {
            out.println("gouji " + version());
            FormLibrary.builtIn().forms().forEach(form -> out.println(form.id() + "  " + form.title()));
            return ExitStatus.FINE;
        }
        if (!root.hasSubcommand()) {
            err.println(words.say("usage.no-verb"));
            err.print(root.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return ExitStatus.USAGE;
        }
        boolean quiet = root.hasMatchedOption("--quiet") || verb.hasMatchedOption("--quiet");
        boolean asked = root.hasMatchedOption("--lang") || verb.hasMatchedOption("--lang");
        Optional<Language> language = asked ? Language.of(words.language()) : Optional.empty();
        return tree.command(verb).run(verb, new Invocation(base, out, err, words, language, quiet));
    }

    /** Looked up before parsing, so that even a mistake before it is told in the language asked for. */
    private static String language(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--lang=")) {
                return argument.substring("--lang=".length());
            }
            if (argument.equals("--lang") && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
        }
        return Words.DEFAULT_LANGUAGE;
    }

    private static List<String> withProperties(List<String> arguments) {
        String verb = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> all = new ArrayList<>(arguments);
        all.addAll(new PropertyArguments(Main::property).of(new CommandTree(Words.ofDefault()).spec(verb)));
        return List.copyOf(all);
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name));
    }

    private static String version() {
        try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
            Properties version = new Properties();
            version.load(in);
            return version.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
