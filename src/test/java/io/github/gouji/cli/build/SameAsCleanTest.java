package io.github.gouji.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.SampleSite;
import io.github.gouji.cli.CommandLine;
import io.github.gouji.cli.CommandLine.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build over the last one equals a clean one, byte for byte and word for word, under random sequences of edits. */
class SameAsCleanTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final int STEPS = 22;
    private static final String ARCHIVE = "content/archive.yaml";
    private static final String PROSE = "content/qinghe/2023/1-overview.md";
    private static final String TABLE = "content/qinghe/2023/3-requests.yaml";

    @TempDir
    Path folder;

    private final Random random = new Random(20261123);
    private final Map<Path, byte[]> corrupted = new LinkedHashMap<>();
    private CommandLine gouji;
    private int spared;

    @Test
    void underAnyEdits() throws IOException {
        SampleSite.copy(SITES.resolve("one-body-two-years/content"), folder.resolve("content"));
        gouji = new CommandLine(folder);
        for (int step = 0; step < STEPS; step++) {
            String done = step == 0 ? "" : edit();
            compare(step, done);
        }
        assertThat(spared).isBetween(3, STEPS - 8);
    }

    @Test
    void anotherOptionOrLanguageIsAnotherBuild() {
        SampleSite.copy(SITES.resolve("cells-lost/content"), folder.resolve("content"));
        gouji = new CommandLine(folder);
        assertThat(gouji.run("build", "--pages-only").status()).isZero();
        Ran again = gouji.run("build", "--pages-only");
        Ran english = gouji.run("build", "--pages-only", "--lang", "en");
        assertThat(english.err()).isNotEqualTo(again.err());
        gouji.run("build", "--pages-only", "--drafts", "--quiet");
        assertThat(gouji.run("build", "--pages-only", "--quiet").err()).isEmpty();
        gouji.run("build", "--quiet");
        assertThat(folder.resolve("site-output/data/archive.zip")).exists();
        gouji.run("build", "--pages-only");
        assertThat(folder.resolve("site-output/data/archive.zip")).doesNotExist();
    }

    @Test
    void withoutTheCacheNothingIsNoted() {
        SampleSite.copy(SITES.resolve("cells-lost/content"), folder.resolve("content"));
        gouji = new CommandLine(folder);
        assertThat(gouji.run("build", "--pages-only", "--no-cache").status()).isZero();
        assertThat(folder.resolve(".site-output.gouji/last-build")).doesNotExist();
    }

    private void compare(int step, String done) throws IOException {
        Map<String, String> before = written("site-output");
        // A build that is done in full tidies up among the pictures.
        Path stray = Files.createDirectories(folder.resolve(".site-output.gouji/pictures/00")).resolve("0".repeat(64));
        Files.writeString(stray, "");
        Ran again = gouji.run("build", "--pages-only");
        spared += again.status() == 0 && Files.exists(stray) ? 1 : 0;
        delete(folder.resolve("clean"));
        Ran clean = gouji.run("build", "--pages-only", "--no-cache", "--output", "clean");
        assertThat(again.status()).as("step %d: %s", step, done).isEqualTo(clean.status());
        assertThat(withoutEdited(again.out())).as("step %d: %s", step, done).isEqualTo(clean.out());
        assertThat(checked(again.err())).as("step %d: %s", step, done).isEqualTo(checked(clean.err()));
        Map<String, String> expected = clean.status() == 0 ? written("clean") : before;
        assertThat(written("site-output")).as("step %d: %s", step, done).isEqualTo(expected);
    }

    /** Only the build over another can find a file edited. */
    static String withoutEdited(String findings) {
        List<String> kept = new ArrayList<>();
        boolean dropped = false;
        for (String line : findings.lines().toList()) {
            dropped = line.startsWith(" ") ? dropped : line.contains("output-edited");
            if (!dropped) {
                kept.add(line + "\n");
            }
        }
        return String.join("", kept);
    }

    /** What was checked; the numbers of findings and of written files depend on what was there. */
    private static List<String> checked(String err) {
        return err.lines().limit(2).toList();
    }

    private Map<String, String> written(String name) {
        Path site = folder.resolve(name);
        return Files.exists(site) ? SampleSite.snapshot(site, false) : Map.of();
    }

    private String edit() throws IOException {
        Path output = folder.resolve("site-output");
        int what = random.nextInt(15);
        switch (what) {
            case 0 -> replace(TABLE, "[0-9]", String.valueOf(random.nextInt(10)));
            case 1 -> copyYear("2023", "2024");
            case 2 -> delete(folder.resolve("content/qinghe/2024"));
            case 3 -> copyBody();
            case 4 -> delete(folder.resolve("content/copy"));
            case 5 -> template("404.ftlh");
            case 6 -> delete(folder.resolve("templates"));
            case 7 -> replace(ARCHIVE, "名称: .*", "名称: 年报库" + random.nextInt(9));
            case 8 -> Files.writeString(folder.resolve(PROSE), "\n后补一句" + random.nextInt(3) + "。\n");
            case 9 -> corrupt();
            case 10 -> mend();
            case 11 -> touchBack(folder.resolve(PROSE));
            case 12 -> Files.deleteIfExists(output.resolve("index.html"));
            case 13 -> editOutput(output.resolve("qinghe/2023/index.html"));
            default -> Files.setLastModifiedTime(folder.resolve(ARCHIVE), FileTime.fromMillis(0));
        }
        if (what != 9 && random.nextBoolean()) {
            mend();
        }
        return what + " corrupted: " + corrupted.keySet();
    }

    private void replace(String file, String pattern, String by) throws IOException {
        Path path = folder.resolve(file);
        if (Files.exists(path)) {
            Files.writeString(path, Files.readString(path).replaceFirst(pattern, by));
        }
    }

    private void copyYear(String from, String to) throws IOException {
        Path year = folder.resolve("content/qinghe/" + to);
        if (!Files.exists(year)) {
            SampleSite.copy(folder.resolve("content/qinghe/" + from), year);
        }
    }

    private void copyBody() throws IOException {
        Path body = folder.resolve("content/copy");
        if (!Files.exists(body)) {
            SampleSite.copy(folder.resolve("content/qinghe"), body);
        }
    }

    private void template(String name) throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates/assets"));
        Files.writeString(templates.resolve("site.css"), "/* " + random.nextInt(3) + " */");
        Files.copy(
                Path.of("templates").resolve(name),
                folder.resolve("templates").resolve(name),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void corrupt() throws IOException {
        Path file = folder.resolve(random.nextBoolean() ? TABLE : "content/forms/own.yaml");
        Files.createDirectories(file.getParent());
        corrupted.putIfAbsent(file, Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
        Files.writeString(file, "a: [1,\n");
    }

    private void mend() throws IOException {
        for (Map.Entry<Path, byte[]> entry : corrupted.entrySet()) {
            Files.write(entry.getKey(), entry.getValue());
            if (entry.getValue().length == 0) {
                delete(entry.getKey().getParent());
            }
        }
        corrupted.clear();
    }

    /** The same length and the same time: only the content tells. */
    private void touchBack(Path file) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replaceFirst("[0-9]", String.valueOf(random.nextInt(10))));
        Files.setLastModifiedTime(file, time);
    }

    private static void editOutput(Path page) throws IOException {
        if (Files.exists(page)) {
            Files.writeString(page, Files.readString(page).replaceFirst("<h1", "<h2"));
        }
    }

    static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
