package io.github.gouji.view.part;

import static java.util.Objects.requireNonNull;

/**
 * One line of a list of facts: a label and what is known.
 *
 * @param datetime optional: the same as {@code text} in machine form, where it is a date
 * @param href optional: where the fact leads
 */
public record Fact(String label, String text, String datetime, String href) {
    public Fact {
        requireNonNull(label);
        requireNonNull(text);
    }

    /** A fact that is neither a date nor a link. */
    public static Fact plain(String label, String text) {
        return new Fact(label, text, null, null);
    }
}
