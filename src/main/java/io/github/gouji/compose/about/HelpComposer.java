package io.github.gouji.compose.about;

import io.github.gouji.archive.Detail;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.PageKind;
import io.github.gouji.compose.Wording;
import io.github.gouji.site.Address;
import io.github.gouji.view.AboutView;
import io.github.gouji.view.AboutView.Part;
import io.github.gouji.view.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes the help page: how to find, read, take away and print what is here, for readers and for the webmaster. */
public final class HelpComposer {
    private static final Address PAGE = Address.HELP;
    private static final Map<String, Integer> PARAGRAPHS =
            Map.of("find", 3, "tables", 4, "charts", 2, "take", 3, "reach", 3, "paper", 2, "webmaster", 3);
    private static final List<String> ORDER =
            List.of("find", "tables", "charts", "take", "reach", "paper", "webmaster");

    private final FrameComposer frames;
    private final Wording words;
    private final Optional<String> errata;

    public HelpComposer(FrameComposer frames, Inventory inventory) {
        this.frames = frames;
        this.words = new Wording(inventory.settings().language(), "help");
        this.errata = inventory.settings().detail(Detail.ERRATA_CONTACT);
    }

    public AboutView compose() {
        String title = words.say("title");
        String lead = words.say("lead");
        Frame frame = frames.frame(
                PAGE,
                new PageKind.Column(List.of(title)),
                title,
                lead,
                frames.trail(PAGE, List.of(), title),
                List.of());
        List<Part> parts = new ArrayList<>();
        ORDER.forEach(id -> parts.add(part(id)));
        errata.ifPresent(contact -> parts.add(new Part(
                "mistakes",
                words.say("mistakes"),
                List.of(words.say("mistakes.text"), contact),
                List.of(),
                List.of(),
                List.of())));
        return new AboutView(frame, title, lead, parts);
    }

    private Part part(String id) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 1; i <= PARAGRAPHS.get(id); i++) {
            paragraphs.add(words.say(id + "." + i));
        }
        return new Part(id, words.say(id), paragraphs, List.of(), List.of(), List.of());
    }
}
