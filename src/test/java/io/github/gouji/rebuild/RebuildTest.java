package io.github.gouji.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.output.SiteWriter;
import io.github.gouji.output.WriteReport;
import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
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

    /** Renaming a folder leaves no trace on the files in it. */
    @Test
    void foldersThatChangedPlacesAreSeen() throws IOException {
        FileTime time = FileTime.from(Instant.parse("2026-01-30T12:00:00Z"));
        for (String name : List.of("a", "b")) {
            Path file = Files.createDirectories(folder.resolve("content").resolve(name)).resolve("1.md");
            Files.writeString(file, name);
            Files.setLastModifiedTime(file, time);
        }
        LongSupplier later = () -> System.currentTimeMillis() + TimeUnit.HOURS.toMillis(1);
        assertThat(noted(folder.resolve("other"), "", Set.of(), later).unchanged()).isPresent();

        Path content = folder.resolve("content");
        Files.move(content.resolve("a"), content.resolve("c"));
        Files.move(content.resolve("b"), content.resolve("a"));
        Files.move(content.resolve("c"), content.resolve("b"));
        assertThat(Rebuild.begin(folder.resolve("site"), "key", List.of(content), later).unchanged()).isEmpty();
    }

    /** What others keep in the output is theirs, even where we may not look into it. */
    @Test
    void strangersInTheOutputAreNotLookedAt() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("content/a")).resolve("1.md"), "1");
        Path strange = Files.createDirectories(folder.resolve("site/.git"));
        assertThat(noted(strange.resolve("head"), "1", Set.of()).unchanged()).isPresent();
        Files.writeString(strange.resolve("head"), "22");
        assertThat(Rebuild.begin(folder.resolve("site"), "key", List.of(folder.resolve("content"))).unchanged())
                .isPresent();
    }

    /** The look after a build that noted what it could, though a file was changed while it ran. */
    private Rebuild noted(Path changed, String text, Set<Path> unread) throws IOException {
        return noted(changed, text, unread, System::currentTimeMillis);
    }

    private Rebuild noted(Path changed, String text, Set<Path> unread, LongSupplier clock) throws IOException {
        List<Path> roots = List.of(folder.resolve("content"));
        Path output = folder.resolve("site");
        Files.deleteIfExists(folder.resolve(".site.gouji/last-build"));
        Rebuild.Reading reading = Rebuild.begin(output, "key", roots, clock).reading();
        Files.writeString(changed, text);
        List<OutputFile> site = List.of(new OutputFile("index.html", Content.ofText("<p>1"), OutputFile.Kind.PAGE));
        WriteReport written = new SiteWriter(Duration.ZERO).write(output, site).fold(
                done -> done.report(),
                refused -> { throw new AssertionError(refused); },
                stopped -> { throw new AssertionError(stopped); });
        reading.remember(written, new Said("", ""), Optional.of(new byte[] {1}), unread);
        return Rebuild.begin(output, "key", roots, clock);
    }
}
