package io.github.gouji.press;

import io.github.gouji.chart.Chart;
import io.github.gouji.chart.paint.Picture;
import io.github.gouji.chart.paint.sheet.Variant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The pictures of the last build, for the next one: as many as fit. A picture depends on nothing but the chart's value
 * and its variant, and never changes. Safe for many threads.
 */
public final class PictureMemory {
    private final long limit;
    private final AtomicLong size = new AtomicLong();
    private final Map<Key, Print> prints = new ConcurrentHashMap<>();
    private final Set<Key> used = ConcurrentHashMap.newKeySet();

    public PictureMemory(long limit) {
        this.limit = limit;
    }

    /** Remembers nothing. */
    public static PictureMemory none() {
        return new PictureMemory(0);
    }

    private record Key(Chart chart, Variant variant) {}

    boolean isNone() {
        return limit == 0;
    }

    Optional<Print> get(Chart chart, Variant variant) {
        if (isNone()) {
            return Optional.empty();
        }
        Key key = new Key(chart, variant);
        Optional<Print> found = Optional.ofNullable(prints.get(key));
        found.ifPresent(print -> used.add(key));
        return found;
    }

    /** Whether there is room for one more. */
    boolean remembers(Picture picture) {
        return size.get() + picture.png().length <= limit;
    }

    Print put(Chart chart, Variant variant, Print print) {
        Key key = new Key(chart, variant);
        if (prints.putIfAbsent(key, print) == null) {
            size.addAndGet(print.content().size());
        }
        used.add(key);
        return print;
    }

    /** Makes room: what nobody has asked for since the last time goes. */
    void forgetUnused() {
        prints.entrySet().removeIf(entry -> {
            boolean goes = !used.contains(entry.getKey());
            size.addAndGet(goes ? -entry.getValue().content().size() : 0);
            return goes;
        });
        used.clear();
    }
}
