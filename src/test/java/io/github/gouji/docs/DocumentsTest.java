package io.github.gouji.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.cli.CommandLine;
import io.github.gouji.cli.CommandLine.Ran;
import io.github.gouji.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The webmaster's documents, followed to the letter from an empty folder: {@code sh} blocks are run ({@code exit=} is
 * the status promised), {@code yaml PATH} and {@code md PATH} blocks are written, {@code text output} must be printed.
 */
@Timeout(600)
class DocumentsTest {
    private static final List<String> DOCUMENTS = List.of("start.md", "publish.md", "year.md");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+) ?([^\n]*)\n(.*?)^```$");
    private static final String GOUJI = "java -jar gouji.jar ";

    @TempDir
    private Path folder;

    private String printed = "";

    @Test
    void everyCommandDoesAsTheDocumentsSay() throws Exception {
        int commands = 0;
        for (String document : DOCUMENTS) {
            for (Fence fence : fences(Path.of("docs", document))) {
                if (fence.language().equals("sh")) {
                    printed = "";
                    for (String line : fence.text().strip().split("\n")) {
                        run(line, fence.info().startsWith("exit=") ? Integer.parseInt(fence.info().substring(5)) : 0);
                        commands++;
                    }
                } else if (fence.info().equals("output")) {
                    for (String line : fence.text().strip().split("\n")) {
                        assertThat(printed).as(document).contains(line);
                    }
                } else if (fence.info().startsWith("content/")) {
                    assertThat(folder.resolve(fence.info())).as("made by new").exists();
                    Files.writeString(folder.resolve(fence.info()), fence.text());
                }
            }
        }
        assertThat(commands).isGreaterThan(20);
        assertThat(Files.readString(folder.resolve("content/shili/2026/3-requests.yaml")))
                .contains("照2025年的报告应为 [1, 0, 0, 0, 0, 0, 1]");
        assertThat(Files.readString(folder.resolve("site-output/shili/2025/index.html"))).contains("66", "68", "漏计两件");
    }

    @Test
    void linksBetweenDocumentsArrive() throws IOException {
        for (String document : DOCUMENTS) {
            Matcher link = Pattern.compile("]\\(([^)]+)\\)").matcher(Files.readString(Path.of("docs", document)));
            while (link.find()) {
                assertThat(Path.of("docs", link.group(1))).exists();
            }
        }
    }

    private record Fence(String language, String info, String text) {}

    private static List<Fence> fences(Path document) throws IOException {
        List<Fence> fences = new ArrayList<>();
        Matcher matcher = FENCE.matcher(Files.readString(document));
        while (matcher.find()) {
            fences.add(new Fence(matcher.group(1), matcher.group(2).strip(), matcher.group(3)));
        }
        return fences;
    }

    private void run(String line, int status) throws Exception {
        if (!line.startsWith(GOUJI)) {
            Process shell = new ProcessBuilder("sh", "-c", line).directory(folder.toFile()).inheritIO().start();
            assertThat(shell.waitFor()).as(line).isEqualTo(status);
        } else if (line.equals(GOUJI + "serve")) {
            serve();
        } else {
            Ran ran = new CommandLine(folder).run(line.substring(GOUJI.length()).split(" "));
            printed += ran.out() + ran.err();
            assertThat(ran.status()).as("%s%n%s", line, printed).isEqualTo(status);
        }
    }

    /** Until it says where it is, then as Ctrl+C does. */
    private void serve() throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Thread serving = new Thread(() -> Main.run(List.of("serve"), stream, stream, folder));
        serving.start();
        while (serving.isAlive() && !out.toString(StandardCharsets.UTF_8).contains("http://127.0.0.1:")) {
            Thread.sleep(20);
        }
        serving.interrupt();
        serving.join();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("http://127.0.0.1:", "预览已结束");
    }
}
