package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import org.junit.jupiter.api.Test;

/** What holds for every source file of the program. */
class SourceRulesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int MOST_LINES = 400;
    private static final int MOST_FILES = 15;

    /** Characters and the punctuation that goes with them: both are official words or messages. */
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void noChineseInLiterals() throws IOException {
        assertThat(chineseLiterals(sources())).isEmpty();
    }

    @Test
    void chineseInALiteralWouldBeSeen() throws IOException {
        assertThat(chineseLiterals(List.of(Path.of("src/test/java/io/github/gouji/cli/MainTest.java"))))
                .isNotEmpty();
    }

    @Test
    void noFileIsTooLong() throws IOException {
        assertThat(sources()).isNotEmpty().allSatisfy(file -> assertThat(lines(file)).isLessThan(MOST_LINES));
    }

    @Test
    void noPackageIsTooLarge() throws IOException {
        Map<Path, Long> packages = sources().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(packages).isNotEmpty();
        assertThat(packages.entrySet()).allSatisfy(files -> assertThat(files.getValue())
                .as(files.getKey().toString())
                .isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertThat(sources()).allSatisfy(file -> assertThat(file.resolveSibling("package-info.java")).exists());
    }

    private static List<String> chineseLiterals(List<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                String name = unit.getSourceFile().getName();
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitLiteral(LiteralTree literal, Void none) {
                        String value = String.valueOf(literal.getValue());
                        if (CHINESE.matcher(value).find()) {
                            found.add(name + ": " + value);
                        }
                        return super.visitLiteral(literal, none);
                    }
                }.scan(unit, null);
            }
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
