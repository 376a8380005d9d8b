package io.github.gouji.cli.build;

import static java.util.Objects.requireNonNull;

import io.github.gouji.BuildOptions;
import io.github.gouji.BuildOptions.Flags;
import io.github.gouji.BuildOptions.Folders;
import io.github.gouji.cli.command.Inspector;
import io.github.gouji.cli.command.Invocation;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.ParseResult;

/** What {@code build} and {@code serve} are told in the same words: where content and templates lie. */
final class BuildArguments {
    private static final String TEMPLATES = "templates";

    private final ParseResult given;
    private final Invocation at;

    BuildArguments(ParseResult given, Invocation at) {
        this.given = requireNonNull(given, "given");
        this.at = requireNonNull(at, "at");
    }

    Inspector inspector() {
        return new Inspector(at, given.matchedOptionValue("--content", "content"));
    }

    /** Templates that are not named lie beside the content. */
    BuildOptions options(Path output, Flags flags, Duration patience) {
        Inspector inspector = inspector();
        String named = given.matchedOptionValue("--templates", "");
        Path templates =
                named.isEmpty() ? inspector.folder().resolveSibling(TEMPLATES) : at.resolve(named);
        return new BuildOptions(
                new Folders(inspector.folder(), templates, output),
                flags,
                inspector.shown(),
                named.isEmpty() ? TEMPLATES : named,
                patience);
    }
}
