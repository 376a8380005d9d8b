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
        this.changedInputs = changed(last.inputs(), inputs);
        this.changedOutputs = changed(last.outputs(), outputs);
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

    /**
     * These, as they are seen now, some of them with what the last build knew of the contents of young files.
     *
     * @param unread those
     */
    List<Bundle> renewed(List<Bundle> now, Set<Path> unread) {
        List<Bundle> then = last.inputs().stream().filter(bundle -> unread.contains(bundle.path())).toList();
        return renewed(then, now);
    }

    private static List<Bundle> renewed(List<Bundle> then, List<Bundle> now) {
        Map<Path, YoungFile> known = new HashMap<>();
        then.forEach(bundle -> bundle.young().forEach(file -> known.put(file.path(), file)));
        return now.stream().map(bundle -> bundle.with(known)).toList();
    }

    private static Set<Path> changed(List<Bundle> before, Look look) throws IOException {
        Map<Path, Long> now = new HashMap<>(look.compared());
        try {
            Set<Path> changed = before.parallelStream()
                    .filter(bundle -> !isStill(bundle, Optional.ofNullable(now.get(bundle.path()))))
                    .map(Bundle::path)
                    .collect(Collectors.toCollection(HashSet::new));
            before.forEach(bundle -> now.remove(bundle.path()));
            changed.addAll(now.keySet());
            return changed;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isStill(Bundle before, Optional<Long> now) {
        try {
            return now.isPresent() && before.isStill(now.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
