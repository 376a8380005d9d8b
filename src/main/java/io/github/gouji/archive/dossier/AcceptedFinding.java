package io.github.gouji.archive.dossier;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Place;

/** One entry under 确认: a finding that a person has looked at, valid for that content only. */
public record AcceptedFinding(String code, String path, String content, String note, Place place) {
    public AcceptedFinding {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        requireNonNull(content, "content");
        requireNonNull(note, "note");
        requireNonNull(place, "place");
    }
}
