package io.github.gouji.compose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.Tally;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.CellNames;
import io.github.gouji.compose.figure.Glossary;
import io.github.gouji.compose.figure.MarkBook;
import io.github.gouji.compose.figure.PlacedCorrection;
import io.github.gouji.compose.figure.PublishedFinding;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.site.Address;
import io.github.gouji.view.FindingsView;
import io.github.gouji.view.FindingsView.Count;
import io.github.gouji.view.FindingsView.Group;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.Annex.CorrectionLine;
import io.github.gouji.view.section.Annex.FindingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the page of all findings about published figures; how we keep the figures is no business of its readers. */
public final class FindingsComposer {
    private static final Address PAGE = Address.FINDINGS;
    /** The address of a cell in a finding: body, year, table, row, column. */
    private static final int ADDRESS_PARTS = 5;

    private final FrameComposer frames;
    private final Inventory inventory;
    private final FormLibrary forms;
    private final Wording words;
    private final Messages reportWords;
    private final Glossary glossary;
    private final Messages messages;

    public FindingsComposer(FrameComposer frames, Inventory inventory, FormLibrary forms) {
        this.frames = requireNonNull(frames, "frames");
        this.inventory = requireNonNull(inventory, "inventory");
        this.forms = requireNonNull(forms, "forms");
        this.words = new Wording(inventory.settings().language());
        this.glossary = Glossary.of(inventory.settings().language());
        this.reportWords = Messages.load(
                FindingsComposer.class,
                "words/report." + inventory.settings().language().tag() + ".properties");
        this.messages = Messages.of(inventory.settings().language());
    }

    public FindingsView compose() {
        List<Count> counts = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        Tally tally = Tally.ZERO;
        int asked = 0;
        for (CheckedBody body : inventory.bodies()) {
            for (CheckedReport report : inventory.shown(body)) {
                Group group = group(body, report);
                int questions = questions(group);
                counts.add(count(group.report(), Tally.of(report), questions));
                tally = tally.plus(Tally.of(report));
                asked += questions;
                if (!group.findings().isEmpty() || !group.corrections().isEmpty()) {
                    groups.add(group);
                }
            }
        }
        String title = words.say("findings.title");
        String lead = lead(tally, asked);
        Frame frame = frames.column(PAGE, title, lead);
        return new FindingsView(frame, title, lead, counts, groups);
    }

    private String lead(Tally tally, int asked) {
        return words.say(
                "findings.lead",
                "reports", tally.reports(),
                "figures", tally.figures(),
                "identities", tally.identities(),
                "holds", tally.holds(),
                "broken", tally.broken() - asked,
                "confirmed", tally.confirmed(),
                "questions", asked,
                "undecidable", tally.undecidable());
    }

    private static int questions(Group group) {
        return (int) group.findings().stream()
                .filter(f -> f.kind() == FindingLine.Kind.QUESTION)
                .count();
    }

    private static Count count(Link report, Tally tally, int questions) {
        return new Count(
                report,
                String.valueOf(tally.holds()),
                String.valueOf(tally.broken() - questions),
                String.valueOf(tally.confirmed()),
                String.valueOf(questions),
                String.valueOf(tally.undecidable()));
    }

    private Group group(CheckedBody body, CheckedReport report) {
        String id = body.body().id() + "-" + report.year();
        String name = words.say("findings.report", "body", body.body().profile().name(), "year", report.year());
        Address address = Address.report(body.body().id(), report.year());
        List<FindingLine> findings = PublishedFinding.among(report.findings()).stream()
                .map(f -> new FindingLine(id + "-" + f.id(), f.kind(), messages.message(f.finding()), cells(f, report)))
                .toList();
        List<CorrectionLine> corrections =
                PlacedCorrection.of(report).stream().map(c -> correction(id, c, body, report)).toList();
        return new Group(id, new Link(name, PAGE.linkTo(address)), findings, corrections);
    }

    /** The figures that take part, of other years and bodies too; of the many parts of a sum the zeros are left out. */
    private List<Link> cells(PublishedFinding found, CheckedReport own) {
        List<Link> links = new ArrayList<>();
        for (String address : found.finding().subject().cells()) {
            String[] parts = address.split("/", -1);
            if (parts.length == ADDRESS_PARTS) {
                CellRef cell = new CellRef(parts[2], parts[3], parts[4]);
                link(parts[0], Integer.parseInt(parts[1]), cell, own, links.isEmpty()).ifPresent(links::add);
            }
        }
        return links;
    }

    private Optional<Link> link(String bodyId, int year, CellRef cell, CheckedReport own, boolean first) {
        Optional<CheckedBody> body =
                inventory.bodies().stream().filter(b -> b.body().id().equals(bodyId)).findFirst();
        Optional<CheckedReport> report = body.flatMap(b -> b.report(year)).filter(inventory::isShown);
        Optional<CheckedTable> table = report.flatMap(r -> r.table(cell.table()));
        boolean zero = table.flatMap(t -> t.figure(cell))
                .flatMap(f -> f.amount())
                .filter(a -> a.signum() == 0)
                .isPresent();
        if (table.isEmpty() || zero && !first) {
            return Optional.empty();
        }
        String name = name(body.get(), report.get(), table.get(), cell);
        boolean elsewhere = !bodyId.equals(own.report().body()) || year != own.year();
        String whole = elsewhere
                ? words.say("findings.cell", "body", body.get().body().profile().name(), "year", year, "cell", name)
                : name;
        String anchor = "#" + CellAnchor.of(cell);
        return Optional.of(new Link(whole, PAGE.linkTo(Address.report(bodyId, year)) + anchor));
    }

    private String name(CheckedBody body, CheckedReport report, CheckedTable table, CellRef cell) {
        ReportContext context =
                new ReportContext(
                        inventory.settings(), forms, reportWords, glossary, body, report, MarkBook.of(report));
        return new CellNames(context).whole(table.form(), cell);
    }

    private CorrectionLine correction(String group, PlacedCorrection placed, CheckedBody body, CheckedReport report) {
        Link cell = placed.cells().stream()
                .findFirst()
                .flatMap(c -> link(body.body().id(), report.year(), c, report, true))
                .orElseGet(() -> Link.unlinked(placed.correction().path()));
        String date = placed.correction().day().map(words::date).orElseGet(() -> words.say("findings.undated"));
        return new CorrectionLine(
                group + "-" + placed.id(),
                cell,
                date,
                placed.correction().before(),
                placed.correction().after(),
                placed.correction().reason());
    }
}
