package io.github.gouji.serve;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Content;
import java.util.Map;

/**
 * What can be seen of a site before all of it is made.
 *
 * @param state how things stand, as far as can be told
 * @param files the finished ones, by their addresses
 */
public record Glance(State state, Map<String, Content> files) {
    public Glance {
        requireNonNull(state, "state");
        files = Map.copyOf(files);
    }
}
