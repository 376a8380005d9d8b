package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;

/** The page at an old address, which leads to the new one. */
public record MovedView(Frame frame, String title, String text, Link target) implements PageView {
    public MovedView {
        requireNonNull(frame);
        requireNonNull(title);
        requireNonNull(text);
        requireNonNull(target);
    }

    @Override
    public String template() {
        return "moved.ftlh";
    }
}
