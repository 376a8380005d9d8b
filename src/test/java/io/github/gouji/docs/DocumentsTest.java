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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the webmaster's documents is run, one document after the other, from an empty folder. */
@Timeout(600)
class DocumentsTest {
    private static final List<String> DOCUMENTS = List.of("start.md", "publish.md", "year.md", "import.md");

    @TempDir
    private Path folder;

    @Test
    void everyCommandDoesAsTheDocumentsSay() throws Exception {
        Transcript transcript = new Transcript(folder, new InProcess(folder));
        int commands = 0;
        for (String document : DOCUMENTS) {
            commands += transcript.follow(Path.of("docs", document));
        }
        assertThat(commands).isGreaterThan(20);
        assertThat(Files.readString(folder.resolve("content/shili/2026/3-requests.yaml")))
                .contains("照2025年的报告应为 [1, 0, 0, 0, 0, 0, 1]");
        assertThat(Files.readString(folder.resolve("site-output/shili/2025/index.html"))).contains("66", "68", "漏计两件");
    }

    @Test
    void linksBetweenDocumentsArrive() throws IOException {
        try (Stream<Path> documents = Files.list(Path.of("docs"))) {
            for (Path document : documents.filter(d -> d.toString().endsWith(".md")).toList()) {
                Matcher link = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)").matcher(Files.readString(document));
                while (link.find()) {
                    assertThat(Path.of("docs", link.group(1))).as(document.toString()).exists();
                }
            }
        }
    }

    private record InProcess(Path folder) implements Transcript.Program {
        @Override
        public Ran run(String... arguments) {
            return new CommandLine(folder).run(arguments);
        }

        @Override
        public String serve() throws InterruptedException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
            Thread serving = new Thread(() -> Main.run(List.of("serve"), stream, stream, folder));
            serving.start();
            while (serving.isAlive() && !out.toString(StandardCharsets.UTF_8).contains("http://127.0.0.1:")) {
                Thread.sleep(20);
            }
            serving.interrupt();
            serving.join();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("预览已结束");
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
