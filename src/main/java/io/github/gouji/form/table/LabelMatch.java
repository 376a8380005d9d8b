package io.github.gouji.form.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** What a written row or column label turned out to be. */
public sealed interface LabelMatch {
    /** The row or column meant, also where the prefix or unit beside it is not the form's. */
    default Optional<String> id() {
        return Optional.empty();
    }

    /** The label of the form or one of its aliases. */
    record Exact(String found) implements LabelMatch {
        public Exact {
            requireNonNull(found, "found");
        }

        @Override
        public Optional<String> id() {
            return Optional.of(found);
        }
    }

    /** The right label under a number that is not the form's ("" where the form prints none). */
    record WrongPrefix(String found, String expected, String given) implements LabelMatch {
        public WrongPrefix {
            requireNonNull(found, "found");
            requireNonNull(expected, "expected");
            requireNonNull(given, "given");
        }

        @Override
        public Optional<String> id() {
            return Optional.of(found);
        }
    }

    /** The right label, but its unit bracket names another unit than the form's: the numbers would be misread. */
    record OtherUnit(String found, String expected, String given) implements LabelMatch {
        public OtherUnit {
            requireNonNull(found, "found");
            requireNonNull(expected, "expected");
            requireNonNull(given, "given");
        }

        @Override
        public Optional<String> id() {
            return Optional.of(found);
        }
    }

    /** The label of a group, which carries no figures and is no key. */
    record GroupLabel(String group, String label) implements LabelMatch {
        public GroupLabel {
            requireNonNull(group, "group");
            requireNonNull(label, "label");
        }
    }

    /** A label that several rows have; the candidates are written with their groups. */
    record Ambiguous(List<String> candidates) implements LabelMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No label of the table; the nearest one as printed, if any is near. */
    record Unknown(Optional<String> nearest) implements LabelMatch {
        public Unknown {
            requireNonNull(nearest, "nearest");
        }
    }
}
