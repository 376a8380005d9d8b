package io.github.gouji.solve;

/** The sums and rows that still have to be looked at, each once, in the order of arrival. */
final class Agenda {
    private final int sums;
    /** A ring: nothing waits twice, so there is room for everything. */
    private final int[] queue;
    private final boolean[] waiting;
    private int first;
    private int size;

    Agenda(int sums, int rows) {
        this.sums = sums;
        this.queue = new int[sums + rows];
        this.waiting = new boolean[sums + rows];
    }

    void addEverything() {
        for (int i = 0; i < queue.length; i++) {
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
        return size == 0;
    }

    /** A sum's index, or the number of sums plus a row's index. */
    int next() {
        int item = queue[first];
        first = first + 1 == queue.length ? 0 : first + 1;
        size--;
        waiting[item] = false;
        return item;
    }

    private void add(int item) {
        if (!waiting[item]) {
            waiting[item] = true;
            int end = first + size;
            queue[end < queue.length ? end : end - queue.length] = item;
            size++;
        }
    }
}
