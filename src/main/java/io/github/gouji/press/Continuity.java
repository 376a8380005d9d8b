package io.github.gouji.press;

import static java.util.Objects.requireNonNull;

import java.util.function.BooleanSupplier;

/**
 * What ties a build to those before and after it.
 *
 * @param pictures what the last one painted
 * @param outdated whether a newer one is asked for, so that this one need not be finished
 */
public record Continuity(PictureMemory pictures, BooleanSupplier outdated) {
    /** A build that stands for itself. */
    public static Continuity none() {
        return new Continuity(PictureMemory.none(), () -> false);
    }

    public Continuity {
        requireNonNull(pictures, "pictures");
        requireNonNull(outdated, "outdated");
    }

    /** Thrown where a build gives up for a newer one; says nothing to anybody else. */
    public static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Outdated() {
            super("outdated", null, false, false);
        }
    }

    /** Called again and again in the course of a build. */
    void check() {
        if (outdated.getAsBoolean()) {
            throw new Outdated();
        }
    }

    public Continuity toTheEnd() {
        return new Continuity(pictures, () -> false);
    }
}
