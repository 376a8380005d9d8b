package io.github.gouji.solve;

/**
 * A row that printed fewer numbers than it has cells: the numbers stand in some of the cells, in this order.
 *
 * @param cells variable indexes from left to right
 * @param numbers the printed numbers, fewer than the cells
 */
public record OrderedRow(int[] cells, long[] numbers) {
    private static final int MAX_CELLS = 20;

    public OrderedRow {
        if (numbers.length > cells.length || cells.length > MAX_CELLS) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells cannot hold " + numbers.length);
        }
        cells = cells.clone();
        numbers = numbers.clone();
    }
}
