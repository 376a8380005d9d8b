package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the last build saw and left beside what is there now. */
final class Comparison {
    private final LastBuild last;
    private final Look inputs;
    private final Look outputs;
    private final Set<Path> changedInputs;
    private final Set<Path> changedOutputs;

    /**
     * Compares; what was young then is opened.
     *
     * @param outputs what is there now of the output
     */
    Comparison(LastBuild last, Look inputs, Look outputs) throws IOException {
        this.last = requireNonNull(last, "last");
        this.inputs = requireNonNull(inputs, "inputs");
        this.outputs = requireNonNull(outputs, "outputs");
        this.changedInputs = changed(last.inputs(), inputs.bundles());
        this.changedOutputs = changed(last.outputs(), outputs.bundles());
    }

    LastBuild last() {
        return last;
    }

    Look outputs() {
        return outputs;
    }

    /** Whether everything is as it was, and nothing came or went. */
    boolean isSame() {
        return changedInputs.isEmpty() && changedOutputs.isEmpty();
    }

    /** The bundles of the inputs that are new, gone or different. */
    Set<Path> changedInputs() {
        return changedInputs;
    }

    Set<Path> changedOutputs() {
        return changedOutputs;
    }

    /**
     * The last build, of which all is the same, as it is seen now: what has grown old since need not be opened again.
     * Nothing where that makes no difference.
     */
    Optional<LastBuild> renewed() {
        List<Bundle> in = renewed(last.inputs(), inputs.bundles());
        List<Bundle> out = renewed(last.outputs(), outputs.bundles());
        boolean different = !in.equals(last.inputs()) || !out.equals(last.outputs());
        return different ? Optional.of(new LastBuild(last.key(), in, out, last.said(), last.parts())) : Optional.empty();
    }

    /** These, as they are seen now, with what the last build knew of the contents of young files. */
    List<Bundle> renewed(List<Bundle> now) {
        return renewed(last.inputs(), now);
    }

    private static List<Bundle> renewed(List<Bundle> then, List<Bundle> now) {
        Map<Path, Bundle> known = new HashMap<>();
        then.forEach(bundle -> known.put(bundle.path(), bundle));
        return now.stream().map(bundle -> known.get(bundle.path()).withYoung(bundle.young())).toList();
    }

    private static Set<Path> changed(List<Bundle> before, List<Bundle> now) throws IOException {
        Map<Path, Bundle> left = new HashMap<>();
        before.forEach(bundle -> left.put(bundle.path(), bundle));
        try {
            Set<Path> changed = now.parallelStream()
                    .filter(bundle -> !isStill(Optional.ofNullable(left.get(bundle.path())), bundle))
                    .map(Bundle::path)
                    .collect(Collectors.toCollection(HashSet::new));
            now.forEach(bundle -> left.remove(bundle.path()));
            changed.addAll(left.keySet());
            return changed;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isStill(Optional<Bundle> before, Bundle now) {
        try {
            return before.isPresent() && before.get().isStill(now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
