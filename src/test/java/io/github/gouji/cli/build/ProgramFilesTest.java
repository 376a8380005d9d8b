package io.github.gouji.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFilesTest {
    @TempDir
    Path folder;

    /** What a link leads to is what runs; of the link itself nothing would show that another jar lies behind it. */
    @Test
    void aLinkIsTheJarThatItLeadsTo() throws IOException {
        Path home = folder.toRealPath();
        Path old = Files.createFile(home.resolve("gouji-1.jar"));
        Path link = Files.createSymbolicLink(home.resolve("gouji.jar"), old);
        Path absent = home.resolve("absent.jar");
        assertThat(ProgramFiles.of(link + File.pathSeparator + File.pathSeparator + absent))
                .containsExactly(old, absent);
        Files.delete(link);
        Path next = Files.createFile(home.resolve("gouji-2.jar"));
        Files.createSymbolicLink(link, next);
        assertThat(ProgramFiles.of(link.toString())).containsExactly(next);
    }
}
