package io.github.gouji.serve;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How things stand after a build.
 *
 * @param mistakes what is wrong, to be laid over the page; empty where all is well
 * @param page the page that a change concerns, from the root of the site
 */
public record State(String mistakes, Optional<String> page) {
    public State {
        requireNonNull(mistakes, "mistakes");
        requireNonNull(page, "page");
    }
}
