package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The classes that Maven loads from {@code .mvn/lifecycle} are what their sources beside them say. */
class LifecycleClassesTest {
    private static final Path LIFECYCLE = Path.of(".mvn/lifecycle");

    /** What the sources use of Maven and of JSR 330: enough to compile, so that no test needs Maven's own jars. */
    private static final Path STUBS = Path.of("src/test/resources/lifecycle-stubs");

    @TempDir
    private static Path compiled;

    @BeforeAll
    static void compileTheSources() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("--release", "11", "-implicit:none", "-sourcepath", STUBS.toString(), "-d",
                                    compiled.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(sources().toList()))
                    .call();
            assertThat(done).as(said.toString()).isTrue();
        }
    }

    static Stream<Path> sources() throws IOException {
        return all(".java").stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theClassIsThatOfItsSource(Path source) throws IOException {
        Path file = Path.of(LIFECYCLE.relativize(source).toString().replace(".java", ".class"));
        assertThat(LIFECYCLE.resolve(file)).hasSameBinaryContentAs(compiled.resolve(file));
    }

    @Test
    void everyClassHasASourceAndIsNamedToMaven() throws IOException {
        assertThat(names(".class")).isEqualTo(names(".java")).hasSize(8);
        assertThat(Files.readAllLines(LIFECYCLE.resolve("META-INF/sisu/javax.inject.Named")))
                .isEqualTo(names(".class"));
    }

    @Test
    void everyPhaseHasItsThreeSteps() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        for (Path source : all(".java")) {
            String text = Files.readString(source);
            String phase = text.substring(text.indexOf("@Named(\"") + 8, text.indexOf("\")\n@Singleton"));
            assertThat(text).contains("new Lifecycle(\"" + phase + "\", List.of(\"" + phase + "\")");
            assertThat(pom.split("<phase>" + phase + "</phase>", -1)).as(phase).hasSize(4);
        }
    }

    private static List<String> names(String suffix) throws IOException {
        return all(suffix).stream()
                .map(path -> LIFECYCLE.relativize(path).toString())
                .map(name -> name.substring(0, name.length() - suffix.length()).replace('/', '.'))
                .toList();
    }

    private static List<Path> all(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(LIFECYCLE)) {
            return files.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
