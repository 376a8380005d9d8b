package io.github.gouji.compose.about;

import io.github.gouji.archive.Detail;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.site.Address;
import io.github.gouji.view.AboutView;
import io.github.gouji.view.AboutView.Part;
import io.github.gouji.view.part.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Composes the help page: how to find, read, take away and print what is here, for readers and for the webmaster. */
public final class HelpComposer {
    private static final Address PAGE = Address.HELP;
    private static final List<String> PARTS =
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
        Frame frame = frames.column(PAGE, title, lead);
        List<Part> parts = new ArrayList<>();
        PARTS.forEach(id -> parts.add(part(id)));
        errata.ifPresent(contact -> parts.add(new Part(
                "mistakes",
                words.say("mistakes"),
                List.of(words.say("mistakes.text"), contact),
                List.of(),
                List.of(),
                List.of())));
        return new AboutView(frame, title, lead, parts);
    }

    /** The paragraphs are numbered from one; there are as many as the words have. */
    private Part part(String id) {
        List<String> paragraphs = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> words.maybe(id + "." + i))
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .toList();
        return new Part(id, words.say(id), paragraphs, List.of(), List.of(), List.of());
    }
}
