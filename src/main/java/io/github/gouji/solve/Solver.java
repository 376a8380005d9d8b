package io.github.gouji.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Decides which unknowns have one value in every solution: propagation of ranges first, then, for each connected part
 * that stays open, a search for a second solution. Work is bounded by a number of steps, never by time, so that the
 * same input has the same answer on every machine; what is not proven within them stays open.
 */
public final class Solver {
    /** Branches tried for one connected part before the rest stays open. */
    private static final int STEPS_PER_PART = 2_000;

    private static final int STEPS_PER_QUESTION = 400;

    private final LinearSystem system;
    private final Parts parts;

    private Solver(LinearSystem system) {
        this.system = system;
        this.parts = new Parts(system);
    }

    public static Verdict solve(LinearSystem system) {
        return new Solver(system).solve();
    }

    private Verdict solve() {
        Domains start = parts.domains();
        Set<Integer> contradicting = new TreeSet<>();
        if (!start.propagateAll()) {
            return partByPart();
        }
        boolean complete = true;
        for (List<Integer> part : parts.open(start)) {
            PartSearch search = new PartSearch(part, start);
            start = search.settle(start, contradicting);
            complete &= search.complete;
        }
        if (contradicting.isEmpty() && !start.isSettled() && !start.copy().propagateAll()) {
            open().forEach(contradicting::add);
        }
        return verdict(start, contradicting, complete);
    }

    private IntStream open() {
        return IntStream.range(0, system.ranges().size())
                .filter(v -> !system.ranges().get(v).isSingle());
    }

    /** One part without solution must not silence the others: each is solved alone. */
    private Verdict partByPart() {
        List<Range> ranges = new ArrayList<>(system.ranges());
        List<List<Integer>> placements = new ArrayList<>();
        system.rows().forEach(r -> placements.add(List.of()));
        Set<Integer> contradicting = new TreeSet<>();
        boolean complete = true;
        for (Parts.Share share : parts.shares()) {
            Domains domains = new Parts(share.system()).domains();
            if (!domains.propagateAll()) {
                share.variables().stream()
                        .filter(v -> !system.ranges().get(v).isSingle())
                        .forEach(contradicting::add);
                if (share.variables().stream()
                        .allMatch(v -> system.ranges().get(v).isSingle())) {
                    contradicting.addAll(share.variables());
                }
                continue;
            }
            Verdict verdict = solve(share.system());
            share.variables().forEach(v -> ranges.set(v, verdict.ranges().get(v)));
            verdict.contradicting().forEach(contradicting::add);
            share.rows().forEach((own, at) -> placements.set(own, verdict.placements().get(at)));
            complete &= verdict.complete();
        }
        return new Verdict(ranges, placements, contradicting, complete);
    }

