package io.github.gouji.intake.write;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of one report's folder, by name. */
public record Draft(Map<String, String> files) {
    public Draft {
        requireNonNull(files, "files");
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
