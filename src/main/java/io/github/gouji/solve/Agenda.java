package io.github.gouji.solve;

import java.util.ArrayDeque;
import java.util.BitSet;

/** The sums and rows that still have to be looked at, each once, in the order of arrival. */
final class Agenda {
    private final int sums;
    private final int rows;
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private final BitSet waiting = new BitSet();

    Agenda(int sums, int rows) {
        this.sums = sums;
        this.rows = rows;
    }

    void addEverything() {
        for (int i = 0; i < sums + rows; i++) {
            add(i);
        }
    }

    void addSum(int sum) {
        add(sum);
    }

    void addRow(int row) {
        add(sums + row);
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    /** A sum's index, or the number of sums plus a row's index. */
    int next() {
        int item = queue.remove();
        waiting.clear(item);
        return item;
    }

    private void add(int item) {
        if (!waiting.get(item)) {
            waiting.set(item);
            queue.add(item);
        }
    }
}
