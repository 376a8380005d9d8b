package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.press.Extent;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a build is asked to do.
 *
 * @param shownContent how the content folder is named in messages
 * @param shownTemplates how the template folder is named in messages
 * @param patience how long to wait for another build of the same output
 */
public record BuildOptions(Folders folders, Flags flags, String shownContent, String shownTemplates, Duration patience) {
    public BuildOptions {
        requireNonNull(folders, "folders");
        requireNonNull(flags, "flags");
        requireNonNull(shownContent, "shownContent");
        requireNonNull(shownTemplates, "shownTemplates");
        requireNonNull(patience, "patience");
    }

    /**
     * Everything that makes a difference to what is built, as text: where two builds have the same key, they were asked for
     * the same. Put together by hand, as the text that a record has of its own costs a start 20 ms.
     */
    public String key() {
        return String.join(
                "\n",
                folders.content().toString(),
                folders.templates().toString(),
                folders.output().toString(),
                String.valueOf(flags.strict()),
                String.valueOf(flags.drafts()),
                String.valueOf(flags.cache()),
                flags.extent().name(),
                shownContent,
                shownTemplates);
    }

    /** Where to read and write; the template folder need not exist. */
    public record Folders(Path content, Path templates, Path output) {
        public Folders {
            requireNonNull(content, "content");
            requireNonNull(templates, "templates");
            requireNonNull(output, "output");
        }
    }

    /**
     * How to build.
     *
     * @param strict warnings fail too
     * @param drafts drafts get pages too
     * @param cache what the last build left is used again
     */
    public record Flags(boolean strict, boolean drafts, boolean cache, Extent extent) {
        public Flags {
            requireNonNull(extent, "extent");
        }
    }
}
