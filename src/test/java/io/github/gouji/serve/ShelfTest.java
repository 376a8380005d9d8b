package io.github.gouji.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.output.content.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ShelfTest {
    @TempDir
    Path folder;

    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private Shelf shelf;

    @BeforeEach
    void somebodyWaitsForWhatIsNotFinished() throws IOException {
        shelf = new Shelf(folder);
        Files.writeString(folder.resolve("b.html"), "old b");
        shelf.lay(Map.of("a.html", Content.ofText("new a")));
        Thread asking = new Thread(this::ask);
        asking.setDaemon(true);
        asking.start();
        while (asking.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private void ask() {
        try {
            answer.complete(new String(shelf.read("b.html").orElseThrow(), StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            answer.completeExceptionally(e);
        }
    }

    @Test
    void theFolderAnswersOnceItIsComplete() throws Exception {
        Files.writeString(folder.resolve("b.html"), "new b");
        assertThat(shelf.read("a.html")).get().isEqualTo("new a".getBytes(StandardCharsets.UTF_8));
        assertThat(answer).isNotDone();
        assertThat(shelf.complete()).isTrue();
        assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo("new b");
    }

    /** A build may be given up for a newer one that finishes another page first. */
    @Test
    void aPageLaidOutLaterAnswersAtOnce() throws Exception {
        shelf.lay(Map.of("b.html", Content.ofText("newer b")));
        assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo("newer b");
    }
}
