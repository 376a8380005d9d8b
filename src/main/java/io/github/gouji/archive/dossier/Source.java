package io.github.gouji.archive.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Where our copy of a report comes from (来源); the parts not known are absent, never invented. */
public record Source(
        String name, Optional<String> url, Optional<String> retrieved, Optional<String> checksum, Optional<String> note) {
    public Source {
        requireNonNull(name, "name");
        requireNonNull(url, "url");
        requireNonNull(retrieved, "retrieved");
        requireNonNull(checksum, "checksum");
        requireNonNull(note, "note");
    }
}
