package io.github.gouji.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.cli.CommandLine.Ran;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is given out, alone in an empty folder: the ten-minute start, word for word, in JVMs of its own. */
@Timeout(300)
class JarIT {
    private static final Pattern LIBRARY = Pattern.compile("(?<artifact>.+?)-(?<version>\\d[^/]*)\\.jar");
    private static final Path JAR = Path.of("target", "gouji.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theTenMinuteStartNeedsNothingButTheJar() throws Exception {
        Files.copy(JAR, folder.resolve("gouji.jar"));

        assertThat(new Transcript(folder, new Shell(folder)).follow(Path.of("docs", "start.md"))).isGreaterThan(8);

        assertThat(folder.resolve("site-output/shili/2025/index.html")).exists();
        Ran version = new Shell(folder).run("--version");
        assertThat(version.out()).startsWith("gouji ").contains("cn-2014", "cn-2019", "cn-2021");
        assertThat(version.err()).isEmpty();
    }

    @Test
    void licencesAndNoticesAreInTheJar() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(e -> e.getName()))
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/licences/THIRD-PARTY.txt")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyLibraryInTheJarIsNamedWithItsVersion() throws IOException {
        int shipped = 0;
        try (JarFile ours = new JarFile(JAR.toFile())) {
            String notices = new String(
                    ours.getInputStream(ours.getEntry("META-INF/licences/THIRD-PARTY.txt")).readAllBytes(),
                    StandardCharsets.UTF_8);
            String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            for (String path : classPath.split(File.pathSeparator)) {
                Matcher name = LIBRARY.matcher(Path.of(path).getFileName().toString());
                if (name.matches() && isIn(ours, Path.of(path))) {
                    shipped++;
                    assertThat(notices).as(path).containsPattern(
                            Pattern.quote(name.group("artifact")) + "[^;]*?" + Pattern.quote(name.group("version")));
                }
            }
        }
        assertThat(shipped).isGreaterThan(10);
    }

    private static boolean isIn(JarFile ours, Path library) throws IOException {
        try (JarFile jar = new JarFile(library.toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(n -> n.endsWith(".class") && !n.startsWith("META-INF") && !n.equals("module-info.class"))
                    .findFirst()
                    .filter(n -> ours.getEntry(n) != null)
                    .isPresent();
        }
    }

    private record Shell(Path folder) implements Transcript.Program {
        private Process start(String... arguments) throws IOException {
            List<String> line = new ArrayList<>(
                    List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "gouji.jar"));
            line.addAll(Arrays.asList(arguments));
            ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
            builder.environment().keySet().removeIf(name -> name.contains("JAVA") || name.contains("JDK"));
            builder.redirectError(folder.resolve("stderr.txt").toFile());
            return builder.start();
        }

        @Override
        public Ran run(String... arguments) throws IOException, InterruptedException {
            Process process = start(arguments);
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            return new Ran(status, out, Files.readString(folder.resolve("stderr.txt")));
        }

        @Override
        public String serve() throws IOException, InterruptedException {
            Process process = start("serve");
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                return String.valueOf(out.readLine());
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
    }
}
