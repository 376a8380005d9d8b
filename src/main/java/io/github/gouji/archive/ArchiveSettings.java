package io.github.gouji.archive;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What archive.yaml says: the archive's name, its language, whether findings are public, and the given details. */
public record ArchiveSettings(String name, Language language, boolean findingsPublic, Map<Detail, String> details) {
    public ArchiveSettings {
        requireNonNull(name, "name");
        requireNonNull(language, "language");
        Map<Detail, String> copy = new EnumMap<>(Detail.class);
        copy.putAll(details);
        details = Collections.unmodifiableMap(copy);
    }

    public Optional<String> detail(Detail detail) {
        return Optional.ofNullable(details.get(detail));
    }
}
