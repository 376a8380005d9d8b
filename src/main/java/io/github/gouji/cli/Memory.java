package io.github.gouji.cli;

import io.github.gouji.BuildOptions;
import io.github.gouji.output.Manifest;
import io.github.gouji.part.Part;
import io.github.gouji.part.StoredPart;
import io.github.gouji.part.StoredParts;
import io.github.gouji.part.Takeover;
import io.github.gouji.rebuild.Rebuild;
import io.github.gouji.rebuild.Said;
import io.github.gouji.rebuild.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code build} knows of the last build. Where the disk does not let it remember, everything is built: that costs
 * time and nothing else, and what is wrong with the disk the build itself will say.
 */
final class Memory {
    private final Path content;
    private final Optional<Rebuild> rebuild;
    private Optional<Rebuild.Reading> reading = Optional.empty();

    private Memory(Path content, Optional<Rebuild> rebuild) {
        this.content = content;
        this.rebuild = rebuild;
    }

    /**
     * Looks at everything that the build depends on.
     *
     * @param language the one asked for, or ""
     */
    static Memory of(BuildOptions options, String language) {
        Path content = options.folders().content();
        if (!options.flags().cache()) {
            return new Memory(content, Optional.empty());
        }
        String key = options + "\n" + language + "\n" + System.getProperty("java.vm.version");
        List<Path> roots = new ArrayList<>(
                List.of(content, options.folders().templates()));
        roots.addAll(ProgramFiles.find());
        try {
            return new Memory(content, Optional.of(Rebuild.begin(options.folders().output(), key, roots)));
        } catch (IOException unknown) {
            return new Memory(content, Optional.empty());
        }
    }

    /** What is to be said where nothing has to be built; else gets ready to remember the build that comes. */
    Optional<Said> unchanged() {
        if (rebuild.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<Said> said = rebuild.get().unchanged();
            if (said.isEmpty()) {
                reading = Optional.of(rebuild.get().reading());
            }
            return said;
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** What can be taken over where only some bodies have changed. */
    Takeover takeover() {
        try {
            Optional<Standing> standing = rebuild.isPresent() ? rebuild.get().standing() : Optional.empty();
            return standing.map(s -> takeover(s, content)).orElse(Takeover.NOTHING);
        } catch (IOException unknown) {
            return Takeover.NOTHING;
        }
    }

    private static Takeover takeover(Standing standing, Path content) {
        List<StoredPart> stored =
                StoredParts.parse(standing.parts()).map(StoredParts::all).orElse(List.of());
        Map<String, String> names = new LinkedHashMap<>();
        stored.forEach(part -> names.put(part.folder(), part.summary().name()));
        if (!standing.isElsewhere(names.keySet().stream().map(content::resolve).toList())) {
            return Takeover.NOTHING;
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        for (StoredPart part : stored) {
            if (standing.isBelow(content.resolve(part.folder()))) {
                part.restored(standing.said().out(), standing::file).ifPresent(p -> parts.put(part.folder(), p));
            }
        }
        return new Takeover(names, parts);
    }

    /**
     * Remembers a build that was written.
     *
     * @param parts what the next build may take over
     */
    void remember(Manifest written, Said said, Optional<StoredParts> parts) {
        if (reading.isPresent()) {
            try {
                reading.get().remember(written, said, parts.map(StoredParts::format));
            } catch (IOException forgotten) {
                reading = Optional.empty();
            }
        }
    }

    /** Whether it is worth composing what the next build is to say. */
    boolean isAwake() {
        return reading.isPresent();
    }
}
