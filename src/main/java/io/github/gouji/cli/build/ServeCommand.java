package io.github.gouji.cli.build;

import io.github.gouji.BuildOptions;
import io.github.gouji.BuildOptions.Flags;
import io.github.gouji.cli.command.Command;
import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Options;
import io.github.gouji.cli.command.Words;
import io.github.gouji.press.Extent;
import io.github.gouji.serve.Changes;
import io.github.gouji.serve.LiveSite;
import io.github.gouji.serve.State;
import io.github.gouji.serve.Watcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code serve}: the site on this machine, drafts and all, built anew at every change until it is stopped. */
public final class ServeCommand implements Command {
    private static final int PORT = 8000;
    private static final int HIGHEST = 65535;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = CommandSpec.create();
        new Options(spec, words).folder("content").folder("templates").text("port").flag("pages-only");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult given, Invocation at) throws IOException {
        String port = given.matchedOptionValue("--port", String.valueOf(PORT));
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > HIGHEST) {
            at.tell("usage.value", "given", port, "what", "--port");
            return ExitStatus.USAGE;
        }
        String content = given.matchedOptionValue("--content", "content");
        if (!Files.isDirectory(at.resolve(content))) {
            at.tell("serve.no-content", "content", content);
            return ExitStatus.TROUBLE;
        }
        Path folder = Files.createTempDirectory("gouji-preview");
        // Stays for the life of the JVM; once the folder is gone it has nothing to do.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "gouji-cleaning"));
        try {
            serve(options(given, at, folder.resolve("site")), Integer.parseInt(port), at);
        } finally {
            delete(folder);
        }
        return ExitStatus.FINE;
    }

    private static BuildOptions options(ParseResult given, Invocation at, Path output) {
        Extent extent = given.hasMatchedOption("--pages-only") ? Extent.PAGES : Extent.EVERYTHING;
        return new BuildArguments(given, at).options(output, new Flags(false, true, true, extent), Duration.ZERO);
    }

    /** Until the thread is interrupted, or the program ended by Ctrl+C. */
    private static void serve(BuildOptions options, int port, Invocation at) throws IOException {
        List<Path> watched = List.of(options.folders().content(), options.folders().templates());
        try (Watcher watcher = new Watcher(watched);
                Changes changes = new Changes(watcher);
                LiveSite site = LiveSite.open(options.folders().output(), port)) {
            Preview preview = new Preview(options, at, changes::waiting);
            Optional<State> first = preview.build(List.of(), site::show);
            first.ifPresent(site::show);
            if (site.port() != port) {
                at.tell("serve.taken", "port", String.valueOf(port), "other", String.valueOf(site.port()));
            }
            at.out().println(at.words().say("serve.ready", "address", site.address()));
            first.ifPresent(state -> tell(state, 0, at));
            while (true) {
                List<Path> changed = changes.next();
                long start = System.nanoTime();
                Optional<State> state = preview.build(changed, site::show);
                state.ifPresent(site::show);
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                state.ifPresent(now -> tell(now, millis, at));
            }
        } catch (InterruptedException stopped) {
            at.tell("serve.stopped");
        }
    }

    private static void tell(State state, long millis, Invocation at) {
        if (!state.mistakes().isEmpty()) {
            at.err().println(state.mistakes());
        } else if (millis > 0 && !at.quiet()) {
            at.tell("serve.rebuilt", "millis", String.valueOf(millis));
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
