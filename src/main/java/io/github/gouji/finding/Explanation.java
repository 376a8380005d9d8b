package io.github.gouji.finding;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The rule behind a code: what it means, where the rule comes from, an example with what is said of it, the usual
 * causes, and how to mend it.
 *
 * @param example lines changed in a good archive ({@code - } before, {@code + } after) and the finding that follows
 */
public record Explanation(Code code, String meaning, String source, String example, String causes, String mend) {
    public Explanation {
        requireNonNull(code, "code");
        requireNonNull(meaning, "meaning");
        requireNonNull(source, "source");
        requireNonNull(example, "example");
        requireNonNull(causes, "causes");
        requireNonNull(mend, "mend");
    }

    /** The explanation that comes with the program. */
    public static Explanation of(Code code, Language language) {
        Messages texts = texts(language);
        String id = code.id();
        return new Explanation(
                code,
                texts.text(id + ".meaning"),
                texts.text(id + ".source"),
                example(code, language),
                texts.text(id + ".causes"),
                texts.text(id + ".mend"));
    }

    /** All texts but the examples. */
    static Messages texts(Language language) {
        return Messages.load(Explanation.class, "explain/" + language.tag() + ".properties");
    }

    private static String example(Code code, Language language) {
        String name = "explain/examples/" + language.tag() + "/" + code.id() + ".txt";
        try (InputStream in = Explanation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
