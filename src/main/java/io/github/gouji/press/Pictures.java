package io.github.gouji.press;

import io.github.gouji.chart.Chart;
import io.github.gouji.chart.paint.ChartPainter;
import io.github.gouji.chart.paint.HeadlessFonts;
import io.github.gouji.chart.paint.Picture;
import io.github.gouji.chart.paint.sheet.Typeface;
import io.github.gouji.chart.paint.sheet.Variant;
import io.github.gouji.output.PictureCache;
import io.github.gouji.output.Spool;
import io.github.gouji.output.content.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Paints charts, or takes their pictures from the cache of the last build. The key of a picture is the chart's whole
 * value, the revision of the painter and the Java runtime that draws, so that a cached picture is the one that would be
 * painted. The font is loaded only when there is something to paint.
 */
public final class Pictures {
    /** Where the height stands in a PNG file: after signature, chunk length, chunk type and width. */
    private static final int HEIGHT_OFFSET = 20;

    private final Optional<PictureCache> cache;
    private final PictureMemory memory;
    private final String engine;
    private volatile Optional<ChartPainter> painter = Optional.empty();

    private Pictures(Optional<PictureCache> cache, PictureMemory memory) {
        this.cache = cache;
        this.memory = memory;
        this.engine = ChartPainter.REVISION + "|" + System.getProperty("java.vm.version");
    }

    /**
     * @param output beside which the cache of the last build lies
     * @param cached whether it is used
     */
    public static Pictures of(Path output, boolean cached, PictureMemory memory) throws IOException {
        Optional<PictureCache> cache = cached ? Optional.of(PictureCache.beside(output)) : Optional.empty();
        return new Pictures(cache, memory);
    }

    /** The finished picture of a chart; what is not remembered lies in the spool. */
    Print print(Chart chart, Variant variant, Spool spool) {
        Optional<Print> remembered = memory.get(chart, variant);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        Picture picture = paint(chart, variant);
        try {
            return memory.remembers(picture)
                    ? memory.put(chart, variant, new Print(Content.of(picture.png()), picture.width(), picture.height()))
                    : new Print(spool.keep(picture.png()), picture.width(), picture.height());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a site was written: forgets the pictures that it does not show. */
    public void prune() throws IOException {
        memory.forgetUnused();
        // Behind a memory the cache is not asked for what is shown, and cannot know it.
        if (cache.isPresent() && memory.isNone()) {
            cache.get().prune();
        }
    }

    private Picture paint(Chart chart, Variant variant) {
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
