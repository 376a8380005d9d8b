package io.github.gouji.claim.oversight;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.Section;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.claim.passage.Reporter;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Subject;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.prose.Link;
import io.github.gouji.prose.Narrative;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Relative links in prose, seen from the report's page: whether what they lead to will be there. */
public final class Links {
    private static final String INDEX = "index.html";
    private static final String ATTACHMENTS = "attachments";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    /** What the site has beside the bodies; its pages depend on the settings, so they are not checked further. */
    private static final Set<String> SITE = Set.of(
            "index.html", "404.html", "feed.xml", "robots.txt", "sitemap.xml", "manifest-sha256.txt", "about", "assets",
            "compare", "data", "feed", "findings", "forms", "help", "search");
    /** Sections of a report's page that have an anchor of their own. */
    private static final Set<String> ANCHORS =
            Set.of("", "main", "findings", "corrections", "verification", "evidence", "sources");

    private final Map<String, Map<Integer, Report>> reports = new HashMap<>();
    private final Vocabulary vocabulary;

    public Links(CheckedArchive archive, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (CheckedBody body : archive.bodies()) {
            Map<Integer, Report> years = new HashMap<>();
            for (CheckedReport report : body.reports()) {
                years.put(report.year(), report.report());
            }
            reports.put(body.body().id(), years);
        }
    }

    public List<Finding> of(Report report) {
        Reporter reporter = new Reporter(Subject.of(report.body(), report.year()), vocabulary);
        relative(report).forEach(link -> problem(report, link.target())
                .ifPresent(reason -> reporter.confirmable(
                        Code.LINK_BROKEN,
                        link.place(),
                        link.target(),
                        List.of(),
                        "target",
                        link.target(),
                        "reason",
                        reason)));
        return reporter.findings();
    }

    /** The folders of the site, as a rule bodies, that the links of a report lead to. */
    public static Stream<String> places(Report report) {
        return relative(report).flatMap(link -> way(report, path(link.target())).stream())
                .flatMap(way -> way.stream().limit(1));
    }

    private static Stream<Link> relative(Report report) {
        List<Narrative> narratives = new ArrayList<>();
        report.contents().preamble().ifPresent(narratives::add);
        report.sections().stream().map(Section::narrative).forEach(n -> n.ifPresent(narratives::add));
        return narratives.stream().flatMap(n -> n.links().stream()).filter(link -> !link.isExternal());
    }

    private Optional<String> problem(Report from, String target) {
        int hash = target.indexOf('#');
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        String path = path(target);
        if (path.isEmpty()) {
            return anchorProblem(from, anchor);
        }
        Optional<List<String>> way = way(from, path);
        return way.isEmpty() ? Optional.of("@link.outside") : pathProblem(way.get(), anchor);
    }

    /** A link's target without query and anchor. */
    private static String path(String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /** The folders and the name from the root of the site; nothing where a path leads out of it. */
    private static Optional<List<String>> way(Report from, String path) {
        Deque<String> at = new ArrayDeque<>(List.of(from.body(), String.valueOf(from.year())));
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (at.isEmpty()) {
                    return Optional.empty();
                }
                at.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                at.addLast(step);
            }
        }
        return Optional.of(List.copyOf(at));
    }

    private Optional<String> pathProblem(List<String> path, String anchor) {
        if (path.isEmpty() || SITE.contains(path.get(0))) {
            return Optional.empty();
        }
        Map<Integer, Report> years = reports.get(path.get(0));
        if (years == null) {
            return Optional.of("@link.no-page");
        }
        if (path.size() == 1 || !YEAR.matcher(path.get(1)).matches()) {
            return isContentFile(path) ? Optional.of("@link.content-file") : Optional.empty();
        }
        Report report = years.get(Integer.valueOf(path.get(1)));
        if (report == null) {
            return Optional.of("@link.no-year");
        }
        if (path.size() == 2 || path.size() == 3 && path.get(2).equals(INDEX)) {
            return anchorProblem(report, anchor);
        }
        if (path.get(2).equals(ATTACHMENTS)) {
            boolean held = path.size() == 4
                    && report.dossier().attachments().stream()
                            .anyMatch(a -> a.file().path().endsWith("/" + path.get(3)));
            return held ? Optional.empty() : Optional.of("@link.no-attachment");
        }
        return isContentFile(path) ? Optional.of("@link.content-file") : Optional.empty();
    }

    /** Prose and tables become pages; their files are not in the site. */
    private static boolean isContentFile(List<String> path) {
        String name = path.get(path.size() - 1);
        return name.endsWith(".md") || name.endsWith(".yaml");
    }

    private static Optional<String> anchorProblem(Report report, String anchor) {
        boolean known = ANCHORS.contains(anchor)
                || anchor.startsWith("e-")
                || report.sections().stream().anyMatch(s -> anchor.equals("section-" + s.form().id()))
                || report.tables().stream().anyMatch(t -> isOf(t.form(), anchor));
        return known ? Optional.empty() : Optional.of("@link.no-anchor");
    }

    /** The table itself, or one of its cells. */
    private static boolean isOf(TableForm form, String anchor) {
        if (anchor.equals(form.id()) || anchor.equals("section-" + form.id())) {
            return true;
        }
        for (int i = 0; i < form.cellCount(); i++) {
            if (anchor.equals(form.cell(i).toString().replace('/', '-'))) {
                return true;
            }
        }
        return false;
    }
}
