package io.github.gouji.archive.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** How a report names itself: title, publisher, time of publication, period, index number, contact. */
public record Identification(
        String title,
        Optional<String> publisher,
        Optional<PublicationTime> published,
        Optional<String> period,
        Optional<String> indexNumber,
        Optional<String> contact) {
    public Identification {
        requireNonNull(title, "title");
        requireNonNull(publisher, "publisher");
        requireNonNull(published, "published");
        requireNonNull(period, "period");
        requireNonNull(indexNumber, "indexNumber");
        requireNonNull(contact, "contact");
    }
}
