package io.github.gouji.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.BuildOptions;
import io.github.gouji.SampleSite;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Words;
import io.github.gouji.press.Extent;
import io.github.gouji.serve.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    private static final Path CONTENT = Path.of("src/test/resources/sites/one-body-two-years/content");

    @TempDir
    Path folder;

    private boolean outdated;

    /** What was typed first is not forgotten because something else was typed before it could be shown. */
    @Test
    void aMistakeInADraftIsSaidAlthoughTheBuildWasGivenUp() throws IOException {
        Path content = SampleSite.copy(CONTENT, folder.resolve("content"));
        Path report = content.resolve("qinghe/2022/report.yaml");
        Path prose = content.resolve("qinghe/2023/1-overview.md");
        Preview preview = preview(content);
        Files.writeString(report, Files.readString(report) + "\n状态: 草稿\n名: x\n");
        outdated = true;
        assertThat(preview.build(List.of(report), glance -> {})).isEmpty();
        outdated = false;
        Files.writeString(prose, Files.readString(prose) + "\n又一句。\n");
        Optional<State> state = preview.build(List.of(prose), glance -> {});
        assertThat(state.orElseThrow().page()).contains("qinghe/2023/index.html");
        assertThat(state.orElseThrow().mistakes()).contains("qinghe/2022/report.yaml", "key-unknown");
        assertThat(preview.build(List.of(prose), glance -> {}).orElseThrow().mistakes()).isEmpty();
    }

    private Preview preview(Path content) {
        BuildOptions options = new BuildOptions(
                new BuildOptions.Folders(content, folder.resolve("templates"), folder.resolve("site")),
                new BuildOptions.Flags(false, false, true, Extent.REPORTS),
                "content",
                "templates",
                Duration.ZERO);
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Invocation at = new Invocation(folder, nowhere, nowhere, Words.ofDefault(), Optional.empty(), false);
        return new Preview(options, at, () -> outdated);
    }
}
