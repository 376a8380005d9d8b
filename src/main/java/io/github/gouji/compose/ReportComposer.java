package io.github.gouji.compose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.figure.Glossary;
import io.github.gouji.compose.figure.MarkBook;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.report.AnnexComposer;
import io.github.gouji.compose.report.NoticeComposer;
import io.github.gouji.compose.report.OpeningComposer;
import io.github.gouji.compose.report.SectionComposer;
import io.github.gouji.compose.report.YearNavigation;
import io.github.gouji.compose.table.OfficialTables;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.site.Address;
import io.github.gouji.view.ReportView;
import io.github.gouji.view.part.Download;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.ChartView;
import io.github.gouji.view.section.Opening;
import io.github.gouji.view.section.SectionView;
import io.github.gouji.view.table.OfficialTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Composes the page of a report. */
public final class ReportComposer {
    private static final int DESCRIBED_FIGURES = 3;
    private static final int KILO = 1024;

    private final ArchiveSettings settings;
    private final FormLibrary forms;
    private final FrameComposer frames;
    private final Messages words;
    private final Glossary glossary;
    private final Messages findings;

    public ReportComposer(ArchiveSettings settings, FormLibrary forms, FrameComposer frames) {
        this.settings = requireNonNull(settings, "settings");
        this.forms = requireNonNull(forms, "forms");
        this.frames = requireNonNull(frames, "frames");
        this.findings = Messages.of(settings.language());
        this.words = Messages.load(
                ReportComposer.class, "words/report." + settings.language().tag() + ".properties");
        this.glossary = Glossary.of(settings.language());
    }

    /**
     * The page of one report.
     *
     * @param body the body with the reports that the site shows: a draft that is left out is missing here, and is
     *     still among the reports of the body itself, so that the year is not called absent
     * @param charts each in a section that the report has
     * @param files in the order in which they are offered
     */
    public ReportView compose(
            CheckedBody body, CheckedReport report, List<PlacedChart> charts, List<ReportFile> files) {
        ReportContext context = context(body, report);
        Opening opening = new OpeningComposer(context).compose();
        List<SectionView> sections = new SectionComposer(context, bySection(charts)).compose();
        return new ReportView(
                frame(context, opening),
                new YearNavigation(context, frames::exists).compose(),
                opening,
                sections,
                new AnnexComposer(context, findings)
                        .compose(
                                downloads(context, files, ReportFile.Kind.ORIGINAL),
                                downloads(context, files, ReportFile.Kind.DATA)));
    }

    /** The tables of a report as the form prints them, in the order of the report's own. */
    public List<OfficialTable> tables(CheckedBody body, CheckedReport report) {
        OfficialTables tables = new OfficialTables(context(body, report));
        return report.tables().stream().map(tables::compose).toList();
    }

    private ReportContext context(CheckedBody body, CheckedReport report) {
        return new ReportContext(settings, forms, words, glossary, body, report, MarkBook.of(report));
    }

    private static Map<String, List<ChartView>> bySection(List<PlacedChart> charts) {
        Map<String, List<ChartView>> bySection = new LinkedHashMap<>();
        charts.forEach(c -> bySection.computeIfAbsent(c.section(), s -> new ArrayList<>()).add(c.view()));
        return bySection;
    }

    private Frame frame(ReportContext context, Opening opening) {
        Address page = context.address();
        String bodyId = context.body().body().id();
        List<Link> trail = List.of(
                new Link(context.say("trail.home"), page.linkTo(Address.HOME)),
                new Link(context.body().body().profile().name(), page.linkTo(Address.body(bodyId))),
                Link.unlinked(context.say("trail.year", "year", "" + context.year())));
        return frames.frame(
                page,
                PageKind.of(context.report().report()),
                opening.title(),
                description(context, opening),
                trail,
                new NoticeComposer(context).compose());
    }

    private String description(ReportContext context, Opening opening) {
        List<String> figures = opening.figures().stream()
                .limit(DESCRIBED_FIGURES)
                .map(f -> context.say("description.figure", "label", f.label(), "value", f.value(), "unit", f.unit()))
                .toList();
        String key = figures.isEmpty() ? "description.plain" : "description";
        return context.say(
                key, "title", opening.title(), "figures", String.join(context.say("list.comma"), figures));
    }

    private static List<Download> downloads(ReportContext context, List<ReportFile> files, ReportFile.Kind kind) {
        return files.stream()
                .filter(f -> f.kind() == kind)
                .map(f -> new Download(
                        context.address().linkTo(f.address()),
                        f.name(),
                        f.format(),
                        size(context, f.size()),
                        kind == ReportFile.Kind.ORIGINAL ? f.sha256() : null))
                .toList();
    }

    /** Rounded up, so that nothing is said to be empty. */
    private static String size(ReportContext context, long bytes) {
        long kilobytes = Math.max(1, (bytes + KILO - 1) / KILO);
        if (kilobytes < KILO) {
            return context.say("size.kb", "size", "" + kilobytes);
        }
        long tenths = (kilobytes * 10 + KILO - 1) / KILO;
        return context.say("size.mb", "size", tenths / 10 + "." + tenths % 10);
    }
}
