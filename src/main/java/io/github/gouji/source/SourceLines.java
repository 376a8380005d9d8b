package io.github.gouji.source;

import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lines of the content's files by place, each file read once; not shared between threads. */
public final class SourceLines {
    private final ContentFolder content;
    private final Map<String, Optional<SourceText>> texts = new HashMap<>();

    public SourceLines(ContentFolder content) {
        this.content = content;
    }

    /** The text of the line of a place; "" where there is none. */
    public String of(Place place) {
        return texts.computeIfAbsent(place.file(), this::read)
                .map(text -> text.line(place.line()))
                .orElse("");
    }

    /** What cannot be read has a finding of its own; here it only has no lines. */
    private Optional<SourceText> read(String file) {
        String start = content.path() + "/";
        Optional<ContentFolder> folder = Optional.of(content);
        String[] names = file.startsWith(start) ? file.substring(start.length()).split("/") : new String[0];
        for (int i = 0; i < names.length - 1; i++) {
            String name = names[i];
            folder = folder.map(f -> f.folders().get(name));
        }
        return names.length == 0
                ? Optional.empty()
                : folder.flatMap(f -> f.file(names[names.length - 1])).flatMap(f -> f.read(new Findings()));
    }
}
