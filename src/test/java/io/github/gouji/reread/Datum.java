package io.github.gouji.reread;

/** What a cell says: its number as plain digits, "" where it has none, and what that is worth. */
record Datum(String value, String status, String origin) {

    /** Whether the cell is shown empty: printed blank, or a zero that only the identities give. */
    boolean isBlank() {
        return status.equals("blank") || status.equals("derived") && origin.equals("blank") && value.equals("0");
    }

    boolean hasNumber() {
        return !value.isEmpty() && !isBlank();
    }
}
