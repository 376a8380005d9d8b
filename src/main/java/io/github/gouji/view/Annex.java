package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the archive adds to a report: evidence, findings, corrections, sources.
 *
 * @param identities how often each identity of the form holds
 */
public record Annex(
        List<Evidence> evidence,
        List<IdentityLine> identities,
        List<FindingLine> findings,
        List<CorrectionLine> corrections,
        Sources sources) {
    public Annex {
        evidence = List.copyOf(evidence);
        identities = List.copyOf(identities);
        findings = List.copyOf(findings);
        corrections = List.copyOf(corrections);
        requireNonNull(sources);
    }

    /** Why a derived cell has its value; the mark of the cell leads to {@code id}. */
    public record Evidence(String id, Link cell, String value, String reason) {
        public Evidence {
            requireNonNull(id);
            requireNonNull(cell);
            requireNonNull(value);
            requireNonNull(reason);
        }
    }

    /** One family of identities with its outcomes, counted. */
    public record IdentityLine(String says, String holds, String broken, String undecidable) {
        public IdentityLine {
            requireNonNull(says);
            requireNonNull(holds);
            requireNonNull(broken);
            requireNonNull(undecidable);
        }
    }

    /**
     * A finding about published figures.
     *
     * @param cells the figures that take part
     */
    public record FindingLine(String id, Kind kind, String text, List<Link> cells) {
        public FindingLine {
            requireNonNull(id);
            requireNonNull(kind);
            requireNonNull(text);
            cells = List.copyOf(cells);
        }

        /** An identity that does not hold, one that is confirmed not to, a question, a remark. */
        public enum Kind {
            BROKEN,
            CONFIRMED,
            QUESTION,
            REMARK
        }
    }

    /** A correction after publication. */
    public record CorrectionLine(String id, Link cell, String date, String before, String after, String reason) {
        public CorrectionLine {
            requireNonNull(id);
            requireNonNull(cell);
            requireNonNull(date);
            requireNonNull(before);
            requireNonNull(after);
            requireNonNull(reason);
        }
    }

    /**
     * Where the report comes from and what can be taken away.
     *
     * @param citation how to cite the page
     * @param errata optional: whom to tell of a mistake
     */
    public record Sources(
            List<Fact> origin, List<Download> originals, List<Download> data, String citation, Link errata) {
        public Sources {
            origin = List.copyOf(origin);
            originals = List.copyOf(originals);
            data = List.copyOf(data);
            requireNonNull(citation);
        }
    }
}
