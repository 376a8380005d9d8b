package io.github.gouji.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.gouji.output.content.Content;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a build takes for still written is looked at once more before it counts; on a disk that tells little of times. */
class StandingTest {
    private static final Content PAGE = Content.ofText("<p>1");
    private static final long HOUR = TimeUnit.HOURS.toNanos(1);

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.windows());
    private final Path output = disk.getPath("C:\\work\\site");
    private final Path page = output.resolve("index.html");
    private final long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());

    @AfterEach
    void close() throws IOException {
        disk.close();
    }

    /** @param trusted stamps from this instant on prove nothing */
    private Standing standing(long trusted) throws IOException {
        Files.createDirectories(output);
        Files.writeString(page, "<p>1");
        Look look = Look.closelyAt(List.of(page), now + HOUR, Set.of());
        LastBuild last = new LastBuild("key", List.of(), look.bundles(), new Said("", ""), "");
        Look nothing = Look.at(List.of(), Set.of(), trusted, Set.of());
        return new Standing(output, new Comparison(last, nothing, look), new byte[0], trusted);
    }

    private Content content(long trusted) throws IOException {
        return standing(trusted).file("index.html", PAGE.size(), PAGE.sha256()).orElseThrow();
    }

    @Test
    void aYoungFileIsOpened() throws IOException {
        Content content = content(now - HOUR);
        assertThat(content.open()).hasContent("<p>1");
        FileTime time = Files.getLastModifiedTime(page);
        Files.writeString(page, "<p>2");
        Files.setLastModifiedTime(page, time);
        assertThatThrownBy(content::open).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileThatOnlyGotAnotherTimeStillStands() throws IOException {
        Content content = content(now + HOUR);
        Files.setLastModifiedTime(page, FileTime.fromMillis(0));
        assertThat(content.open()).hasContent("<p>1");
        Files.writeString(page, "<p>2");
        assertThatThrownBy(content::open).isInstanceOf(NoSuchFileException.class);
        Files.delete(page);
        assertThatThrownBy(content::open).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void anImpossibleAddressIsNothing() throws IOException {
        assertThat(standing(now).file("\0", 1, PAGE.sha256())).isEmpty();
    }
}
