package io.github.gouji.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code java -jar} does before the program runs, seen from outside. */
@Timeout(120)
class StartIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path JAR = TARGET.resolve("gouji.jar");

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    private Process start(List<String> options, Path jar, String... arguments) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of("-jar", jar.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.contains("JAVA") || name.contains("JDK"));
        builder.redirectOutput(folder.resolve("out.txt").toFile());
        builder.redirectError(folder.resolve("err.txt").toFile());
        return builder.start();
    }

    private Ran run(List<String> options, Path jar, String... arguments) throws IOException, InterruptedException {
        int status = start(options, jar, arguments).waitFor();
        return new Ran(status, read("out.txt"), read("err.txt"));
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private static String[] build(Path output) {
        return new String[] {
            "build", "--content", Path.of("content").toAbsolutePath().toString(), "--output", output.toString(), "--no-cache"
        };
    }

    /** The JVM that a process started for the program, or nothing where it ended without one. */
    private static Optional<ProcessHandle> second(Process first) throws InterruptedException {
        while (first.isAlive()) {
            try (Stream<ProcessHandle> children = first.toHandle().children()) {
                Optional<ProcessHandle> java = children
                        .filter(child -> child.info().command().filter(c -> c.contains("java")).isPresent())
                        .filter(child -> !child.info().command().orElse("").contains("jspawnhelper"))
                        .findFirst();
                if (java.isPresent()) {
                    return java;
                }
            }
            Thread.sleep(5);
        }
        return Optional.empty();
    }

    @Test
    void whoeverKillsTheProgramStopsTheBuild() throws Exception {
        Path output = folder.resolve("site");
        Process first = start(List.of(), JAR, build(output));
        ProcessHandle second = second(first).orElseThrow();

        first.destroyForcibly();

        assertThat(second.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(output.resolve("manifest-sha256.txt")).doesNotExist();
    }

    @Test
    void aJvmThatTheUserHasSetUpIsUsed() throws Exception {
        Process first = start(List.of("-XX:+UseParallelGC", "-Xmx900m"), JAR, build(folder.resolve("site")));

        assertThat(second(first)).isEmpty();
        assertThat(first.waitFor()).isZero();
    }

    @Test
    void memoryAndPropertiesAreHandedOn() throws Exception {
        Path base = Files.createDirectory(folder.resolve("base"));
        Process first = start(List.of("-Xmx900m", "-Dgouji.base=" + base), JAR, build(Path.of("site")));

        assertThat(second(first).flatMap(p -> p.info().commandLine())).get().asString().contains("-Xmx900m");
        assertThat(first.waitFor()).isZero();
        assertThat(base.resolve("site/index.html")).exists();
    }

    @Test
    void theStatusAndEveryArgumentArrive() throws Exception {
        assertThat(run(List.of(), JAR, "--lang", "en", "bild").status()).isEqualTo(2);
        Ran ran = run(List.of(), JAR, "--lang", "en", "check", "--content", "no such 'folder'");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("no such 'folder'");
    }

    @Test
    void keptClassesOfSomethingElseArePassedOver() throws Exception {
        Path jar = Files.copy(JAR, folder.resolve("gouji.jar"));
        Ran without = run(List.of(), jar, "--version");
        Path kept = folder.resolve("gouji.jsa");

        byte[] whole = Files.readAllBytes(TARGET.resolve("gouji.jsa"));
        for (byte[] strange : List.of(
                "not kept by any JVM".getBytes(StandardCharsets.UTF_8),
                whole,
                Arrays.copyOf(whole, 5000),
                Arrays.copyOf(whole, whole.length / 2),
                Arrays.copyOf(whole, whole.length - 1))) {
            Files.write(kept, strange);
            assertThat(run(List.of(), jar, "--version")).isEqualTo(without);
        }
        assertThat(without.out()).startsWith("gouji ");
        assertThat(without.err()).isEmpty();
    }

    @Test
    void theBuildKeptClassesThatThisJvmTakes() throws Exception {
        Path kept = TARGET.resolve("gouji.jsa");
        List<String> line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:SharedArchiveFile=" + kept, "-Xshare:auto",
                "-Xlog:class+load:file=" + folder.resolve("loaded.txt"), "-cp", JAR.toString(), Main.class.getName(),
                "--version");
        assertThat(new ProcessBuilder(line).redirectOutput(folder.resolve("out.txt").toFile()).start().waitFor()).isZero();

        assertThat(read("loaded.txt").lines())
                .anyMatch(l -> l.contains("io.github.gouji.cli.Main source: shared objects file"));
    }
}
