package io.github.gouji.check;

import io.github.gouji.archive.Archive;
import io.github.gouji.archive.Body;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.AcceptedFinding;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.PersonalNumbers;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Subject;
import io.github.gouji.form.table.PathMatch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out the findings that a person has confirmed (确认): same code, same file or cells, and the confirmed words
 * still on the line. A confirmation that meets no finding is itself one.
 */
public final class Acceptance {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    private final Archive archive;
    private final Function<Place, String> sourceLine;

    /**
     * @param sourceLine the text of the line of a place, "" where there is none
     */
    public Acceptance(Archive archive, Function<Place, String> sourceLine) {
        this.archive = archive;
        this.sourceLine = sourceLine;
    }

    /** What was accepted, and the findings about confirmations that meet nothing. */
    public record Result(Set<Finding> accepted, List<Finding> unused) {
        public Result {
            accepted = Set.copyOf(accepted);
            unused = List.copyOf(unused);
        }
    }

    public Result of(List<Finding> findings) {
        Set<Finding> accepted = new LinkedHashSet<>();
        List<Finding> unused = new ArrayList<>();
        for (Body body : archive.bodies()) {
            for (Report report : body.reports()) {
                for (AcceptedFinding entry : report.dossier().accepted()) {
                    List<Finding> met =
                            findings.stream().filter(f -> meets(entry, report, f)).toList();
                    accepted.addAll(met);
                    findings.stream().filter(f -> isAboutItself(entry, f)).forEach(accepted::add);
                    if (met.isEmpty() && isWhole(entry)) {
                        unused.add(unused(entry, report));
                    }
                }
            }
        }
        return new Result(accepted, unused);
    }

    private static boolean isWhole(AcceptedFinding entry) {
        return Code.byId(entry.code()).filter(Code::isConfirmable).isPresent()
                && !entry.path().isEmpty()
                && !entry.content().isEmpty();
    }

    /** What was looked at for its words is not found again because the confirmation quotes them. */
    private static boolean isAboutItself(AcceptedFinding entry, Finding finding) {
        return isWhole(entry)
                && finding.code().id().equals(entry.code())
                && !finding.isError()
                && finding.place().file().equals(entry.place().file())
                && finding.place().line() >= entry.place().line()
                && plain(finding.words().getOrDefault("content", "")).equals(plain(entry.content()));
    }

    private boolean meets(AcceptedFinding entry, Report report, Finding finding) {
        return isWhole(entry)
                && finding.code().id().equals(entry.code())
                && !finding.isError()
                && isAt(entry.path(), report, finding)
                && speaksOf(plain(entry.content()), finding);
    }

    /** The words stand on the line, or, where something is not there to have a line, in the finding. */
    private boolean speaksOf(String content, Finding finding) {
        return finding.place().isWholeFile()
                ? plain(finding.words().getOrDefault("content", "")).equals(content)
                : plain(sourceLine.apply(finding.place())).contains(content);
    }

    /** A place is a file of the report, with or without its ending, or the path of a cell in it. */
    private static boolean isAt(String path, Report report, Finding finding) {
        String folder = report.key().place().file();
        folder = folder.substring(0, folder.lastIndexOf('/') + 1);
        int slash = path.indexOf('/');
        String file = slash < 0 ? path : path.substring(0, slash);
        // What concerns the body, as a year that is not there, has its place in the file beside the years.
        String own = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        String place = without(finding.place().file());
        if (!without(folder + file).equals(place) && !without(own + file).equals(place)) {
            return false;
        }
        return slash < 0
                || cells(path.substring(slash + 1), file, report).stream()
                        .anyMatch(finding.subject().cells()::contains);
    }

    private static List<String> cells(String path, String file, Report report) {
        String prefix = report.body() + "/" + report.year() + "/";
        return report.tables().stream()
                .filter(t -> t.form().file().equals(without(file)))
                .flatMap(t -> t.form().labels().path(path) instanceof PathMatch.Cells found
                        ? found.cells().stream()
                        : Stream.empty())
                .map(c -> prefix + c)
                .toList();
    }

    private static String without(String file) {
        return file.replaceAll("\\.(?:yaml|md)$", "");
    }

    /** Without spaces, and with personal numbers covered, as people see them in the finding. */
    private static String plain(String text) {
        return SPACE.matcher(PersonalNumbers.covered(text)).replaceAll("");
    }

    private static Finding unused(AcceptedFinding entry, Report report) {
        return Finding.of(
                        Code.CONFIRMATION_UNUSED,
                        entry.place(),
                        Messages.CASE,
                        "report",
                        "code",
                        entry.code(),
                        "path",
                        entry.path(),
                        "cell",
                        "")
                .about(Subject.of(report.body(), report.year()));
    }
}
