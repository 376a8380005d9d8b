package io.github.gouji.cli.command;

import static java.util.Objects.requireNonNull;

import io.github.gouji.Inspection;
import io.github.gouji.check.Tally;
import io.github.gouji.claim.passage.ProseCounts;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.FindingPrinter;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.part.Counts;
import io.github.gouji.part.Overview;
import io.github.gouji.source.SourceLines;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows what an inspection found, in the language asked for or else the archive's. */
public final class Inspector {
    private final Invocation at;
    private final Path folder;
    private final String shown;

    /**
     * @param given the content folder as named on the command line
     */
    public Inspector(Invocation at, String given) {
        this.at = requireNonNull(at, "at");
        this.folder = at.resolve(given);
        this.shown = given.replace('\\', '/').replaceAll("/+$", "");
    }

    public Inspection inspect() {
        return Inspection.of(folder, shown);
    }

    public Path folder() {
        return folder;
    }

    /** How the folder is named in messages. */
    public String shown() {
        return shown;
    }

    public Messages messages(Inspection inspection) {
        return Messages.of(language(inspection));
    }

    /** The language asked for, else the archive's. */
    public Language language(Inspection inspection) {
        return language(inspection.archive().settings().language());
    }

    public Language language(Language ofArchive) {
        return at.asked().orElse(ofArchive);
    }

    public void print(List<Finding> findings, Messages messages, PrintStream to) {
        FindingPrinter printer = printer(messages, Map.of());
        findings.forEach(f -> to.print(printer.print(f)));
    }

    /**
     * Prints findings with the lines that they speak of.
     *
     * @param others more folders than the content's that hold such lines, by their names in messages
     */
    public FindingPrinter printer(Messages messages, Map<String, Path> others) {
        Map<String, Path> roots = new LinkedHashMap<>(others);
        roots.put(shown, folder);
        return new FindingPrinter(messages, new SourceLines(roots)::of);
    }

    /** What was checked and how much was found, so that nothing checked is never mistaken for all well. */
    public static String summary(Overview overview, Counts of, Messages messages) {
        Tally tally = overview.tally();
        Map<String, String> counts = Map.of(
                "reports", String.valueOf(tally.reports()),
                "figures", String.valueOf(tally.figures()),
                "identities", String.valueOf(tally.identities()),
                "holds", String.valueOf(tally.holds()),
                "broken", String.valueOf(tally.broken()),
                "confirmed", String.valueOf(tally.confirmed()),
                "undecidable", String.valueOf(tally.undecidable()));
        Map<String, String> found = Map.of(
                "errors", String.valueOf(of.errors()),
                "warnings", String.valueOf(of.warnings()),
                "notes", String.valueOf(of.notes()));
        return messages.text("summary.checked", counts)
                + "\n"
                + messages.text("summary.prose", prose(overview.prose()))
                + "\n"
                + messages.text("summary.findings", found);
    }

    /** Names the drafts, which are on no page, so that none is taken for published; empty where there is none. */
    public static String drafts(Overview overview, Messages messages) {
        List<String> drafts = overview.drafts();
        return drafts.isEmpty()
                ? ""
                : messages.text(
                                "summary.drafts",
                                Map.of("count", String.valueOf(drafts.size()), "reports", String.join(" ", drafts)))
                        + System.lineSeparator();
    }

    private static Map<String, String> prose(ProseCounts prose) {
        return Map.of(
                "bound", String.valueOf(prose.bound()),
                "free", String.valueOf(prose.free()),
                "agreeing", String.valueOf(prose.agreeing()),
                "contradicted", String.valueOf(prose.contradicted()));
    }
}
