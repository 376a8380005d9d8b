package io.github.gouji.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Build;
import io.github.gouji.BuildOptions;
import io.github.gouji.BuildResult;
import io.github.gouji.SampleSite;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Words;
import io.github.gouji.finding.Code;
import io.github.gouji.press.Extent;
import io.github.gouji.serve.Glance;
import io.github.gouji.serve.LiveSite;
import io.github.gouji.serve.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A preview serves what a clean build of the same content writes, under random sequences of edits, at every address. */
@Timeout(120)
class PreviewSameAsCleanTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    /** The night makes more of them. */
    private static final int EDITS = Integer.getInteger("edits", 150);
    private static final int KINDS = 14;
    private static final String LIVE = "<script src=\"/_gouji/live\\.js\\?v=\\d+\"></script>";

    @TempDir
    private Path folder;

    private final Random random = new Random(20261124);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> early = new TreeMap<>();
    private final Map<Path, byte[]> damaged = new LinkedHashMap<>();
    private Optional<CompletableFuture<String>> waiting = Optional.empty();
    private int checksLeft = Integer.MAX_VALUE;
    private LiveSite site;
    private Preview preview;

    private Extent extent = Extent.PAGES;
    private boolean badTemplate;

    private void open() throws IOException {
        SampleSite.copy(SITES.resolve("withdrawn-and-review/content"), folder.resolve("content"));
        BuildOptions options = options("preview/site");
        site = LiveSite.open(options.folders().output(), 0);
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Invocation at = new Invocation(folder, nowhere, nowhere, Words.ofDefault(), Optional.empty(), false);
        preview = new Preview(options, at, () -> checksLeft-- <= 0);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void atTheAddressOfEveryPage() throws Exception {
        int steps = EDITS / 12;
        List<Integer> seen = follow(Extent.PAGES, steps);
        assertThat(seen).as("first pages, refused and given up").allMatch(count -> count >= Math.max(1, steps / 25));
    }

    /** Fewer, because painting takes its time. */
    @Test
    void atTheAddressOfEveryPictureAndDataFile() throws Exception {
        assertThat(follow(Extent.EVERYTHING, EDITS / 40).get(0)).isPositive();
    }

    private List<Integer> follow(Extent made, int steps) throws Exception {
        extent = made;
        open();
        Map<String, String> good = Map.of();
        Set<String> everServed = new TreeSet<>();
        int glances = 0;
        int refused = 0;
        int givenUp = 0;
        for (int step = 0; step < steps; step++) {
            List<Path> changed = step == 0 ? List.of() : edit();
            String done = "step " + step + ": " + changed;
            early.clear();
            waiting = Optional.empty();
            checksLeft = step > 0 && random.nextInt(4) == 0 ? random.nextInt(60) : Integer.MAX_VALUE;
            Optional<State> state = preview.build(changed, this::look);
            state.ifPresent(site::show);
            Optional<Map<String, String>> clean = clean();
            good = clean.orElse(good);
            everServed.addAll(good.keySet());
            glances += early.isEmpty() ? 0 : 1;
            givenUp += state.isEmpty() ? 1 : 0;
            refused += clean.isEmpty() ? 1 : 0;
            // A page may be seen before another one is found to have a template with a mistake.
            if (!badTemplate) {
                assertThat(good).as(done).containsAllEntriesOf(early);
            }
            if (state.isPresent()) {
                assertThat(state.get().mistakes().isEmpty()).as(done).isEqualTo(clean.isPresent());
                assertThat(served(everServed)).as(done).isEqualTo(good);
                assertThat(waiting.map(CompletableFuture::join)).as(done).isIn(Optional.empty(), Optional.of(good.get("index.html")));
            }
        }
        return List.of(glances, refused, givenUp);
    }

    /** A browser that sees the first page fetches it and all that comes with it; another one opens the home page. */
    private void look(Glance first) {
        site.show(first);
        first.files().keySet().forEach(address -> early.put(address, get(address).orElseThrow()));
        waiting = Optional.of(CompletableFuture.supplyAsync(() -> get("index.html").orElseThrow()));
    }

    private Map<String, String> served(Set<String> addresses) {
        Map<String, String> served = new TreeMap<>();
        addresses.forEach(address -> get(address).ifPresent(text -> served.put(address, text)));
        return served;
    }

    private Optional<String> get(String address) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(site.address() + address)).build(), BodyHandlers.ofByteArray());
            String text = new String(answer.body(), StandardCharsets.ISO_8859_1);
            return Optional.of(digest(text.replaceAll(LIVE, ""))).filter(page -> answer.statusCode() == 200);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Map<String, String>> clean() throws IOException {
        delete(folder.resolve("clean"));
        // What was painted for the same chart need not be painted twice; the preview's memory is not asked.
        if (extent == Extent.EVERYTHING) {
            SampleSite.copy(folder.resolve("preview/.site.gouji/pictures"), folder.resolve("clean/.site.gouji/pictures"));
        }
        BuildResult result = Build.run(options("clean/site"));
        boolean written = result.end() == BuildResult.End.WRITTEN;
        badTemplate = result.findings().stream().anyMatch(f -> f.code() == Code.TEMPLATE_MISTAKE);
        Map<String, String> files = new TreeMap<>();
        if (written) {
            files.putAll(SampleSite.snapshot(folder.resolve("clean/site"), false));
        }
        files.remove("manifest-sha256.txt"); // is no address of the site
        files.replaceAll((address, text) -> digest(text));
        return Optional.of(files).filter(site -> written);
    }

    private static String digest(String text) {
        return text.length() + " " + text.hashCode();
    }

    private BuildOptions options(String output) {
        return new BuildOptions(
                new BuildOptions.Folders(folder.resolve("content"), folder.resolve("templates"), folder.resolve(output)),
                new BuildOptions.Flags(false, true, true, extent),
                "content",
                "templates",
                Duration.ZERO);
    }

    private List<Path> edit() throws IOException {
        List<Path> mended = random.nextBoolean() ? mend() : List.of();
        String year = "content/linhe/" + (2022 + random.nextInt(2));
        int any = random.nextInt(9);
        List<Path> changed =
                switch (random.nextInt(KINDS)) {
                    case 0, 1, 2 -> written(year + "/1-overview.md", "又一句" + any + "。\n");
                    case 3 -> replace(year + "/report.yaml", "标题: .*", "标题: 年报" + any);
                    case 4 -> replace(year + "/4-disputes.yaml", "[0-9]", String.valueOf(any));
                    case 5 -> replace("content/archive.yaml", "名称: .*", "名称: 年报库" + any);
                    case 6 -> replace("content/linhe/2024/report.yaml", "状态: .*", any > 4 ? "状态: 待核" : "状态: 草稿");
                    case 7 -> added("content/linhe/2023", "content/linhe/2025");
                    case 8 -> removed(any > 4 ? "content/linhe/2025" : "content/copy");
                    case 9 -> added("content/linhe/2023", "content/copy/2023");
                    case 10 -> template("not-found.ftlh", "");
                    case 11 -> template("changes.ftlh", any > 4 ? "" : "<p>${page.nothing}</p>");
                    case 12 -> removed("templates");
                    default -> damage(folder.resolve(any > 4 ? year + "/4-disputes.yaml" : year + "/report.yaml"));
                };
        return Stream.concat(changed.stream(), mended.stream()).toList();
    }

    private List<Path> replace(String file, String pattern, String by) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(pattern, by));
        return List.of(path);
    }

    private List<Path> written(String file, String text) throws IOException {
        return List.of(Files.writeString(folder.resolve(file), text));
    }

    private List<Path> added(String from, String to) throws IOException {
        removed(to);
        Path body = Files.createDirectories(folder.resolve(to).getParent()).resolve("body.yaml");
        Files.writeString(body, Files.readString(folder.resolve("content/linhe/body.yaml")));
        return List.of(SampleSite.copy(folder.resolve(from), folder.resolve(to)).resolve("report.yaml"));
    }

    private List<Path> removed(String name) throws IOException {
        delete(folder.resolve(name));
        return List.of(folder.resolve(name));
    }

    private List<Path> template(String name, String added) throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates/assets"));
        Files.writeString(templates.resolve("site.css"), "/* " + random.nextInt(3) + " */");
        Path template = folder.resolve("templates").resolve(name);
        return List.of(Files.writeString(template, Files.readString(Path.of("templates").resolve(name)) + added));
    }

    private List<Path> damage(Path file) throws IOException {
        damaged.putIfAbsent(file, Files.readAllBytes(file));
        return List.of(Files.writeString(file, "a: [1,\n{{3-requests/没有这一行}}"));
    }

    private List<Path> mend() throws IOException {
        List<Path> files = List.copyOf(damaged.keySet());
        for (Path file : files) {
            Files.write(file, damaged.remove(file));
        }
        return files;
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
}
