package io.github.gouji;

import io.github.gouji.chart.Chart;
import io.github.gouji.chart.paint.ChartPainter;
import io.github.gouji.chart.paint.HeadlessFonts;
import io.github.gouji.chart.paint.Picture;
import io.github.gouji.chart.paint.Typeface;
import io.github.gouji.chart.paint.Variant;
import io.github.gouji.output.PictureCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Paints charts, or takes their pictures from the cache of the last build. The key of a picture is the chart's whole
 * value, the revision of the painter and the Java runtime that draws, so that a cached picture is the one that would be
 * painted. The font is loaded only when there is something to paint.
 */
final class Pictures {
    /** Where the height stands in a PNG file: after signature, chunk length, chunk type and width. */
    private static final int HEIGHT_OFFSET = 20;

    private final Optional<PictureCache> cache;
    private final String engine;
    private volatile Optional<ChartPainter> painter = Optional.empty();

    Pictures(Optional<PictureCache> cache) {
        this.cache = cache;
        this.engine = ChartPainter.REVISION + "|" + System.getProperty("java.vm.version");
    }

    Picture paint(Chart chart, Variant variant) {
        String key = engine + "|" + variant + "|" + chart;
        try {
            Optional<byte[]> known = cache.isPresent() ? cache.get().get(key) : Optional.empty();
            if (known.isPresent()) {
                int height = ByteBuffer.wrap(known.get()).getInt(HEIGHT_OFFSET) / variant.scale();
                return new Picture(known.get(), variant.width(), height);
            }
            Picture painted = painter().paint(chart, variant);
            if (cache.isPresent()) {
                cache.get().put(key, painted.png());
            }
            return painted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ChartPainter painter() {
        Optional<ChartPainter> ready = painter;
        if (ready.isEmpty()) {
            synchronized (this) {
                ready = painter;
                if (ready.isEmpty()) {
                    HeadlessFonts.prepare();
                    ready = Optional.of(new ChartPainter(Typeface.bundled()));
                    painter = ready;
                }
            }
        }
        return ready.get();
    }
}
