package io.github.gouji.form;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** The document that issued a form; the date is given where it was seen on the document. */
public record Notice(String number, String title, Optional<String> date) {
    public Notice {
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        requireNonNull(date, "date");
    }
}
