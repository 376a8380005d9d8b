package io.github.gouji.chart.paint;

import java.util.Arrays;

/** The colours of a picture and the at most 256 that stand for them. A hash table of plain arrays, for speed. */
final class ColourTable {
    private static final int LIMIT = 256;
    private static final int RGB = 0xffffff;

    private int[] keys = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private byte[] indices = new byte[0];
    private int used;
    private int[] chosen = new int[0];

    private ColourTable() {}

    static ColourTable of(int[] pixels) {
        ColourTable table = new ColourTable();
        table.count(pixels);
        table.choose();
        return table;
    }

    /** The chosen colours, three bytes each. */
    byte[] palette() {
        byte[] bytes = new byte[chosen.length * 3];
        for (int i = 0; i < chosen.length; i++) {
            bytes[3 * i] = (byte) (chosen[i] >> 16);
            bytes[3 * i + 1] = (byte) (chosen[i] >> 8);
            bytes[3 * i + 2] = (byte) chosen[i];
        }
        return bytes;
    }

    /** The pixels as indices, each row behind the byte that says it is not filtered. */
    byte[] rows(int[] pixels, int width, int height) {
        byte[] rows = new byte[(width + 1) * height];
        int to = 0;
        int from = 0;
        int last = -1;
        byte index = 0;
        for (int y = 0; y < height; y++) {
            to++;
            for (int x = 0; x < width; x++) {
                int colour = pixels[from++] & RGB;
                if (colour != last) {
                    last = colour;
                    index = indices[slot(colour)];
                }
                rows[to++] = index;
            }
        }
        return rows;
    }

    private void count(int[] pixels) {
        int at = 0;
        while (at < pixels.length) {
            int colour = pixels[at] & RGB;
            int start = at++;
            while (at < pixels.length && (pixels[at] & RGB) == colour) {
                at++;
            }
            add(colour, at - start);
        }
    }

    private void add(int colour, int times) {
        int slot = slot(colour);
        if (counts[slot] == 0) {
            keys[slot] = colour;
            used++;
        }
        counts[slot] += times;
        if (used * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private int slot(int colour) {
        int mask = keys.length - 1;
        int slot = (colour * 0x9e3779b1 >>> 12) & mask;
        while (counts[slot] != 0 && keys[slot] != colour) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Most frequent first, equally frequent ones by colour, so that nothing depends on the order in the table. */
    private void choose() {
        long[] order = new long[used];
        int filled = 0;
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                order[filled++] = ((long) (Integer.MAX_VALUE - counts[i]) << 24) | keys[i];
            }
        }
        Arrays.sort(order);
        chosen = new int[Math.min(used, LIMIT)];
        indices = new byte[keys.length];
        for (int i = 0; i < used; i++) {
            int colour = (int) (order[i] & RGB);
            if (i < LIMIT) {
                chosen[i] = colour;
            }
            indices[slot(colour)] = (byte) (i < LIMIT ? i : nearest(colour));
        }
    }

    private int nearest(int colour) {
        int best = 0;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < chosen.length; i++) {
            int red = (colour >> 16) - (chosen[i] >> 16);
            int green = (colour >> 8 & 255) - (chosen[i] >> 8 & 255);
            int blue = (colour & 255) - (chosen[i] & 255);
            int d = 2 * red * red + 4 * green * green + 3 * blue * blue;
            if (d < distance) {
                distance = d;
                best = i;
            }
        }
        return best;
    }
}
