package io.github.gouji.view.section;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Download;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Link;
import java.util.List;

/**
 * What the archive adds to a report: evidence, the reading of its tables, findings, corrections, sources.
 *
 * @param identities how often each identity of the form holds
 * @param readings one an official table: what each row and column means, and what binds it
 */
public record Annex(
        List<Evidence> evidence,
        List<IdentityLine> identities,
        List<Reading> readings,
        List<FindingLine> findings,
        List<CorrectionLine> corrections,
        Sources sources) {
    public Annex {
        evidence = List.copyOf(evidence);
        identities = List.copyOf(identities);
        readings = List.copyOf(readings);
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

    /** How the rows and columns of a table are to be read. */
    public record Reading(String id, String title, List<Entry> entries) {
        public Reading {
            requireNonNull(id);
            requireNonNull(title);
            entries = List.copyOf(entries);
        }
    }

    /**
     * A row or a column.
     *
     * @param head its label, leading back to it
     * @param gloss optional: the label in the language of the frame, where the form is in another
     * @param lines what it means, where its figures come from, the identities in which they take part
     */
    public record Entry(String id, Link head, String gloss, List<String> lines) {
        public Entry {
            requireNonNull(id);
            requireNonNull(head);
            lines = List.copyOf(lines);
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
