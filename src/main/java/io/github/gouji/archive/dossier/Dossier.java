package io.github.gouji.archive.dossier;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Place;
import java.util.List;

/** What was added to a report later: attachments, corrections, accepted findings, old addresses, bodies summed up. */
public record Dossier(
        List<Attachment> attachments,
        List<Correction> corrections,
        List<AcceptedFinding> accepted,
        List<OldAddress> oldAddresses,
        List<String> aggregates) {
    public Dossier {
        attachments = List.copyOf(attachments);
        corrections = List.copyOf(corrections);
        accepted = List.copyOf(accepted);
        oldAddresses = List.copyOf(oldAddresses);
        aggregates = List.copyOf(aggregates);
    }

    /** An address at which the report stood before (旧址), and where it is written. */
    public record OldAddress(String path, Place place) {
        public OldAddress {
            requireNonNull(path, "path");
            requireNonNull(place, "place");
        }
    }
}
