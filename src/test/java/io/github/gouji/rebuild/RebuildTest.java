package io.github.gouji.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.output.Content;
import io.github.gouji.output.OutputFile;
import io.github.gouji.output.SiteWriter;
import io.github.gouji.output.WriteReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {
    @TempDir
    private Path folder;

    /** What came to an unread folder while the others were built is seen by the next build, and what was read is noted. */
    @Test
    void whatWasNotReadNeedNotStandStill() throws IOException {
        Path read = Files.createDirectories(folder.resolve("content/a")).resolve("1.md");
        Path unread = Files.createDirectories(folder.resolve("content/b")).resolve("2.md");
        Files.writeString(read, "1");
        Files.writeString(unread, "2");
        Rebuild next = noted(unread, "x", Set.of(unread.getParent()));
        assertThat(next.unchanged()).isEmpty();
        assertThat(next.standing().orElseThrow().isSame(read.getParent())).isTrue();
        assertThat(next.standing().orElseThrow().isSame(unread.getParent())).isFalse();
        assertThat(noted(unread, "y", Set.of()).standing()).isEmpty();
        assertThat(noted(read, "z", Set.of(unread.getParent())).standing()).isEmpty();
    }

    /** The look after a build that noted what it could, though a file was changed while it ran. */
    private Rebuild noted(Path changed, String text, Set<Path> unread) throws IOException {
        List<Path> roots = List.of(folder.resolve("content"));
        Path output = folder.resolve("site");
        Files.deleteIfExists(folder.resolve(".site.gouji/last-build"));
        Rebuild.Reading reading = Rebuild.begin(output, "key", roots).reading();
        Files.writeString(changed, text);
        List<OutputFile> site = List.of(new OutputFile("index.html", Content.ofText("<p>1"), OutputFile.Kind.PAGE));
        WriteReport written = new SiteWriter(Duration.ZERO).write(output, site).fold(
                done -> done.report(),
                refused -> { throw new AssertionError(refused); },
                stopped -> { throw new AssertionError(stopped); });
        reading.remember(written, new Said("", ""), Optional.of(new byte[] {1}), unread);
        return Rebuild.begin(output, "key", roots);
    }
}
