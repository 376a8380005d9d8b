package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.press.Continuity;
import io.github.gouji.press.PictureMemory;
import io.github.gouji.render.TemplateSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Builds one site again and again while it is edited. From one time to the next it keeps only what is equal by value:
 * the pictures of equal charts, and the templates while their files are the same. For one thread.
 */
public final class LiveBuild {
    /** The part of the memory that pictures may take. */
    private static final int SHARE = 8;

    private final BuildOptions options;
    private final Continuity continuity;
    private TemplateSet templates = TemplateSet.builtIn();
    private Optional<Edition> unfinished = Optional.empty();

    /** @param outdated whether there is something newer to be read */
    public LiveBuild(BuildOptions options, BooleanSupplier outdated) {
        this.options = requireNonNull(options, "options");
        this.continuity = new Continuity(new PictureMemory(Runtime.getRuntime().maxMemory() / SHARE), outdated);
    }

    /** Reads and checks content and templates as they lie there now. */
    public Edition read() {
        templates = templates.again(options.folders().templates());
        Ground ground = Ground.of(options.folders().content(), options.shownContent());
        return new Edition(options, ground, Inspection.of(ground), templates, continuity);
    }

    /**
     * Makes and writes the whole site, or gives up when it is outdated. Where it cannot be built, the folder is left
     * with the newest site that can, even if that was given up before.
     */
    public Optional<BuildResult> build(Edition edition) {
        Optional<BuildResult> result = edition.build();
        boolean refused = result.isPresent() && result.get().end() == BuildResult.End.REFUSED;
        if (refused) {
            unfinished.ifPresent(Edition::buildInAnyCase);
        }
        unfinished = result.isEmpty() ? Optional.of(edition) : Optional.empty();
        return result;
    }
}
