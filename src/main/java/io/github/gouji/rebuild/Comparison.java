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
     * Nothing where that makes no difference, or a clock went back.
     */
    Optional<LastBuild> renewed() {
        Optional<List<Bundle>> in = renewed(last.inputs(), inputs.bundles());
        Optional<List<Bundle>> out = renewed(last.outputs(), outputs.bundles());
        if (in.isEmpty() || out.isEmpty() || in.get().equals(last.inputs()) && out.get().equals(last.outputs())) {
            return Optional.empty();
        }
        return Optional.of(new LastBuild(last.key(), in.get(), out.get(), last.said(), last.parts()));
    }

    private static Optional<List<Bundle>> renewed(List<Bundle> then, List<Bundle> now) {
        List<Bundle> renewed = new ArrayList<>();
        for (int i = 0; i < then.size(); i++) {
            Set<Path> young = now.get(i).young().stream().map(YoungFile::path).collect(Collectors.toSet());
            List<YoungFile> left =
                    then.get(i).young().stream().filter(file -> young.contains(file.path())).toList();
            if (left.size() < young.size()) {
                return Optional.empty();
            }
            renewed.add(new Bundle(then.get(i).path(), then.get(i).print(), left));
        }
        return Optional.of(renewed);
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
