package io.github.gouji.form.table;

/** Which numbers a column may hold: whole and not negative, whole, or an amount with decimals. */
public enum NumberKind {
    COUNT,
    SIGNED,
    MONEY
}
