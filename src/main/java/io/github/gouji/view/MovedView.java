package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

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
