package io.github.gouji.source;

import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The lines of the files that findings speak of, by place, each file read once; not shared between threads. */
public final class SourceLines {
    private final Map<String, Path> roots;
    private final Map<String, Optional<SourceText>> texts = new HashMap<>();

    /**
     * @param roots folders by the name that they have in messages
     */
    public SourceLines(Map<String, Path> roots) {
        this.roots = new LinkedHashMap<>(roots);
    }

    public static SourceLines of(ContentFolder content) {
        return new SourceLines(Map.of(content.path(), content.location()));
    }

    /** The text of the line of a place; "" where there is none. */
    public String of(Place place) {
        return place.isWholeFile()
                ? ""
                : texts.computeIfAbsent(place.file(), this::read)
                        .map(text -> text.line(place.line()))
                        .orElse("");
    }

    /** What cannot be read has a finding of its own; here it only has no lines. */
    private Optional<SourceText> read(String file) {
        for (Map.Entry<String, Path> root : roots.entrySet()) {
            if (file.startsWith(root.getKey() + "/")) {
                Path path = root.getValue().resolve(file.substring(root.getKey().length() + 1));
                return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? decode(file, path) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<SourceText> decode(String file, Path path) {
        try {
            return SourceText.decode(file, Files.readAllBytes(path), new Findings());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
