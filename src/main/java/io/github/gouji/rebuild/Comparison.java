package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of the last build beside those that are there now. */
final class Comparison {
    private final LastBuild last;
    private final Inputs inputs;
    private final Inputs outputs;
    private final Inputs written;
    private final long trusted;

    /**
     * @param outputs what is there now of what was written
     * @param trusted stamps from this instant on prove nothing
     */
    Comparison(LastBuild last, Inputs inputs, Inputs outputs, long trusted) {
        this.last = requireNonNull(last, "last");
        this.inputs = requireNonNull(inputs, "inputs");
        this.outputs = requireNonNull(outputs, "outputs");
        this.written = new Inputs(last.outputs());
        this.trusted = trusted;
    }

    LastBuild last() {
        return last;
    }

    /** Whether everything is as it was, and nothing came or went. */
    boolean isSame() throws IOException {
        return inputs.areStill(last.inputs(), trusted) && outputs.areStill(written, trusted);
    }

    /** Whether the stamps alone told so. */
    boolean isKnown() {
        return inputs.areKnown(last.inputs(), trusted) && outputs.areKnown(written, trusted);
    }

    /** The same build as it is seen now, so that the next look has less to open. */
    LastBuild renewed(long seen) {
        return new LastBuild(
                last.key(),
                seen,
                inputs.withContents(last.inputs()),
                outputs.withContents(written).all(),
                last.said(),
                last.parts());
    }

    /** The inputs that are new, gone or different. */
    Set<Path> changedInputs() throws IOException {
        return changed(last.inputs(), inputs);
    }

    Set<Path> changedOutputs() throws IOException {
        return changed(written, outputs);
    }

    /** How what was written looks now. */
    Map<Path, Stamp> stamps() {
        Map<Path, Stamp> stamps = new HashMap<>();
        outputs.all().forEach(output -> stamps.put(output.path(), output.seen().stamp()));
        return stamps;
    }

    private Set<Path> changed(Inputs before, Inputs now) throws IOException {
        Map<Path, Seen> left = new HashMap<>();
        before.all().forEach(input -> left.put(input.path(), input.seen()));
        try {
            // Those too young to be known by their stamps are opened.
            Set<Path> changed = now.all().parallelStream()
                    .filter(input -> !isStill(input, Optional.ofNullable(left.get(input.path()))))
                    .map(Inputs.Input::path)
                    .collect(Collectors.toCollection(HashSet::new));
            now.all().forEach(input -> left.remove(input.path()));
            changed.addAll(left.keySet());
            return changed;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean isStill(Inputs.Input now, Optional<Seen> before) {
        try {
            return before.isPresent() && before.get().isStill(now.path(), now.seen().stamp(), trusted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
