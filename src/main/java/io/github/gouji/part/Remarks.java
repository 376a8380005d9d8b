package io.github.gouji.part;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Finding;
import java.util.List;

/** What is to be said of a body. */
public sealed interface Remarks {
    Counts counts();

    /** Found just now, in printing order. */
    record Found(List<Finding> findings) implements Remarks {
        public Found {
            findings = List.copyOf(findings);
        }

        @Override
        public Counts counts() {
            return Counts.of(findings);
        }
    }

    /**
     * Said before of the same body as it still is.
     *
     * @param text as it was printed
     */
    record Said(Counts counts, String text) implements Remarks {
        public Said {
            requireNonNull(counts, "counts");
            requireNonNull(text, "text");
        }
    }
}
