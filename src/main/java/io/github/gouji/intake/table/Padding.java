package io.github.gouji.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** On which side of the figures a source leaves empty cells that are no columns, as merged cells fall apart. */
enum Padding {
    BEFORE,
    BEHIND,
    UNKNOWN;

    /** More cells than this are no row that lost its shape. */
    private static final int MOST = 40;

    /**
     * The cells of the columns alone; nothing where more than one choice is possible.
     *
     * @param cells at least as many as the columns
     */
    <T> Optional<List<T>> cut(List<T> cells, int width, Predicate<T> empty) {
        List<Integer> starts = starts(cells, width, empty);
        int extra = cells.size() - width;
        if (starts.size() == 1) {
            return Optional.of(cells.subList(starts.get(0), starts.get(0) + width));
        }
        if (this == BEHIND && starts.contains(0) || cells.stream().allMatch(empty)) {
            return Optional.of(cells.subList(0, width));
        }
        return this == BEFORE && starts.contains(extra) ? Optional.of(cells.subList(extra, cells.size())) : Optional.empty();
    }

    /** What a row tells about its table, if its cells allow one side only. */
    static <T> Padding told(List<T> cells, int width, Predicate<T> empty) {
        List<Integer> starts = starts(cells, width, empty);
        int extra = cells.size() - width;
        if (starts.size() != 1 || extra == 0) {
            return UNKNOWN;
        }
        return starts.get(0) == 0 ? BEHIND : starts.get(0) == extra ? BEFORE : UNKNOWN;
    }

    private static <T> List<Integer> starts(List<T> cells, int width, Predicate<T> empty) {
        List<Integer> starts = new ArrayList<>();
        if (cells.size() > width + MOST) {
            return starts;
        }
        for (int start = 0; start + width <= cells.size(); start++) {
            boolean before = cells.subList(0, start).stream().allMatch(empty);
            boolean behind = cells.subList(start + width, cells.size()).stream().allMatch(empty);
            if (before && behind) {
                starts.add(start);
            }
        }
        return starts;
    }
}
