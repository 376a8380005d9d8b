package io.github.gouji.cli.build;

import static java.util.Objects.requireNonNull;

import io.github.gouji.BuildOptions;
import io.github.gouji.BuildResult;
import io.github.gouji.Edition;
import io.github.gouji.Inspection;
import io.github.gouji.LiveBuild;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.FindingPrinter;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.output.content.Content;
import io.github.gouji.serve.Glance;
import io.github.gouji.serve.State;
import io.github.gouji.source.SourceLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds again and again while somebody types, and says after each build what the open page should show. */
final class Preview {
    private static final int MOST_FINDINGS = 20;
    private static final Pattern CONCERN = Pattern.compile("(?<body>[^/]+)/(?:(?<year>(?:19|20)\\d{2})(?:/.*)?|[^/]+)");

    private final BuildOptions options;
    private final LiveBuild site;
    private final Invocation at;
    /** What had changed when builds were given up, the newest first. */
    private List<Path> unshown = List.of();

    /** @param outdated whether files have changed that are not looked at yet */
    Preview(BuildOptions options, Invocation at, BooleanSupplier outdated) {
        this.options = requireNonNull(options, "options");
        this.site = new LiveBuild(options, outdated);
        this.at = requireNonNull(at, "at");
    }

    /**
     * Builds; whatever goes wrong becomes a text for the page, for the next keystroke may mend it.
     *
     * @param first gets the report's page that the change concerns before the rest is made, where there is one
     * @return nothing if it was given up because files have changed meanwhile
     */
    Optional<State> build(List<Path> changed, Consumer<Glance> first) {
        List<Path> all = Stream.concat(changed.stream(), unshown.stream()).distinct().toList();
        Optional<State> state = attempt(all, first);
        unshown = state.isPresent() ? List.of() : all;
        return state;
    }

    private Optional<State> attempt(List<Path> changed, Consumer<Glance> first) {
        try {
            Edition edition = site.read();
            Optional<Matcher> concerned = concerned(changed);
            if (concerned.isPresent() && concerned.get().group("year") != null) {
                glance(edition, concerned.get(), changed).ifPresent(first);
            }
            return site.build(edition)
                    .map(result -> new State(
                            mistakes(result.language(), result.findings(), isWritten(result), changed),
                            concerned.map(Preview::address).filter(this::exists)));
        } catch (IOException | RuntimeException | StackOverflowError bug) {
            StringWriter trace = new StringWriter();
            bug.printStackTrace(new PrintWriter(trace));
            return Optional.of(new State(at.words().say("trouble.bug") + "\n\n" + trace, Optional.empty()));
        }
    }

    private static boolean isWritten(BuildResult result) {
        return result.end() == BuildResult.End.WRITTEN;
    }

    private Optional<Glance> glance(Edition edition, Matcher report, List<Path> changed) throws IOException {
        Map<String, Content> files = edition.report(report.group("body"), Integer.parseInt(report.group("year")));
        String page = address(report);
        if (!files.containsKey(page)) {
            return Optional.empty();
        }
        Inspection inspection = edition.inspection();
        Language language = inspection.archive().settings().language();
        String mistakes = mistakes(language, inspection.findings(), true, changed);
        return Optional.of(new Glance(new State(mistakes, Optional.of(page)), files));
    }

    /** What kept the site from being built, and errors in what was just changed, be it a draft. */
    private String mistakes(Language language, List<Finding> findings, boolean written, List<Path> changed) {
        Path content = options.folders().content();
        List<String> names = changed.stream()
                .filter(p -> p.startsWith(content))
                .map(p -> options.shownContent() + "/" + name(content, p))
                .toList();
        List<Finding> errors = findings.stream()
                .filter(Finding::isError)
                .filter(f -> !written || names.contains(f.place().file()))
                .toList();
        if (errors.isEmpty()) {
            return "";
        }
        Messages messages = Messages.of(at.asked().orElse(language));
        SourceLines lines = new SourceLines(Map.of(
                options.shownContent(), content, options.shownTemplates(), options.folders().templates()));
        FindingPrinter printer = new FindingPrinter(messages, lines::of);
        StringBuilder text = new StringBuilder(
                at.words().say(written ? "serve.draft" : "serve.broken", "count", String.valueOf(errors.size())));
        errors.stream().limit(MOST_FINDINGS).forEach(f -> text.append("\n\n").append(printer.print(f).stripTrailing()));
        return text.toString();
    }

    /** The first changed file that concerns a page decides. */
    private Optional<Matcher> concerned(List<Path> changed) {
        Path content = options.folders().content();
        return changed.stream()
                .filter(path -> path.startsWith(content))
                .map(path -> CONCERN.matcher(name(content, path)))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static String address(Matcher concerned) {
        String year = concerned.group("year");
        return concerned.group("body") + (year == null ? "" : "/" + year) + "/index.html";
    }

    private boolean exists(String page) {
        return options.folders().output().resolve(page).toFile().isFile();
    }

    private static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
