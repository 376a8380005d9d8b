package io.github.gouji.archive.dossier;

import static java.util.Objects.requireNonNull;

import io.github.gouji.source.ContentFolder.ContentFile;

/** A published original offered for download under its shown name. */
public record Attachment(String name, ContentFile file) {
    public Attachment {
        requireNonNull(name, "name");
        requireNonNull(file, "file");
    }
}
