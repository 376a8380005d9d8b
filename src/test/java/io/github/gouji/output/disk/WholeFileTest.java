package io.github.gouji.output.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file put in the place of another. */
class WholeFileTest {
  private static final byte[] BYTES = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir
  Path folder;

  @Test
  void replacesWhatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("body.yaml"), "something longer");
    WholeFile.renew(file, BYTES);
    assertThat(file).hasContent("new");
    assertThat(folder.toFile().list()).containsExactly("body.yaml");
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Path inTheWay = Files.createDirectories(folder.resolve("body.yaml/inside")).getParent();
    assertThatThrownBy(() -> WholeFile.renew(inTheWay, BYTES))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(WriteException.class);
    assertThat(folder.toFile().list()).containsExactly("body.yaml");
  }
}
