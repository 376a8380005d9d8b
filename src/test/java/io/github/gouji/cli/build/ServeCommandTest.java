package io.github.gouji.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.BuildOptions;
import io.github.gouji.SampleSite;
import io.github.gouji.cli.CommandLine;
import io.github.gouji.cli.Main;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Words;
import io.github.gouji.press.Extent;
import io.github.gouji.serve.LiveSite;
import io.github.gouji.serve.State;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview follows every saved file, survives whatever is typed, and shows nothing but the site. */
@Timeout(300)
class ServeCommandTest {
    private static final long SEED = 7;
    /** The night makes more of them. */
    private static final int EDITS = Integer.getInteger("edits", 150);
    private static final String OVERVIEW = "content/shili/2021/1-overview.md";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void copy() {
        SampleSite.copy(Path.of("src/test/resources/mistakes/good/content"), folder.resolve("content"));
    }

    @Test
    void fromTheFirstPageToTheEnd() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int[] status = {-1};
        Thread serving = new Thread(() -> status[0] = Main.run(
                List.of("serve", "--pages-only", "--port", "0"), stream(out), stream(err), folder));
        serving.start();
        while (!out.toString(StandardCharsets.UTF_8).contains("http://")) {
            Thread.sleep(20);
        }
        String address = out.toString(StandardCharsets.UTF_8).replaceAll("(?s).*(http://[0-9.:]+/).*", "$1");
        assertThat(get(address).body()).contains("<script src=\"/_gouji/live.js?v=1\"></script></body>");
        try (Stream<String> events = events(address)) {
            var messages = events.filter(l -> l.startsWith("data: ")).iterator();
            assertThat(messages.next()).contains("\"version\":1", "\"mistakes\":\"\"");
            String good = Files.readString(folder.resolve(OVERVIEW));
            Files.writeString(folder.resolve(OVERVIEW), good + "\n新的一段。\n");
            assertThat(messages.next()).contains("\"mistakes\":\"\"", "\"page\":\"shili/2021/index.html\"");
            assertThat(get(address + "shili/2021/").body()).contains("新的一段。");
            Files.writeString(folder.resolve(OVERVIEW), "{{3-requests/没有这一行}}");
            assertThat(messages.next()).contains("有 1 处错误", "content/shili/2021/1-overview.md:1:", "figure-unknown");
            assertThat(get(address + "shili/2021/").body()).contains("新的一段。");
            Files.writeString(folder.resolve(OVERVIEW), good);
            assertThat(messages.next()).contains("\"mistakes\":\"\"");
        }
        serving.interrupt();
        serving.join();
        assertThat(status[0]).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("预览已结束");
        assertThat(folder.resolve("site-output")).doesNotExist();
    }

    @Test
    void survivesAnythingTyped() throws IOException {
        Random random = new Random(SEED);
        Preview preview = preview();
        assertThat(state(preview, List.of()).mistakes()).isEmpty();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("content"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        int broken = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] good = Files.readAllBytes(file);
            damage(file, good, random);
            State state = state(preview, List.of(file));
            assertThat(state.mistakes()).as("edit %d of %s", edit, file).doesNotContain("程序自身出错");
            broken += state.mistakes().isEmpty() ? 0 : 1;
            Files.createDirectories(file.getParent());
            Files.write(file, good);
        }
        assertThat(state(preview, List.of()).mistakes()).isEmpty();
        assertThat(broken).isBetween(EDITS / 4, EDITS - 1);
    }

    private static State state(Preview preview, List<Path> changed) {
        return preview.build(changed, glance -> {}).orElseThrow();
    }

    private static void damage(Path file, byte[] good, Random random) throws IOException {
        byte[] noise = new byte[1 + random.nextInt(60)];
        random.nextBytes(noise);
        int cut = random.nextInt(good.length + 1);
        switch (random.nextInt(7)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, noise);
            case 2 -> Files.write(file, java.util.Arrays.copyOf(good, cut));
            case 3 -> Files.write(file, new byte[0]);
            case 4 -> Files.writeString(file, new String(good, StandardCharsets.UTF_8).replace(", ", "，"));
            case 5 -> Files.writeString(file, ("[{\"'&*!|>%@`#：" + "[".repeat(random.nextInt(3000))));
            default -> {
                byte[] changed = good.clone();
                changed[random.nextInt(good.length)] = (byte) ("{}[]:,#&*\n\t0-~".charAt(random.nextInt(14)));
                Files.write(file, changed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/shili/../../secret.txt",
                "/link.txt", "//secret.txt", "/%00", "/C:%5Csecret.txt", "/..%5csecret.txt", "/.hidden"
            })
    void nothingOutsideTheSiteIsServed(String path) throws Exception {
        Path root = Files.createDirectory(folder.resolve("root"));
        Files.writeString(root.resolve("index.html"), "<body>page</body>");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(root.resolve("link.txt"), folder.resolve("secret.txt"));
        try (LiveSite site = LiveSite.open(root, 0)) {
            assertThat(raw(site.port(), "GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + site.port()))
                    .doesNotContain("secret")
                    .doesNotStartWith("HTTP/1.1 200");
        }
    }

    @Test
    void onlyThisMachineAsksAndAnotherPortIsFound() throws Exception {
        Path root = Files.createDirectory(folder.resolve("root"));
        Files.writeString(root.resolve("index.html"), "<body>page</body>");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LiveSite site = LiveSite.open(root, taken.getLocalPort())) {
            assertThat(site.port()).isNotEqualTo(taken.getLocalPort());
            assertThat(raw(site.port(), "GET / HTTP/1.1", "Host: evil.example")).startsWith("HTTP/1.1 403");
            assertThat(raw(site.port(), "POST / HTTP/1.1", "Host: 127.0.0.1")).startsWith("HTTP/1.1 405");
            assertThat(raw(site.port(), "GET / HTTP/1.1", "Host: localhost")).contains("200 OK", ">page<script");
        }
    }

    @Test
    void aPortThatIsNoneIsWrongUsage() {
        assertThat(new CommandLine(folder).run("serve", "--port", "x").status()).isEqualTo(2);
        assertThat(new CommandLine(folder).run("serve", "--port", "70000").err()).contains("--port 不能是“70000”");
    }

    private Preview preview() {
        BuildOptions options = new BuildOptions(
                new BuildOptions.Folders(folder.resolve("content"), folder.resolve("templates"), folder.resolve("out/site")),
                new BuildOptions.Flags(false, true, true, Extent.PAGES),
                "content",
                "templates",
                Duration.ZERO);
        PrintStream nowhere = stream(new ByteArrayOutputStream());
        return new Preview(options, new Invocation(folder, nowhere, nowhere, Words.ofDefault(), Optional.empty(), false), () -> false);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private Stream<String> events(String address) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + "_gouji/events")).build(),
                        HttpResponse.BodyHandlers.ofLines())
                .body();
    }

    private static String raw(int port, String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return String.join("\n", reader.lines().toList());
        }
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }
}
