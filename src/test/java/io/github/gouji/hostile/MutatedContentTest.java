package io.github.gouji.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.SampleSite;
import io.github.gouji.cli.CommandLine;
import io.github.gouji.cli.CommandLine.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Content that was hit by anything: each run ends with findings or a site, never with a stack trace, and nothing is
 * written but the site. {@code -Dmutants=} asks for more of them.
 */
class MutatedContentTest {
    private static final int MUTANTS = Integer.getInteger("mutants", 2000);
    private static final int BUILT = 25;
    private static final long SEED = 20201;
    private static final long LONGEST_MILLIS = 15_000;

    @TempDir
    private Path folder;

    @Test
    @Timeout(7200)
    void noMutantEndsInATraceOrWritesElsewhere() throws IOException {
        Path good = Path.of("src/test/resources/mistakes/good/content");
        Path content = SampleSite.copy(good, folder.resolve("content"));
        for (String year : List.of("2018", "2019")) {
            restore(content.resolve("shili").resolve(year), Map.of()); // enough is left, at half the cost
        }
        Map<Path, byte[]> originals = files(content);
        Files.writeString(folder.resolve("bystander.txt"), "mine");
        CommandLine gouji = new CommandLine(folder);
        Random random = new Random(SEED);
        Mutation mutation = new Mutation(content, List.copyOf(originals.keySet()), random);
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        long longest = 0;
        for (int mutant = 0; mutant < MUTANTS; mutant++) {
            List<String> done = new ArrayList<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                done.add(mutation.apply());
            }
            boolean build = mutant % BUILT == 0;
            long start = System.nanoTime();
            Ran ran = build ? gouji.run("build", "--pages-only", "--no-cache") : gouji.run("check");
            longest = Math.max(longest, (System.nanoTime() - start) / 1_000_000);
            String talk = ran.out() + ran.err();
            assertThat(talk).as("mutant %d: %s", mutant, done).doesNotContain("程序自身出错", "\tat ", "Exception");
            assertThat(ran.status()).as("mutant %d: %s%n%s", mutant, done, talk).isIn(0, 1, 3);
            ends.merge(ran.status(), 1, Integer::sum);
            assertThat(names(folder)).as("mutant %d: %s", mutant, done).isSubsetOf(
                    "bystander.txt", "content", "site-output", ".site-output.gouji");
            restore(content, originals);
        }
        System.out.printf("mutants: %d; ends by status: %s; longest run %d ms%n", MUTANTS, ends, longest);
        assertThat(folder.resolve("bystander.txt")).hasContent("mine");
        assertThat(longest).as("milliseconds of the slowest").isLessThan(LONGEST_MILLIS);
        assertThat(ends.get(1)).isGreaterThan(MUTANTS / 3);
        assertThat(gouji.run("check").status()).isZero();
    }

    private static Map<Path, byte[]> files(Path root) throws IOException {
        Map<Path, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(f -> Files.isRegularFile(f)).toList()) {
                files.put(file, Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }

    /** Puts everything back; only what differs is written. */
    private static void restore(Path root, Map<Path, byte[]> originals) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                boolean ours = originals.containsKey(path) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
                boolean needed = originals.keySet().stream().anyMatch(o -> o.startsWith(path) && !o.equals(path));
                boolean folderInPlace = needed && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                if (!ours && !folderInPlace) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<Path, byte[]> original : originals.entrySet()) {
            Path file = original.getKey();
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), original.getValue())) {
                Files.createDirectories(file.getParent());
                Files.write(file, original.getValue());
            }
        }
    }
}
