package io.github.gouji.cli;

import static java.util.Objects.requireNonNull;

import io.github.gouji.Build;
import io.github.gouji.BuildOptions;
import io.github.gouji.BuildResult;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.FindingPrinter;
import io.github.gouji.finding.Messages;
import io.github.gouji.serve.State;
import io.github.gouji.source.SourceLines;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds again and again while somebody types, and says after each build what the open page should show. */
final class Preview {
    private static final int MOST_FINDINGS = 20;
    private static final Pattern REPORT = Pattern.compile("([^/]+)/((?:19|20)\\d{2})/.*");
    private static final Pattern BODY = Pattern.compile("([^/]+)/[^/]+");

    private final BuildOptions options;
    private final Invocation at;

    Preview(BuildOptions options, Invocation at) {
        this.options = requireNonNull(options, "options");
        this.at = requireNonNull(at, "at");
    }

    /** Builds; whatever goes wrong becomes a text for the page, for the next keystroke may mend it. */
    State build(List<Path> changed) {
        try {
            BuildResult result = Build.run(options);
            return new State(mistakes(result, changed), page(changed));
        } catch (RuntimeException | StackOverflowError bug) {
            StringWriter trace = new StringWriter();
            bug.printStackTrace(new PrintWriter(trace));
            return new State(at.words().say("trouble.bug") + "\n\n" + trace, Optional.empty());
        }
    }

    /** What kept the site from being built, and errors in what was just changed, be it a draft. */
    private String mistakes(BuildResult result, List<Path> changed) {
        Path content = options.folders().content();
        List<String> names = changed.stream()
                .filter(p -> p.startsWith(content))
                .map(p -> options.shownContent() + "/" + name(content, p))
                .toList();
        boolean written = result.end() == BuildResult.End.WRITTEN;
        List<Finding> errors = result.findings().stream()
                .filter(Finding::isError)
                .filter(f -> !written || names.contains(f.place().file()))
                .toList();
        if (errors.isEmpty()) {
            return "";
        }
        Messages messages = Messages.of(at.asked().orElse(result.language()));
        SourceLines lines = new SourceLines(Map.of(
                options.shownContent(), content, options.shownTemplates(), options.folders().templates()));
        FindingPrinter printer = new FindingPrinter(messages, lines::of);
        StringBuilder text = new StringBuilder(
                at.words().say(written ? "serve.draft" : "serve.broken", "count", String.valueOf(errors.size())));
        errors.stream().limit(MOST_FINDINGS).forEach(f -> text.append("\n\n").append(printer.print(f).stripTrailing()));
        return text.toString();
    }

    private Optional<String> page(List<Path> changed) {
        for (Path path : changed) {
            if (path.startsWith(options.folders().content())) {
                String name = name(options.folders().content(), path);
                Matcher report = REPORT.matcher(name);
                if (report.matches()) {
                    return existing(report.group(1) + "/" + report.group(2) + "/index.html");
                }
                Matcher body = BODY.matcher(name);
                if (body.matches()) {
                    return existing(body.group(1) + "/index.html");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> existing(String page) {
        return Optional.of(page).filter(p -> options.folders().output().resolve(p).toFile().isFile());
    }

    private static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
