package io.github.gouji.compose.service;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.Report;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.PageKind;
import io.github.gouji.compose.Wording;
import io.github.gouji.site.Address;
import io.github.gouji.view.MovedView;
import io.github.gouji.view.NotFoundView;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import java.util.ArrayList;
import java.util.List;

/** Composes the pages that nobody looks for: the one for what is not there, and those at old addresses. */
public final class SparePages {
    private final FrameComposer frames;
    private final Inventory inventory;
    private final Wording words;

    public SparePages(FrameComposer frames, Inventory inventory) {
        ArchiveSettings settings = inventory.settings();
        this.frames = frames;
        this.inventory = inventory;
        this.words = new Wording(settings.language(), "service");
    }

    /**
     * What a server shows for an address that is not there, at whatever depth. Its links are relative as everywhere, so
     * that the site may stand anywhere: from a deeper address they, and the style sheet, are not found, and no static
     * page can help that ({@code base} would break the page in every other place, and the content-security policy
     * forbids it). Therefore the first way is the archive's full address where it knows its own, which leads home from
     * any depth; and the page says all it has to say without its style.
     */
    public NotFoundView notFound() {
        Address page = Address.NOT_FOUND;
        String title = words.say("missing.title");
        List<Link> ways = new ArrayList<>();
        frames.base().ifPresent(base -> ways.add(new Link(words.say("missing.archive", "address", base), base + Address.HOME.path())));
        ways.add(new Link(words.say("missing.home"), page.linkTo(Address.HOME)));
        if (inventory.existing().contains(Address.SEARCH)) {
            ways.add(new Link(words.say("missing.search"), page.linkTo(Address.SEARCH)));
        }
        inventory.bodies().stream()
                .filter(body -> !inventory.shown(body).isEmpty())
                .forEach(body -> ways.add(inventory.link(page, body.body().id())));
        Frame frame = frames.frame(
                page,
                new PageKind.Spare(),
                title,
                words.say("missing.text"),
                frames.trail(page, List.of(), title),
                List.of());
        return new NotFoundView(frame, title, List.of(words.say("missing.text"), words.say("missing.advice")), ways);
    }

    /** The page at an old address of a report; its canonical address is the new one. */
    public MovedView moved(Address old, Report report) {
        Address now = Address.report(report.body(), report.year());
        String reportTitle = report.identification().title();
        String title = words.say("moved.title", "title", reportTitle);
        String text = words.say("moved.text", "title", reportTitle);
        Frame frame = frames.frame(
                old, new PageKind.Spare(), words.say("moved.head", "title", reportTitle, "old", old.path()), text,
                frames.trail(old, List.of(), words.say("moved.here")), List.of());
        Frame.Head head = frame.head();
        String canonical = frames.base().map(base -> base + now.path()).orElse(old.linkTo(now));
        Frame.Head leading = new Frame.Head(
                head.language(),
                head.foreign(),
                head.title(),
                head.description(),
                head.metas(),
                new Frame.Places(head.places().root(), canonical, head.places().feed()));
        return new MovedView(
                new Frame(leading, frame.masthead(), frame.trail(), frame.notices(), frame.footer()),
                title,
                text,
                new Link(reportTitle, old.linkTo(now)));
    }
}
