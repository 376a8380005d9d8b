package io.github.gouji.cli;

import io.github.gouji.BuildOptions;
import io.github.gouji.BuildResult;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Messages;
import io.github.gouji.output.WriteReport;
import io.github.gouji.rebuild.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts into words what became of a build, and what the next one is to say if nothing has changed by then. */
final class BuildTalk {
    private static final Pattern REPORT_PAGE = Pattern.compile("([^/]+/(?:19|20)\\d{2})/index\\.html");

    private final Inspector inspector;
    private final BuildResult result;
    private final boolean drafts;
    private final Messages messages;
    /** In the order of the result's findings. */
    private final List<String> printed = new ArrayList<>();

    BuildTalk(BuildOptions options, Inspector inspector, BuildResult result) {
        this.inspector = inspector;
        this.result = result;
        this.drafts = options.flags().drafts();
        this.messages = Messages.of(inspector.language(result.language()));
        Map<String, Path> templates =
                Map.of(options.shownTemplates(), options.folders().templates());
        inspector.print(result.findings(), messages, templates, printed::add);
    }

    Said now() {
        return new Said(String.join("", printed), talk(result));
    }

    /** The same build when nothing has changed: it writes nothing, and finds no file edited. */
    Said next(WriteReport report) {
        List<Finding> left = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < printed.size(); i++) {
            if (result.findings().get(i).code() != Code.OUTPUT_EDITED) {
                left.add(result.findings().get(i));
                out.append(printed.get(i));
            }
        }
        List<String> all = List.copyOf(report.manifest().files().keySet());
        WriteReport nothing = new WriteReport(List.of(), List.of(), List.of(), all, List.of(), report.manifest());
        BuildResult again =
                new BuildResult(
                        result.language(), result.overview(), left, Optional.of(nothing), BuildResult.End.WRITTEN);
        return new Said(out.toString(), talk(again));
    }

    private String talk(BuildResult of) {
        String end = System.lineSeparator();
        return Inspector.summary(of.overview(), of.findings(), messages) + end + ending(of) + end + remarks(of);
    }

    private String ending(BuildResult of) {
        if (of.end() == BuildResult.End.TOO_STRICT) {
            return messages.text("summary.strict");
        }
        if (of.written().isEmpty()) {
            return messages.text("summary.nothing-written");
        }
        WriteReport report = of.written().get();
        return messages.text(
                "summary.written",
                Map.of(
                        "added", String.valueOf(report.added().size()),
                        "changed", String.valueOf(report.changed().size()),
                        "removed", String.valueOf(report.removed().size()),
                        "unchanged", String.valueOf(report.unchanged().size())));
    }

    /** What a webmaster would want to be told of a build that went well: drafts left out, reports that have gone. */
    private String remarks(BuildResult of) {
        List<String> gone = of.written().map(WriteReport::removed).orElse(List.of()).stream()
                .map(REPORT_PAGE::matcher)
                .filter(Matcher::matches)
                .map(page -> page.group(1))
                .toList();
        String removed = gone.isEmpty()
                ? ""
                : messages.text(
                                "summary.removed-reports",
                                Map.of("count", String.valueOf(gone.size()), "reports", String.join(" ", gone)))
                        + System.lineSeparator();
        boolean without = of.end() == BuildResult.End.WRITTEN && !drafts;
        return (without ? Inspector.drafts(of.overview(), messages) : "") + removed;
    }
}
