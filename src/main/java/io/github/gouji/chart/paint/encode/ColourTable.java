package io.github.gouji.chart.paint.encode;

import java.util.Arrays;

/** The colours of a picture and the at most 96 that stand for them. A hash table of plain arrays, for speed. */
final class ColourTable {
    private static final int LIMIT = 96;
    private static final int FREQUENT = 64;
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

    private void choose() {
        int[] ranked = ranked();
        chosen = used <= LIMIT ? ranked : representatives(ranked);
        indices = new byte[keys.length];
        for (int colour : ranked) {
            indices[slot(colour)] = (byte) nearest(colour);
        }
    }

    /** Most frequent first, equally frequent ones by colour, so that nothing depends on the order in the table. */
    private int[] ranked() {
        long[] order = new long[used];
        int filled = 0;
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                order[filled++] = ((long) (Integer.MAX_VALUE - counts[i]) << 24) | keys[i];
            }
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(entry -> (int) (entry & RGB)).toArray();
    }

    /** The most frequent colours, and then again and again the one that is worst served by those chosen before. */
    private static int[] representatives(int[] ranked) {
        int[] chosen = Arrays.copyOf(ranked, LIMIT);
        int[] error = new int[ranked.length];
        Arrays.fill(error, Integer.MAX_VALUE);
        for (int count = 0; count < LIMIT; count++) {
            int worst = count;
            if (count >= FREQUENT) {
                for (int i = 0; i < ranked.length; i++) {
                    worst = error[i] > error[worst] ? i : worst;
                }
                chosen[count] = ranked[worst];
            }
            for (int i = FREQUENT; i < ranked.length; i++) {
                error[i] = Math.min(error[i], distance(ranked[i], chosen[count]));
            }
            error[worst] = 0;
        }
        return chosen;
    }

    private int nearest(int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < chosen.length && least > 0; i++) {
            int distance = distance(colour, chosen[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /** Squared, weighted as the eye weighs the channels. */
    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return 2 * red * red + 4 * green * green + 3 * blue * blue;
    }
}
