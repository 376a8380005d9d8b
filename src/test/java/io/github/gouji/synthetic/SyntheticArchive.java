package io.github.gouji.synthetic;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.library.FormLibrary;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Bodies × years of reports that agree with themselves and with each other, made from a seed. A body is made anew each
 * time it is asked for and always the same, so that an archive of any size needs the memory of one body.
 */
public final class SyntheticArchive {
    private final long seed;
    private final SyntheticOptions options;
    private final FormLibrary forms;

    public SyntheticArchive(long seed, SyntheticOptions options, FormLibrary forms) {
        this.seed = seed;
        this.options = requireNonNull(options, "options");
        this.forms = requireNonNull(forms, "forms");
    }

    public int size() {
        return options.bodies();
    }

    public SyntheticBody body(int index) {
        // Each body has a stream of its own: the next one does not depend on how many numbers this one takes.
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + index);
        int reports = Math.min(options.years(), options.reports() - index * options.years());
        return new BodyMaker(forms, options, random).make(index, reports);
    }

    public Stream<SyntheticBody> bodies() {
        return IntStream.range(0, size()).mapToObj(this::body);
    }

    /** Writes the archive as a content folder, body by body. */
    public void write(Path content) {
        ContentWriter writer = new ContentWriter(content);
        writer.settings();
        bodies().forEach(writer::body);
    }
}
