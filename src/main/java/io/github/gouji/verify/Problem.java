package io.github.gouji.verify;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that a published site does not keep of its word.
 *
 * @param file where, from the folder of the site
 * @param words what fills the holes of its sentence
 */
public record Problem(Kind kind, String file, Map<String, String> words) {
    /** What can be wrong. */
    public enum Kind {
        MANIFEST_MISSING,
        /** Not as the program writes it. */
        MANIFEST_ALTERED,
        FILE_MISSING,
        FILE_CHANGED,
        FILE_EXTRA,
        FILE_LINK,
        DATA_UNREADABLE,
        /** Rows or columns are not those of the form that the data name. */
        TABLE_DIFFERS,
        IDENTITY_BROKEN,
        /** Broken, and the site says so itself. */
        IDENTITY_DECLARED,
        /** A form that does not come with the program: its identities could not be looked at. */
        FORM_UNKNOWN;

        /** The name in messages and JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it is only worth knowing. */
        public boolean isNote() {
            return this == IDENTITY_DECLARED || this == FORM_UNKNOWN;
        }
    }

    public Problem {
        requireNonNull(kind, "kind");
        requireNonNull(file, "file");
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    static Problem of(Kind kind, String file) {
        return new Problem(kind, file, Map.of());
    }
}
