package io.github.gouji.compose.front;

import static java.util.Objects.requireNonNull;

import io.github.gouji.compose.Coverage.Kind;
import io.github.gouji.view.HomeView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that the front page says of one body, so that the body itself need not be at hand any more.
 *
 * @param spans its years in their order
 * @param newest the one of its reports in force that would stand first
 */
public record BodySummary(String id, String name, Holdings holdings, List<Span> spans, Optional<Candidate> newest) {
    public BodySummary {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(holdings, "holdings");
        spans = List.copyOf(spans);
        requireNonNull(newest, "newest");
    }

    /** How many reports are shown, and what they hold: printed figures, derived ones, identities that hold. */
    public record Holdings(int reports, long figures, long derived, long identities) {
        static final Holdings NONE = new Holdings(0, 0, 0, 0);

        Holdings plus(Holdings other) {
            return new Holdings(
                    reports + other.reports,
                    figures + other.figures,
                    derived + other.derived,
                    identities + other.identities);
        }
    }

    /**
     * A held year, or years that are not held for one reason.
     *
     * @param state the key of the words for what is held, or for why nothing is
     */
    public record Span(int first, int last, Kind kind, String state) {
        public Span {
            requireNonNull(kind, "kind");
            requireNonNull(state, "state");
        }

        /** Whether a report of this year has a page. */
        boolean isHeld() {
            return kind == Kind.HELD;
        }
    }

    /** A report that may be the newest of the archive, with what the front page then says of it. */
    public record Candidate(Rank rank, HomeView.Newest view) {
        public Candidate {
            requireNonNull(rank, "rank");
            requireNonNull(view, "view");
        }
    }

    /**
     * What makes one report newer than another: its year, then its day of publication where it is known, then how much
     * of it is held.
     */
    public record Rank(int year, LocalDate published, boolean full, long figures) implements Comparable<Rank> {
        private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::year)
                .thenComparing(Rank::published)
                .thenComparing(Rank::full)
                .thenComparingLong(Rank::figures);

        public Rank {
            requireNonNull(published, "published");
        }

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    /** What is known of a year; nothing for a year outside those of the body. */
    Optional<Span> at(int year) {
        return spans.stream().filter(s -> s.first() <= year && year <= s.last()).findFirst();
    }
}
