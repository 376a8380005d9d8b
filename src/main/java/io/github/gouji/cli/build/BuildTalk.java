package io.github.gouji.cli.build;

import io.github.gouji.BuildOptions;
import io.github.gouji.BuildResult;
import io.github.gouji.cli.command.Inspector;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.FindingPrinter;
import io.github.gouji.finding.Messages;
import io.github.gouji.output.WriteReport;
import io.github.gouji.part.Part;
import io.github.gouji.part.Remarks;
import io.github.gouji.part.StoredPart;
import io.github.gouji.part.StoredParts;
import io.github.gouji.rebuild.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts into words what became of a build, and what the next one is to say if nothing has changed by then. */
final class BuildTalk {
    private static final Pattern REPORT_PAGE = Pattern.compile("([^/]+/(?:19|20)\\d{2})/index\\.html");

    private final BuildResult result;
    private final boolean drafts;
    private final Messages messages;
    /** By place. */
    private final List<Line> lines = new ArrayList<>();

    /** What is said of a finding or of a part. */
    private record Line(String place, Optional<Finding> finding, Optional<Part> part, String text) {}

    /**
     * What the next build is to say if it has nothing to do, and what it may take over if it has little.
     *
     * @param parts nothing where the bodies were not treated one by one
     */
    record Next(Said said, Optional<StoredParts> parts) {}

    BuildTalk(BuildOptions options, Inspector inspector, BuildResult result) {
        this.result = result;
        this.drafts = options.flags().drafts();
        this.messages = Messages.of(inspector.language(result.language()));
        FindingPrinter printer = inspector.printer(
                messages, Map.of(options.shownTemplates(), options.folders().templates()));
        for (Finding finding : result.findings()) {
            lines.add(new Line(
                    finding.place().file(), Optional.of(finding), Optional.empty(), printer.print(finding)));
        }
        for (Part part : result.parts()) {
            String place = inspector.shown() + "/" + part.folder() + "/";
            lines.add(new Line(place, Optional.empty(), Optional.of(part), text(part.remarks(), printer)));
        }
        lines.sort(Comparator.comparing(Line::place));
    }

    private static String text(Remarks remarks, FindingPrinter printer) {
        if (remarks instanceof Remarks.Said before) {
            return before.text();
        }
        List<Finding> found = ((Remarks.Found) remarks).findings();
        return found.stream().map(printer::print).collect(Collectors.joining());
    }

    Said now() {
        return new Said(lines.stream().map(Line::text).collect(Collectors.joining()), talk(result));
    }

    /** The same build when nothing has changed: it writes nothing, and finds no file edited. */
    Next next(WriteReport report) {
        List<Finding> left = new ArrayList<>();
        List<StoredPart> parts = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        for (Line line : lines) {
            if (line.finding().filter(f -> f.code() == Code.OUTPUT_EDITED).isPresent()) {
                continue;
            }
            int from = out.length();
            out.append(line.text());
            line.finding().ifPresent(left::add);
            line.part().ifPresent(part -> parts.add(StoredPart.of(part, from, out.length())));
        }
        List<String> all = List.copyOf(report.manifest().files().keySet());
        WriteReport nothing = new WriteReport(List.of(), List.of(), List.of(), all, List.of(), report.manifest(), Map.of());
        Said said = new Said(out.toString(), talk(result.again(left, nothing)));
        return new Next(said, parts.isEmpty() ? Optional.empty() : Optional.of(new StoredParts(parts)));
    }

    private String talk(BuildResult of) {
        String end = System.lineSeparator();
        return Inspector.summary(of.overview(), of.counts(), messages) + end + ending(of) + end + remarks(of);
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
