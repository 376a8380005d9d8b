package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.output.disk.WriteProblem.DiskFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  private SiteFixture fixture;
  private Path folder;

  @BeforeEach
  void setUp(@TempDir Path folder) {
    fixture = new SiteFixture(folder.resolve("site-output"));
    this.folder = fixture.work().resolve("spool");
  }

  private static byte[] bytes(int seed, int length) {
    byte[] bytes = new byte[length];
    new SplittableRandom(seed).nextBytes(bytes);
    return bytes;
  }

  private static void assertHolds(Content content, byte[] bytes) throws IOException {
    assertThat(content.size()).isEqualTo(bytes.length);
    assertThat(content.sha256()).isEqualTo(Sha256.of(bytes));
    try (InputStream in = content.open()) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
  }

  private static Spool.Body inPieces(byte[] bytes, int piece) {
    return (OutputStream out) -> {
      out.write(bytes[0]);
      for (int from = 1; from < bytes.length; from += piece) {
        out.write(bytes, from, Math.min(piece, bytes.length - from));
      }
    };
  }

  private List<Path> spoolFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void touchesNoDiskWhileTheSiteIsSmall() throws IOException {
    try (Spool spool = new Spool(fixture.output, 2_000_000)) {
      assertHolds(spool.keep(bytes(1, 1000)), bytes(1, 1000));
      assertHolds(spool.keep(inPieces(bytes(2, 1_500_000), 10_000)), bytes(2, 1_500_000));
      assertThat(fixture.work()).doesNotExist();
    }
  }

  @Test
  void keepsOnDiskWhatMemoryMayNotHoldAndTakesItAwayAtTheEnd() throws IOException {
    List<Content> kept = new ArrayList<>();
    try (Spool spool = new Spool(fixture.output, 100_000)) {
      for (int i = 0; i < 20; i++) {
        int length = i == 7 ? 0 : 1 + i * 997;
        kept.add(spool.keep(bytes(i, length)));
        kept.add(spool.keep(inPieces(bytes(100 + i, 1 + i * 70_000), 4096)));
      }
      assertThat(spoolFiles()).hasSize(1);
      for (int i = 0; i < 20; i++) {
        assertHolds(kept.get(2 * i), bytes(i, i == 7 ? 0 : 1 + i * 997));
        assertHolds(kept.get(2 * i + 1), bytes(100 + i, 1 + i * 70_000));
      }
    }
    assertThat(spoolFiles()).isEmpty();
  }

  @Test
  void feedsTheWriter() throws IOException {
    byte[] large = bytes(3, 700_000);
    try (Spool spool = new Spool(fixture.output, 10)) {
      List<OutputFile> site = List.of(
          new OutputFile("data/figures.csv", spool.keep(inPieces(large, 999)), OutputFile.Kind.DATA),
          new OutputFile("index.html", spool.keep(bytes(4, 5000)), OutputFile.Kind.PAGE));
      assertThat(SiteFixture.written(fixture.write(site)).added()).hasSize(2);
      assertThat(SiteFixture.written(fixture.write(site)).unchanged()).hasSize(2);
    }
    assertThat(fixture.output.resolve("data/figures.csv")).hasBinaryContent(large);
  }

  @Test
  void letsTheWriterRefuseWhereAContentCannotBeRead() throws IOException {
    fixture.written("index.html", "home");
    Spool spool = new Spool(fixture.output, 0);
    List<OutputFile> site = List.of(
        new OutputFile("a.html", Content.ofText("a"), OutputFile.Kind.PAGE),
        new OutputFile("index.html", spool.keep(bytes(5, 3)), OutputFile.Kind.PAGE));
    spool.close();

    assertThat(SiteFixture.refused(fixture.write(site))).hasOnlyElementsOfType(DiskFailure.class);

    assertThat(fixture.filesOnDisk()).containsOnlyKeys("index.html").containsEntry("index.html", "home");
    assertThatThrownBy(() -> spool.keep(bytes(6, 1))).isInstanceOf(IOException.class);
  }

  @Test
  void forgetsAContentThatCouldNotBeFinished() throws IOException {
    try (Spool spool = new Spool(fixture.output, 1_000_000)) {
      for (int i = 0; i < 10; i++) {
        assertThatThrownBy(() -> spool.keep((OutputStream out) -> {
          out.write(new byte[600_000]);
          throw new IOException("no more");
        })).hasMessage("no more");
      }
      assertHolds(spool.keep(bytes(1, 900_000)), bytes(1, 900_000));
      assertThat(fixture.work()).doesNotExist();
    }
  }

  @Test
  void takesContentsFromManyThreads() throws IOException {
    try (Spool spool = new Spool(fixture.output, 50_000)) {
      IntStream.range(0, 200).parallel().forEach(i -> {
        try {
          assertHolds(spool.keep(bytes(i, 1 + i * 13)), bytes(i, 1 + i * 13));
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      });
    }
  }

  @Test
  void removesWhatKilledBuildsLeftAndLeavesOtherFilesAlone() throws IOException {
    Files.createDirectories(folder);
    Path abandoned = Files.write(folder.resolve("1-1.spool"), bytes(1, 10));
    Path foreign = Files.write(folder.resolve("notes.txt"), bytes(1, 10));
    Path living = folder.resolve(ProcessHandle.current().pid() + "-1.spool");
    try (FileChannel channel =
            FileChannel.open(living, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Spool spool = new Spool(fixture.output, 0)) {
      assertThat(channel.tryLock()).isNotNull();
      assertHolds(spool.keep(bytes(2, 10)), bytes(2, 10));
      assertThat(abandoned).doesNotExist();
      assertThat(spoolFiles()).hasSize(3).contains(foreign, living);
    }
  }
}
