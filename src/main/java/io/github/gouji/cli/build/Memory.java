package io.github.gouji.cli.build;

import io.github.gouji.BuildOptions;
import io.github.gouji.output.WriteReport;
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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code build} knows of the last build. Where the disk does not let it remember, everything is built: that costs
 * time and nothing else, and what is wrong with the disk the build itself will say.
 */
final class Memory {
    private final Path content;
    /** What every body depends on, wherever it lies: templates and program. */
    private final List<Path> common;
    private final Optional<Rebuild> rebuild;
    private Optional<Rebuild.Reading> reading = Optional.empty();

    private Memory(Path content, List<Path> common, Optional<Rebuild> rebuild) {
        this.content = content;
        this.common = common;
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
            return new Memory(content, List.of(), Optional.empty());
        }
        String key = options.key() + "\n" + language + "\n" + System.getProperty("java.vm.version");
        List<Path> common = new ArrayList<>(List.of(options.folders().templates()));
        common.addAll(ProgramFiles.find());
        List<Path> roots = new ArrayList<>(List.of(content));
        roots.addAll(common);
        try {
            return new Memory(content, common, Optional.of(Rebuild.begin(options.folders().output(), key, roots)));
        } catch (IOException unknown) {
            return new Memory(content, common, Optional.empty());
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
            return standing.map(this::takeover).orElse(Takeover.NOTHING);
        } catch (IOException unknown) {
            return Takeover.NOTHING;
        }
    }

    private Takeover takeover(Standing standing) {
        List<StoredPart> stored =
                StoredParts.parse(standing.parts()).map(StoredParts::all).orElse(List.of());
        Map<String, String> names = new LinkedHashMap<>();
        stored.forEach(part -> names.put(part.folder(), part.summary().name()));
        // Templates may lie in the folder of a body.
        boolean onlyBodies = standing.isSameOutside(names.keySet().stream().map(content::resolve).collect(Collectors.toSet()))
                && common.stream().allMatch(standing::isSame);
        if (!onlyBodies) {
            return Takeover.NOTHING;
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        for (StoredPart part : stored) {
            if (standing.isSame(content.resolve(part.folder()))) {
                part.restored(standing.said().out(), standing::file).ifPresent(p -> parts.put(part.folder(), p));
            }
        }
        return new Takeover(names, parts);
    }

    /**
     * Remembers a build that was written.
     *
     * @param parts what the next build may take over
     * @param takenOver the bodies of which nothing was read
     */
    void remember(WriteReport written, Said said, Optional<StoredParts> parts, Set<String> takenOver) {
        if (reading.isPresent()) {
            Set<Path> unread = takenOver.stream().map(content::resolve).collect(Collectors.toSet());
            try {
                reading.get().remember(written, said, parts.map(StoredParts::format), unread);
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
