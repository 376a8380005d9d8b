package io.github.gouji.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A text with named holes such as <code>{name}</code>, kept beside this class. */
final class Blueprint {
    private final String text;

    private Blueprint(String text) {
        this.text = text;
    }

    static Blueprint named(String name) {
        try (InputStream in = Blueprint.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return new Blueprint(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with its holes filled; what is filled in is not looked into for more holes. */
    String filled(Map<String, String> words) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String word = words.get(text.substring(open + 1, close));
            int end = word == null ? open + 1 : close + 1;
            out.append(text, at, open).append(word == null ? "{" : word);
            at = end;
        }
        return out.append(text.substring(at)).toString();
    }
}
