package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.form.FormLibrary;
import io.github.gouji.output.Spool;

/** What all who make parts of the site work with. */
record Workshop(
        Inspection inspection,
        SitePlan plan,
        Inventory inventory,
        FrameComposer frames,
        Illustrator illustrator,
        Press press,
        Spool spool,
        BuildOptions.Extent extent) {
    Workshop {
        requireNonNull(inspection, "inspection");
        requireNonNull(plan, "plan");
        requireNonNull(inventory, "inventory");
        requireNonNull(frames, "frames");
        requireNonNull(illustrator, "illustrator");
        requireNonNull(press, "press");
        requireNonNull(spool, "spool");
        requireNonNull(extent, "extent");
    }

    static Workshop of(
            Inspection inspection, SitePlan plan, Pictures pictures, Press press, Spool spool, BuildOptions.Extent extent) {
        ArchiveSettings settings = inspection.archive().settings();
        return new Workshop(
                inspection,
                plan,
                new Inventory(settings, plan.bodies(), plan.addresses()),
                new FrameComposer(settings, plan.addresses()),
                new Illustrator(pictures, spool),
                press,
                spool,
                extent);
    }

    ArchiveSettings settings() {
        return inspection.archive().settings();
    }

    FormLibrary forms() {
        return inspection.forms();
    }
}
