package io.github.gouji.data;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes JSON with two spaces of indent and LF; lists of plain values stand on one line. Names and order are the
 * caller's, so the same calls give the same bytes.
 */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
    private final Deque<Boolean> first = new ArrayDeque<>();
    private boolean afterName;

    public JsonWriter beginObject() {
        return open('{');
    }

    public JsonWriter endObject() {
        return close('}');
    }

    public JsonWriter beginArray() {
        return open('[');
    }

    public JsonWriter endArray() {
        return close(']');
    }

    /** The name of the next value. */
    public JsonWriter name(String name) {
        separate();
        quote(name);
        out.append(": ");
        afterName = true;
        return this;
    }

    public JsonWriter text(String value) {
        beforeValue();
        quote(value);
        return this;
    }

    public JsonWriter number(long value) {
        beforeValue();
        out.append(value);
        return this;
    }

    public JsonWriter number(BigDecimal value) {
        beforeValue();
        out.append(plain(value));
        return this;
    }

    public JsonWriter flag(boolean value) {
        beforeValue();
        out.append(value);
        return this;
    }

    public JsonWriter nothing() {
        beforeValue();
        out.append("null");
        return this;
    }

    /** A list of numbers or {@code null} on one line. */
    public JsonWriter numbers(List<Optional<BigDecimal>> values) {
        beforeValue();
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(values.get(i).map(JsonWriter::plain).orElse("null"));
        }
        out.append(']');
        return this;
    }

    /** A list of texts or {@code null} on one line. */
    public JsonWriter texts(List<Optional<String>> values) {
        beforeValue();
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            if (values.get(i).isPresent()) {
                quote(values.get(i).get());
            } else {
                out.append("null");
            }
        }
        out.append(']');
        return this;
    }

    /** The document, ended by a line feed. */
    public String document() {
        return out + "\n";
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private JsonWriter open(char bracket) {
        beforeValue();
        out.append(bracket);
        first.push(true);
        return this;
    }

    private JsonWriter close(char bracket) {
        boolean empty = first.pop();
        if (!empty) {
            newLine();
        }
        out.append(bracket);
        return this;
    }

    private void beforeValue() {
        if (afterName) {
            afterName = false;
        } else {
            separate();
        }
    }

    private void separate() {
        if (first.isEmpty()) {
            return;
        }
        if (!first.pop()) {
            out.append(',');
        }
        first.push(false);
        newLine();
    }

    private void newLine() {
        out.append('\n').append("  ".repeat(first.size()));
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u007F' || Character.isSurrogate(c) && lone(text, i)) {
                escape(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean lone(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    private void escape(char c) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    }
}
