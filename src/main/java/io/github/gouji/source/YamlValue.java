package io.github.gouji.source;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * YAML as it was written: scalars are text, never numbers, dates or booleans, because {@code 010}, {@code 12:30} and
 * {@code no} are what the webmaster typed. Every value knows its place.
 */
public sealed interface YamlValue {
    Place place();

    /** A written scalar; {@code quoted} tells {@code "~"} from {@code ~}. */
    record Scalar(String text, boolean quoted, Place place) implements YamlValue {
        public Scalar {
            requireNonNull(text, "text");
            requireNonNull(place, "place");
        }

        /** Whether nothing was written, or the plain {@code ~} for it. */
        public boolean isEmpty() {
            return !quoted && (text.isEmpty() || text.equals("~"));
        }
    }

    /** A list of values. */
    record Sequence(List<YamlValue> items, Place place) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
            requireNonNull(place, "place");
        }
    }

    /** Keys with values in written order; the reader has refused duplicates. */
    record Mapping(List<Entry> entries, boolean flow, Place place) implements YamlValue {
        public Mapping {
            entries = List.copyOf(entries);
            requireNonNull(place, "place");
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().text().equals(key)).findFirst();
        }
    }

    /** One key of a mapping with its value. */
    record Entry(Scalar key, YamlValue value) {}

    /** The scalar, or nothing if this is a list or a mapping. */
    default Optional<Scalar> scalar() {
        return this instanceof Scalar s ? Optional.of(s) : Optional.empty();
    }

    default Optional<Sequence> sequence() {
        return this instanceof Sequence s ? Optional.of(s) : Optional.empty();
    }

    default Optional<Mapping> mapping() {
        return this instanceof Mapping m ? Optional.of(m) : Optional.empty();
    }
}
