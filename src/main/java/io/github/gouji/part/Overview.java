package io.github.gouji.part;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Archive;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.check.Tally;
import io.github.gouji.claim.passage.ProseCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read and checked, in numbers.
 *
 * @param prose how the numbers in prose stand to the tables
 * @param drafts the folders of the drafts below the content's, as {@code body/year}
 */
public record Overview(Tally tally, ProseCounts prose, List<String> drafts) {
    public static final Overview NONE = new Overview(Tally.ZERO, ProseCounts.ZERO, List.of());

    public Overview {
        requireNonNull(tally, "tally");
        requireNonNull(prose, "prose");
        drafts = List.copyOf(drafts);
    }

    public static Overview of(Archive archive, Tally tally, ProseCounts prose) {
        List<String> drafts = archive.bodies().stream()
                .flatMap(body -> body.reports().stream())
                .filter(report -> report.holding().state() == State.DRAFT)
                .map(report -> report.body() + "/" + report.year())
                .toList();
        return new Overview(tally, prose, drafts);
    }

    public Overview plus(Overview other) {
        List<String> all = new ArrayList<>(drafts);
        all.addAll(other.drafts);
        return new Overview(tally.plus(other.tally), prose.plus(other.prose), all);
    }
}
