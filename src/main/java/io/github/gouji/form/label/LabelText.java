package io.github.gouji.form.label;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A label taken apart: the number prefix and the rest as written, the prefix as marks that compare whatever the
 * punctuation (一、 and 一． are one mark), the key by which spellings of one label are equal, the unit of its bracket.
 */
public record LabelText(String prefix, String label, List<String> marks, String key, String unit) {
    public LabelText {
        requireNonNull(prefix, "prefix");
        requireNonNull(label, "label");
        requireNonNull(key, "key");
        requireNonNull(unit, "unit");
        marks = List.copyOf(marks);
    }
}
