package io.github.gouji.archive.figure;

import java.util.List;

/** Why a derived value is what it is: the ids of the identities that force it, in the order of use. */
public record Evidence(List<String> identities) {
    public Evidence {
        identities = List.copyOf(identities);
    }
}
