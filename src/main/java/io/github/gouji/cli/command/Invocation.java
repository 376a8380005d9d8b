package io.github.gouji.cli.command;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where and for whom a command runs.
 *
 * @param base the folder against which every path given is resolved
 * @param out takes results
 * @param err takes talk
 * @param words the language to speak
 * @param asked the language, where the command line names one
 * @param quiet whether talk that is no finding is left out
 */
public record Invocation(
        Path base, PrintStream out, PrintStream err, Words words, Optional<Language> asked, boolean quiet) {
    public Invocation {
        requireNonNull(asked, "asked");
        requireNonNull(base, "base");
        requireNonNull(out, "out");
        requireNonNull(err, "err");
        requireNonNull(words, "words");
    }

    /** A path as given on the command line, made absolute against the project. */
    public Path resolve(String given) {
        return base.resolve(given).normalize();
    }

    /** Says a sentence of {@link Words} on the error stream. */
    public void tell(String key, String... holes) {
        err.println(words.say(key, holes));
    }
}
