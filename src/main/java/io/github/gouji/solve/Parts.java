package io.github.gouji.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the variables of a system hang together through sums and ordered rows. */
final class Parts {
    private final LinearSystem system;
    private final int[][] sumsOf;
    private final int[][] rowsOf;

    Parts(LinearSystem system) {
        this.system = system;
        int n = system.ranges().size();
        this.sumsOf = incidence(n, system.sums().stream().map(Sum::variables).toList());
        this.rowsOf = incidence(n, system.rows().stream().map(OrderedRow::cells).toList());
    }

    /** The ranges as given, with every placement of every row. */
    Domains domains() {
        int[][] placements = new int[system.rows().size()][];
        for (int r = 0; r < placements.length; r++) {
            placements[r] = masks(system.rows().get(r));
        }
        return new Domains(system, sumsOf, rowsOf, placements);
    }

    /** The variables that are still open, grouped by what connects them. */
    List<List<Integer>> open(Domains domains) {
        int n = system.ranges().size();
        Union union = new Union(n);
        boolean[] open = new boolean[n];
        for (int v = 0; v < n; v++) {
            open[v] = !domains.isFixed(v);
        }
        for (int r = 0; r < system.rows().size(); r++) {
            for (int cell : system.rows().get(r).cells()) {
                open[cell] |= domains.placements[r].length > 1;
            }
            join(union, system.rows().get(r).cells(), open);
        }
        system.sums().forEach(s -> join(union, s.variables(), open));
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int v = 0; v < n; v++) {
            if (open[v]) {
                groups.computeIfAbsent(union.find(v), k -> new ArrayList<>()).add(v);
            }
        }
        return List.copyOf(groups.values());
    }

    /** The system cut into shares that have no unknown in common; each keeps all variables but only its own sums. */
    List<Share> shares() {
        int n = system.ranges().size();
        Union union = new Union(n);
        boolean[] unknown = new boolean[n];
        for (int v = 0; v < n; v++) {
            unknown[v] = !system.ranges().get(v).isSingle();
        }
        system.sums().forEach(s -> join(union, s.variables(), unknown));
        system.rows().forEach(r -> join(union, r.cells(), unknown));
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int v = 0; v < n; v++) {
            if (unknown[v]) {
                groups.computeIfAbsent(union.find(v), k -> new ArrayList<>()).add(v);
            }
        }
        List<Share> shares = new ArrayList<>();
        groups.forEach((root, variables) -> shares.add(share(union, root, variables, unknown)));
        for (Sum sum : system.sums()) {
            if (firstUnknown(sum.variables(), unknown) < 0) {
                List<Integer> variables = new ArrayList<>();
                for (int v : sum.variables()) {
                    variables.add(v);
                }
                shares.add(new Share(
                        new LinearSystem(system.ranges(), List.of(sum), List.of()), List.copyOf(variables), Map.of()));
            }
        }
        return shares;
    }

    private Share share(Union union, int root, List<Integer> variables, boolean[] unknown) {
        List<Sum> sums = system.sums().stream()
                .filter(s -> belongs(union, root, s.variables(), unknown))
                .toList();
        List<OrderedRow> rows = new ArrayList<>();
        Map<Integer, Integer> positions = new LinkedHashMap<>();
        for (int r = 0; r < system.rows().size(); r++) {
            if (belongs(union, root, system.rows().get(r).cells(), unknown)) {
                positions.put(r, rows.size());
                rows.add(system.rows().get(r));
            }
        }
        return new Share(new LinearSystem(system.ranges(), sums, rows), List.copyOf(variables), positions);
    }

    /** A part of the system; {@code rows} maps the whole system's row index to the share's. */
    record Share(LinearSystem system, List<Integer> variables, Map<Integer, Integer> rows) {}

    private static boolean belongs(Union union, int root, int[] variables, boolean[] unknown) {
        int first = firstUnknown(variables, unknown);
        return first >= 0 && union.find(first) == root;
    }

    private static int firstUnknown(int[] variables, boolean[] unknown) {
        for (int v : variables) {
            if (unknown[v]) {
                return v;
            }
        }
        return -1;
    }

    private static void join(Union union, int[] variables, boolean[] counted) {
        int first = firstUnknown(variables, counted);
        for (int v : variables) {
            if (counted[v]) {
                union.join(first, v);
            }
        }
    }

    private static int[] masks(OrderedRow row) {
        int cells = row.cells().length;
        int numbers = row.numbers().length;
        List<Integer> masks = new ArrayList<>();
        for (int mask = 0; mask < 1 << cells; mask++) {
            if (Integer.bitCount(mask) == numbers) {
                masks.add(mask);
            }
        }
        // Cell 0 is bit 0: reversed, the greatest mask has its first number furthest left.
        masks.sort((a, b) -> Integer.compareUnsigned(Integer.reverse(b), Integer.reverse(a)));
        return masks.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[][] incidence(int n, List<int[]> groups) {
        int[] counts = new int[n];
        groups.forEach(g -> {
            for (int v : g) {
                counts[v]++;
            }
        });
        int[][] of = new int[n][];
        for (int v = 0; v < n; v++) {
            of[v] = new int[counts[v]];
        }
        int[] at = new int[n];
        for (int g = 0; g < groups.size(); g++) {
            for (int v : groups.get(g)) {
                of[v][at[v]++] = g;
            }
        }
        return of;
    }

    /** Disjoint sets of variables. */
    private static final class Union {
        private final int[] parent;

        Union(int n) {
            parent = new int[n];
            for (int i = 0; i < n; i++) {
                parent[i] = i;
            }
        }

        int find(int v) {
            int root = v;
            while (parent[root] != root) {
                root = parent[root];
            }
            parent[v] = root;
            return root;
        }

        void join(int a, int b) {
            parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
        }
    }
}
