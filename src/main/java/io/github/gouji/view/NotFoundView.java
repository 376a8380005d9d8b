package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import java.util.List;

/** The page that a server shows for an address that is not there. */
public record NotFoundView(Frame frame, String title, List<String> paragraphs, List<Link> ways) implements PageView {
    public NotFoundView {
        requireNonNull(frame);
        requireNonNull(title);
        paragraphs = List.copyOf(paragraphs);
        ways = List.copyOf(ways);
    }

    @Override
    public String template() {
        return "not-found.ftlh";
    }
}
