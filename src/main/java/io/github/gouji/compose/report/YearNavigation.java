package io.github.gouji.compose.report;

import io.github.gouji.archive.Absence;
import io.github.gouji.archive.BodyHistory;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.site.Address;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.YearNav;
import io.github.gouji.view.section.YearNav.Item;
import io.github.gouji.view.section.YearNav.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Leads from year to year of one body: held years, and what is not held folded with its reason. */
public final class YearNavigation {
    private final ReportContext context;
    private final Predicate<Address> exists;

    /**
     * @param exists whether the site will have a page
     */
    public YearNavigation(ReportContext context, Predicate<Address> exists) {
        this.context = context;
        this.exists = exists;
    }

    public YearNav compose() {
        return new YearNav(
                items(),
                neighbour(-1).map(y -> link("nav.previous", y)).orElse(null),
                new Link(context.say("nav.all"), context.address().linkTo(Address.body(context.body().body().id()))),
                neighbour(1).map(y -> link("nav.next", y)).orElse(null),
                changes().orElse(null));
    }

    /** There is such a page where this report and an earlier one stand unwithdrawn. */
    private Optional<Link> changes() {
        Address page = Address.changes(context.body().body().id(), context.year());
        if (!exists.test(page)) {
            return Optional.empty();
        }
        return context.body().reports().stream()
                .filter(r -> r.report().holding().state() != State.WITHDRAWN)
                .map(CheckedReport::year)
                .filter(y -> y < context.year())
                .filter(y -> context.report().report().holding().state() != State.WITHDRAWN)
                .reduce((a, b) -> Math.max(a, b))
                .map(y -> new Link(context.say("nav.changes", "year", "" + y), context.address().linkTo(page)));
    }

    private Link link(String key, int year) {
        return new Link(context.say(key, "year", "" + year), context.pageOf(year));
    }

    /** The nearest shown year before (-1) or after (1). */
    private Optional<Integer> neighbour(int direction) {
        return context.body().reports().stream()
                .map(CheckedReport::year)
                .filter(y -> Integer.signum(Integer.compare(y, context.year())) == direction)
                .reduce((a, b) -> direction * Integer.compare(a, b) < 0 ? a : b);
    }

    private List<Item> items() {
        TreeSet<Integer> known = new TreeSet<>();
        BodyHistory history = context.body().body().history();
        context.body().body().reports().forEach(r -> known.add(r.year()));
        known.addAll(history.absentYears().keySet());
        history.from().ifPresent(known::add);
        history.to().ifPresent(known::add);
        known.add(context.year());
        List<Item> items = new ArrayList<>();
        int year = known.first();
        while (year <= known.last()) {
            int last = year;
            if (!isShown(year)) {
                while (last < known.last() && !isShown(last + 1) && reason(last + 1).equals(reason(year))) {
                    last++;
                }
            }
            items.add(item(year, last));
            year = last + 1;
        }
        return items;
    }

    private Item item(int first, int last) {
        if (first == context.year()) {
            return new Item(Kind.CURRENT, "" + first, null, null);
        }
        if (isShown(first)) {
            return new Item(Kind.HELD, "" + first, context.pageOf(first), null);
        }
        String text = first == last
                ? "" + first
                : context.say("nav.gap", "first", "" + first, "last", "" + last);
        return new Item(Kind.GAP, text, null, reason(first));
    }

    private boolean isShown(int year) {
        return year == context.year() || context.body().report(year).isPresent();
    }

    private String reason(int year) {
        boolean draft = context.body().body().report(year)
                .filter(r -> r.holding().state() == State.DRAFT)
                .isPresent();
        if (draft) {
            return context.say("absence.draft");
        }
        // A year that nothing is said of is one that the archive does not hold.
        Absence absence = context.body().body().history().absentYears().getOrDefault(year, Absence.NOT_HELD);
        return context.say("absence." + absence.name().toLowerCase(Locale.ROOT));
    }
}
