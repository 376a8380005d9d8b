package io.github.gouji.archive;

import java.util.List;

/** What was added to a report later: attachments, corrections, accepted findings, old addresses, bodies summed up. */
public record Dossier(
        List<Attachment> attachments,
        List<Correction> corrections,
        List<AcceptedFinding> accepted,
        List<String> oldAddresses,
        List<String> aggregates) {
    public Dossier {
        attachments = List.copyOf(attachments);
        corrections = List.copyOf(corrections);
        accepted = List.copyOf(accepted);
        oldAddresses = List.copyOf(oldAddresses);
        aggregates = List.copyOf(aggregates);
    }
}
