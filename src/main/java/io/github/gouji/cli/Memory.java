package io.github.gouji.cli;

import io.github.gouji.BuildOptions;
import io.github.gouji.output.Manifest;
import io.github.gouji.rebuild.Rebuild;
import io.github.gouji.rebuild.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code build} knows of the last build. Where the disk does not let it remember, everything is built: that costs
 * time and nothing else, and what is wrong with the disk the build itself will say.
 */
final class Memory {
    private final Optional<Rebuild> rebuild;
    private Optional<Rebuild.Reading> reading = Optional.empty();

    private Memory(Optional<Rebuild> rebuild) {
        this.rebuild = rebuild;
    }

    /**
     * Looks at everything that the build depends on.
     *
     * @param language the one asked for, or ""
     */
    static Memory of(BuildOptions options, String language) {
        if (!options.flags().cache()) {
            return new Memory(Optional.empty());
        }
        String key = options + "\n" + language + "\n" + System.getProperty("java.vm.version");
        List<Path> roots = new ArrayList<>(
                List.of(options.folders().content(), options.folders().templates()));
        roots.addAll(ProgramFiles.find());
        try {
            return new Memory(Optional.of(Rebuild.begin(options.folders().output(), key, roots)));
        } catch (IOException unknown) {
            return new Memory(Optional.empty());
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

    void remember(Manifest written, Said said) {
        if (reading.isPresent()) {
            try {
                reading.get().remember(written, said);
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