    private Verdict verdict(Domains domains, Set<Integer> contradicting, boolean complete) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < domains.low.length; i++) {
            ranges.add(new Range(domains.low[i], domains.high[i]));
        }
        List<List<Integer>> placements = new ArrayList<>();
        for (int[] masks : domains.placements) {
            placements.add(Arrays.stream(masks).boxed().toList());
        }
        return new Verdict(ranges, placements, contradicting, complete);
    }

    /** The search within one connected part. */
    private final class PartSearch {
        private final List<Integer> part;
        private int partSteps = STEPS_PER_PART;
        private int questionSteps;
        private boolean exhausted;
        private final Optional<Network> network;
        private final List<Set<Integer>> used = new ArrayList<>();
        private boolean complete = true;

        PartSearch(List<Integer> part, Domains start) {
            this.part = part;
            this.network = NetworkBuilder.of(system, start, part);
            system.rows().forEach(r -> used.add(new HashSet<>()));
        }

        /** A network without incomplete rows needs no search; else it cuts the ranges down before the search. */
        Domains settle(Domains open, Set<Integer> contradicting) {
            Domains start = open;
            if (network.isPresent()) {
                Optional<Domains> exact = network.get().narrowed(open).filter(Domains::propagateAll);
                if (exact.isEmpty()) {
                    contradicting.addAll(part);
                    return open;
                }
                start = exact.get();
                if (tightestRow(start) < 0) {
                    return start;
                }
            }
            return shaved(start, contradicting);
        }

        private Domains shaved(Domains open, Set<Integer> contradicting) {
            Optional<Domains> start = new Shaving(system.rows(), part).of(open);
            if (start.isEmpty()) {
                contradicting.addAll(part);
                return open;
            }
            Optional<Domains> first = ask(start.get().copy());
            if (first.isEmpty()) {
                if (!exhausted) {
                    contradicting.addAll(part);
                }
                complete &= !exhausted;
                return start.get();
            }
            Domains known = start.get();
            boolean[] varies = new boolean[known.low.length];
            for (int variable : part) {
                if (!known.isFixed(variable) && !varies[variable]) {
                    known = settle(variable, known, first.get(), varies);
                }
            }
            return prunePlacements(known);
        }

        private Domains settle(int variable, Domains known, Domains first, boolean[] varies) {
            long value = first.low[variable];
            for (boolean below : new boolean[] {true, false}) {
                Domains other = known.copy();
                boolean possible = below
                        ? value > other.low[variable] && other.restrict(variable, other.low[variable], value - 1)
                        : value < other.high[variable] && other.restrict(variable, value + 1, other.high[variable]);
                Optional<Domains> second = possible ? ask(other) : Optional.empty();
                if (second.isPresent()) {
                    for (int v : part) {
                        varies[v] |= second.get().low[v] != first.low[v];
                    }
                    return known;
                }
                if (possible && exhausted) {
                    complete = false;
                    return known;
                }
            }
            Domains narrowed = known.copy();
            if (!narrowed.restrict(variable, value, value)) {
                throw new IllegalStateException("a found solution was lost");
            }
            return narrowed;
        }

        /** Drops the placements that no solution uses. */
        private Domains prunePlacements(Domains known) {
            Domains pruned = known;
            for (int row = 0; row < known.placements.length; row++) {
                if (known.placements[row].length < 2 || !part.contains(system.rows().get(row).cells()[0])
                        && !ownsRow(row)) {
                    continue;
                }
                List<Integer> possible = new ArrayList<>();
                for (int mask : pruned.placements[row]) {
                    if (used.get(row).contains(mask) || isPossible(pruned, row, mask)) {
                        possible.add(mask);
                    }
                }
                pruned = pruned.copy();
                pruned.placements[row] = possible.stream().mapToInt(Integer::intValue).toArray();
            }
            return pruned;
        }

        private boolean isPossible(Domains pruned, int row, int mask) {
            Domains attempt = pruned.copy();
            boolean open = attempt.place(row, mask);
            boolean found = open && ask(attempt).isPresent();
            complete &= found || !open || !exhausted;
            return found || open && exhausted;
        }

        private boolean ownsRow(int row) {
            return Arrays.stream(system.rows().get(row).cells()).anyMatch(part::contains);
        }

        private Optional<Domains> ask(Domains from) {
            questionSteps = Math.min(STEPS_PER_QUESTION, partSteps);
            exhausted = questionSteps == 0;
            int before = questionSteps;
            Optional<Domains> answer = exhausted ? Optional.empty() : search(from);
            partSteps -= before - questionSteps;
            answer.ifPresent(this::remember);
            return answer;
        }

        /** What one solution uses needs no solution of its own. */
        private void remember(Domains solution) {
            for (int row = 0; row < solution.placements.length; row++) {
                if (solution.placements[row].length == 1) {
                    used.get(row).add(solution.placements[row][0]);
                }
            }
        }

        private Optional<Domains> search(Domains domains) {
            if (questionSteps-- <= 0) {
                questionSteps = 0;
                exhausted = true;
                return Optional.empty();
            }
            int row = tightestRow(domains);
            if (row >= 0) {
                return branchOnRow(domains, row);
            }
            if (network.isPresent()) {
                return network.get().solution(domains);
            }
            int variable = tightestVariable(domains);
            if (variable < 0) {
                return domains.isSettled() || domains.propagateAll() ? Optional.of(domains) : Optional.empty();
            }
            long low = domains.low[variable];
            long high = domains.high[variable];
            long middle = middle(low, high);
            Domains lower = domains.copy();
            Optional<Domains> found = lower.restrict(variable, low, middle) ? search(lower) : Optional.empty();
            if (found.isPresent() || exhausted) {
                return found;
            }
            Domains upper = domains.copy();
            return upper.restrict(variable, middle + 1, high) ? search(upper) : Optional.empty();
        }

        private Optional<Domains> branchOnRow(Domains domains, int row) {
            for (int mask : domains.placements[row]) {
                Domains attempt = domains.copy();
                Optional<Domains> found = attempt.place(row, mask) ? search(attempt) : Optional.empty();
                if (found.isPresent() || exhausted) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private int tightestRow(Domains domains) {
            int best = -1;
            for (int row = 0; row < domains.placements.length; row++) {
                int options = domains.placements[row].length;
                boolean fewer = best < 0 || options < domains.placements[best].length;
                if (options > 1 && fewer && ownsRow(row)) {
                    best = row;
                }
            }
            return best;
        }

        private int tightestVariable(Domains domains) {
            int best = -1;
            for (int variable : part) {
                long width = domains.high[variable] - domains.low[variable];
                if (width > 0 && (best < 0 || width < domains.high[best] - domains.low[best])) {
                    best = variable;
                }
            }
            return best;
        }

        private long middle(long low, long high) {
            if (low <= -Range.ENDLESS) {
                return high >= Range.ENDLESS ? 0 : high - 1 - Math.abs(high) / 2;
            }
            if (high >= Range.ENDLESS) {
                return low + Math.abs(low) / 2 + 8;
            }
            return low + (high - low) / 2;
        }
    }
}
