package io.github.gouji.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.output.SiteWriter;
import io.github.gouji.output.WriteReport;
import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.output.manifest.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A build with a memory leaves the same bytes and says the same as one without, whatever is done to inputs, outputs and
 * memory in between. The build here is a small one, so that there can be many; the program's own is tried in
 * {@code SameAsCleanTest}. With a clock far ahead no file is too young, so that time stamps alone have to tell.
 */
class RebuildPropertyTest {
    private static final int STEPS = 60;
    private static final long HOUR = TimeUnit.HOURS.toMillis(1);

    @TempDir
    Path folder;

    private Path content;
    private Path output;
    private Random random;
    private long ahead;
    private int spared;
    private int kept;

    @ParameterizedTest(name = "seed {0}, clock ahead {1} h")
    @CsvSource({"1,0", "2,0", "3,0", "4,1", "5,1", "6,1"})
    void remembersNothingWrong(long seed, long hours) throws Exception {
        content = Files.createDirectories(folder.resolve("content/b"));
        content = content.getParent();
        output = folder.resolve("site");
        random = new Random(seed);
        ahead = hours * HOUR;
        for (int i = 0; i < 4; i++) {
            Files.writeString(content.resolve(i < 2 ? "f" + i : "b/f" + i), "text " + i);
        }
        for (int step = 0; step < STEPS; step++) {
            List<String> done = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                done.add(edit());
            }
            boolean disturbed = random.nextInt(8) == 0;
            String said = build(disturbed);
            said = disturbed ? build(false) : said;

            assertThat(said).as("step %d: %s", step, done).isEqualTo(said(site()));
            assertThat(written()).as("step %d: %s", step, done).isEqualTo(site());
        }
        assertThat(spared).isBetween(STEPS / 10, STEPS);
        assertThat(kept).isGreaterThan(STEPS / 2);
    }

    /** The site that belongs to the content as it is now. */
    private Map<String, String> site() throws IOException {
        Map<String, String> site = new TreeMap<>();
        StringBuilder list = new StringBuilder("all\n");
        for (Path path : below(content)) {
            String name = content.relativize(path).toString();
            list.append(name).append(Files.isDirectory(path) ? "/\n" : "\n");
            if (Files.isRegularFile(path)) {
                site.put("pages/" + name + ".html", "<" + Files.readString(path) + ">");
            }
        }
        site.put("index.html", list.toString());
        return site;
    }

    private static String said(Map<String, String> site) {
        return Sha256.of(site.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Builds with the memory, and says what the build says. */
    private String build(boolean disturbed) throws IOException {
        Rebuild rebuild = Rebuild.begin(
                output, "key", List.of(content, folder.resolve("templates")), () -> System.currentTimeMillis() + ahead);
        var unchanged = rebuild.unchanged();
        if (unchanged.isPresent()) {
            spared++;
            return unchanged.get().out();
        }
        Optional<Standing> standing = rebuild.standing();
        if (standing.isPresent()) {
            compare(standing.get());
        }
        Rebuild.Reading reading = rebuild.reading();
        byte[] parts = snapshot();
        Map<String, String> site = site();
        if (disturbed) {
            pause();
            change(anyFile(content));
        }
        List<OutputFile> files = site.entrySet().stream()
                .map(f -> new OutputFile(f.getKey(), Content.ofText(f.getValue()), OutputFile.Kind.PAGE))
                .toList();
        WriteReport report = new SiteWriter(Duration.ZERO)
                .write(output, files)
                .fold(
                        done -> done.report(),
                        refused -> { throw new AssertionError(refused); },
                        stopped -> { throw new AssertionError(stopped); });
        reading.remember(report, new Said(said(site), ""), Optional.of(parts), Set.of());
        return said(site);
    }

    /** The inputs as they are, one in a line; the last build's among them. */
    private byte[] snapshot() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path path : below(content)) {
            lines.append(content.relativize(path)).append('|').append(text(path)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Path path) throws IOException {
        return Files.isRegularFile(path) ? Files.readString(path) : Files.isDirectory(path) ? "a folder" : "nothing";
    }

    /** What is said to be as it was must be so; what is not may be said to be changed. */
    private void compare(Standing standing) throws IOException {
        Map<String, String> before = new TreeMap<>();
        new String(standing.parts(), StandardCharsets.UTF_8).lines().forEach(line ->
                before.put(line.substring(0, line.indexOf('|')), line.substring(line.indexOf('|') + 1)));
        for (Path path : below(content)) {
            String name = content.relativize(path).toString();
            if (standing.isSame(path)) {
                kept++;
                assertThat(text(path)).as(name).isEqualTo(before.get(name));
            }
        }
        for (String name : before.keySet()) {
            if (standing.isSame(content.resolve(name))) {
                assertThat(text(content.resolve(name))).as(name).isEqualTo(before.get(name));
            }
            byte[] page = ("<" + before.get(name) + ">").getBytes(StandardCharsets.UTF_8);
            String address = "pages/" + name + ".html";
            if (standing.file(address, page.length, Sha256.of(page)).isPresent()) {
                assertThat(output.resolve(address)).hasBinaryContent(page);
            }
        }
    }

    /** What stands in the output at addresses of ours. */
    private Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (Path path : below(output)) {
            if (Files.isRegularFile(path) && !path.endsWith(Manifest.ADDRESS)) {
                written.put(output.relativize(path).toString(), Files.readString(path));
            }
        }
        return written;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> !p.equals(folder)).sorted().toList();
        }
    }

    /** A disk may keep times no finer than the system's clock ticks. */
    private static void pause() {
        try {
            Thread.sleep(15);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String edit() throws IOException {
        if (ahead > 0) {
            pause();
        }
        Path file = anyFile(content);
        Path made = output.resolve("pages").resolve(content.relativize(file) + ".html");
        Path note = folder.resolve(".site.gouji/last-build");
        int what = random.nextInt(13);
        switch (what) {
            case 0 -> change(file);
            case 1 -> Files.writeString(file, Files.readString(file) + "+");
            case 2 -> Files.writeString(content.resolve("n" + random.nextInt(5)), "new");
            case 3 -> Files.createDirectories(content.resolve("d" + random.nextInt(3)));
            case 4 -> remove();
            case 5 -> Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
            case 6 -> changeAndSetBack(file);
            case 7 -> Files.deleteIfExists(made);
            case 8 -> change(made);
            case 9 -> changeAndSetBack(made);
            case 10 -> tear(note);
            case 11 -> Files.writeString(folder.resolve("templates"), "t" + random.nextInt(2));
            default -> delete(random.nextBoolean() ? output : note.getParent());
        }
        return what + " " + file.getFileName();
    }

    /** One letter, so that the size stays. */
    private void change(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            String text = Files.readString(file);
            int at = random.nextInt(text.length());
            Files.writeString(file, text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1));
        }
    }

    private void changeAndSetBack(Path file) throws IOException {
        // Where the disk tells no change of times, such a change is seen only as long as the file is young.
        if (Files.isRegularFile(file) && (ahead == 0 || Stamp.of(file).changed() > 0)) {
            FileTime before = Files.getLastModifiedTime(file);
            change(file);
            Files.setLastModifiedTime(file, before);
        }
    }

    private void tear(Path note) throws IOException {
        if (Files.isRegularFile(note)) {
            byte[] bytes = Files.readAllBytes(note);
            bytes[random.nextInt(bytes.length)] ^= 4;
            Files.write(note, random.nextBoolean() ? bytes : java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        }
    }

    private void remove() throws IOException {
        List<Path> all = below(content);
        Path victim = all.get(random.nextInt(all.size()));
        if (all.stream().filter(p -> Files.isRegularFile(p) && !p.startsWith(victim)).count() > 0) {
            delete(victim);
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private Path anyFile(Path root) throws IOException {
        List<Path> files = below(root).stream().filter(Files::isRegularFile).toList();
        return files.get(random.nextInt(files.size()));
    }
}
