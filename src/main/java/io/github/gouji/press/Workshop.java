package io.github.gouji.press;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.output.Spool;

/**
 * What all who make parts of the site work with.
 *
 * @param forms with their labels in the language of the site
 */
public record Workshop(
        FormLibrary forms,
        Vocabulary vocabulary,
        SitePlan plan,
        Inventory inventory,
        FrameComposer frames,
        Illustrator illustrator,
        Press press,
        Spool spool,
        Extent extent) {
    public Workshop {
        requireNonNull(forms, "forms");
        requireNonNull(vocabulary, "vocabulary");
        requireNonNull(plan, "plan");
        requireNonNull(inventory, "inventory");
        requireNonNull(frames, "frames");
        requireNonNull(illustrator, "illustrator");
        requireNonNull(press, "press");
        requireNonNull(spool, "spool");
        requireNonNull(extent, "extent");
    }

    /**
     * @param forms with their labels in the language of the site
     */
    public static Workshop of(
            FormLibrary forms,
            Vocabulary vocabulary,
            SitePlan plan,
            Inventory inventory,
            Pictures pictures,
            Press press,
            Spool spool,
            Extent extent) {
        return new Workshop(
                forms,
                vocabulary,
                plan,
                inventory,
                new FrameComposer(inventory.settings(), plan.addresses()),
                new Illustrator(pictures, spool),
                press,
                spool,
                extent);
    }

    ArchiveSettings settings() {
        return inventory.settings();
    }
}
