package io.github.gouji.part;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a build may take over from the last one, after which nothing but some bodies has changed.
 *
 * @param names of all bodies of the last build by their folders
 * @param parts those of which nothing has changed, by their folders
 */
public record Takeover(Map<String, String> names, Map<String, Part> parts) {
    public static final Takeover NOTHING = new Takeover(Map.of(), Map.of());

    public Takeover {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
}
