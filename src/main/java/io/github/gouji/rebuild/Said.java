package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

/**
 * What a build says that finds nothing to do.
 *
 * @param out on the standard output: the findings
 * @param err beside it, on the standard error: what was checked, and that nothing was written
 */
public record Said(String out, String err) {
    public Said {
        requireNonNull(out, "out");
        requireNonNull(err, "err");
    }
}
