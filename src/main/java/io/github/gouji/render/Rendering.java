package io.github.gouji.render;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A printed page, or what went wrong with it.
 *
 * @param text the page; not to be used where there are problems
 * @param problems sorted, each once
 */
public record Rendering(String text, List<TemplateProblem> problems) {
    public Rendering {
        requireNonNull(text);
        problems = List.copyOf(problems);
    }

    /** Whether the text is whole. */
    public boolean succeeded() {
        return problems.isEmpty();
    }
}
