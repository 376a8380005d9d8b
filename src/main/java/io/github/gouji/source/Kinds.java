package io.github.gouji.source;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Messages;
import io.github.gouji.source.YamlValue.Scalar;
import io.github.gouji.source.YamlValue.Sequence;

/** The kinds of value that a place may call for, as the message catalogue names them. */
public final class Kinds {
    public static final String TEXT = "text";
    public static final String MAPPING = "mapping";
    public static final String KEY = "key";
    public static final String LIST = "list";
    public static final String CELL = "cell";
    public static final String ROW = "row";
    public static final String COLUMNS = "columns";

    private Kinds() {}

    /** The finding about a value that should be of another kind. */
    public static Finding wrong(YamlValue value, String expected) {
        return Finding.of(
                Code.VALUE_KIND,
                value.place(),
                Messages.CASE,
                expected,
                "expected",
                "@kind." + expected,
                "text",
                shortText(value));
    }

    private static String shortText(YamlValue value) {
        return value instanceof Scalar s ? s.text() : value instanceof Sequence ? "[\u2026]" : "{\u2026}";
    }
}
