package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.gouji.output.FaultyFileSystem.Change;
import io.github.gouji.output.FaultyFileSystem.Killed;
import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.disk.WriteProblem;
import io.github.gouji.output.disk.WriteProblem.DiskFailure;
import io.github.gouji.output.disk.WriteProblem.Reason;
import io.github.gouji.output.manifest.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every change to the disk, one after the other, is the one that fails or the last one before the end. */
class FaultTest {

  private static final List<OutputFile> OLD = SiteFixture.site(
      "index.html", "old home", "same.html", "same", "gone/a/x.html", "x", "gone/y.html", "y", "data/f.csv", "1",
      "file", "becomes a directory", "dir/z.html", "becomes a file");
  private static final List<OutputFile> NEW = SiteFixture.site(
      "index.html", "new home", "same.html", "same", "fresh/b/x.html", "fresh", "data/f.csv", "2",
      "file/index.html", "below", "dir", "a file now");
  private static final List<OutputFile> LATER = SiteFixture.site(
      "index.html", "later home", "same.html", "SAME", "fresh/c.html", "c", "gone/y.html", "back again");

  private static final class World implements AutoCloseable {
    final FileSystem real;
    final FaultyFileSystem faulty;
    final SiteFixture seen;
    final SiteFixture written;

    World(Configuration configuration, String output) {
      real = Jimfs.newFileSystem(configuration);
      faulty = new FaultyFileSystem(real);
      seen = new SiteFixture(real.getPath(output));
      written = new SiteFixture(faulty.getPath(output));
    }

    static World of(String system) {
      return system.equals("unix")
          ? new World(Configuration.unix(), "/county/site-output")
          : new World(Configuration.windows(), "C:\\county\\site-output");
    }

    @Override
    public void close() throws IOException {
      real.close();
    }
  }

  private static SortedMap<String, String> texts(List<OutputFile> site) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (OutputFile file : site) {
      try (InputStream in = file.content().open()) {
        texts.put(file.address(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return texts;
  }

  private static void assertIs(SiteFixture fixture, List<OutputFile> site) throws IOException {
    SortedMap<String, String> expected = texts(site);
    expected.put("foreign/mine.txt", "mine");
    assertThat(fixture.filesOnDisk()).isEqualTo(expected);
    assertThat(fixture.manifest()).isEqualTo(Manifest.of(site));
    assertThat(fixture.onDisk().keySet()).as("emptied directories").doesNotContain("gone/a/");
    assertThat(fixture.work().resolve("journal")).doesNotExist();
  }

  private static void assertEveryFileIsOldOrNew(SiteFixture fixture) {
    SortedMap<String, String> old = texts(OLD);
    SortedMap<String, String> next = texts(NEW);
    fixture.filesOnDisk().forEach((address, text) -> {
      if (!address.contains(".gouji-tmp-") && !address.equals("foreign/mine.txt")) {
        assertThat(text).as(address).isIn(old.get(address), next.get(address));
      }
    });
    assertThat(fixture.filesOnDisk()).containsEntry("foreign/mine.txt", "mine");
    assertThat(fixture.filesOnDisk()).containsKeys("index.html", "same.html", "data/f.csv");
  }

  private interface Step {
    void run(int instant, World world) throws IOException;
  }

  /** Runs the step with a fault at the first change, the second and so on, until a run has no more changes. */
  private static int atEveryInstant(String system, Step step) throws IOException {
    for (int instant = 1; ; instant++) {
      try (World world = World.of(system)) {
        SiteFixture.written(world.seen.write(OLD));
        world.seen.put("foreign/mine.txt", "mine");
        AtomicInteger changes = new AtomicInteger();
        int last = instant;
        world.faulty.fault((change, path) -> {
          if (changes.incrementAndGet() >= last) {
            throw new Killed();
          }
        });
        step.run(instant, world);
        if (changes.get() < instant) {
          return instant - 1;
        }
      }
    }
  }

  private static boolean killed(World world) {
    try {
      SiteFixture.written(world.written.write(NEW));
      return false;
    } catch (Killed e) {
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"unix", "windows"})
  void aKillAtAnyInstantLeavesWholeFilesAndTheNextBuildRepairs(String system) throws IOException {
    int instants = atEveryInstant(system, (instant, world) -> {
      killed(world);
      assertEveryFileIsOldOrNew(world.seen);
      WriteReport report = SiteFixture.written(world.seen.write(NEW));
      assertThat(report.warnings()).as("instant %d", instant).isEmpty();
      assertIs(world.seen, NEW);
    });
    assertThat(instants).isGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unix", "windows"})
  void aKillAtAnyInstantDoesNotMatterToABuildOfSomethingElse(String system) throws IOException {
    atEveryInstant(system, (instant, world) -> {
      killed(world);
      assertThat(SiteFixture.written(world.seen.write(LATER)).warnings()).as("instant %d", instant).isEmpty();
      assertIs(world.seen, LATER);
    });
  }

  @Test
  void aSecondKillWhileTheFirstIsRepairedDoesNotMatterEither() throws IOException {
    atEveryInstant("unix", (first, world) -> {
      if (!killed(world)) {
        return;
      }
      Map<String, String> afterFirst = world.seen.onDisk();
      AtomicInteger changes = new AtomicInteger();
      world.faulty.fault((change, path) -> {
        if (changes.incrementAndGet() > first / 2) {
          throw new Killed();
        }
      });
      try {
        SiteFixture.written(world.written.write(LATER));
      } catch (Killed e) {
        assertThat(world.seen.onDisk()).as("after %s", afterFirst).containsKey("index.html");
      }
      assertThat(SiteFixture.written(world.seen.write(OLD)).warnings()).as("instant %d", first).isEmpty();
      SortedMap<String, String> expected = texts(OLD);
      expected.put("foreign/mine.txt", "mine");
      assertThat(world.seen.filesOnDisk()).as("instant %d", first).isEqualTo(expected);
    });
  }

  @Test
  void aJournalTornAfterAKillStillProvesWhatWasWritten() throws IOException {
    atEveryInstant("unix", (instant, world) -> {
      killed(world);
      assertEveryFileIsOldOrNew(world.seen);
      Path journal = world.seen.work().resolve("journal");
      if (Files.exists(journal)) {
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, List.of(new String(bytes, StandardCharsets.UTF_8).replaceAll("end .*\n", "en")));
      }
      SiteFixture.written(world.seen.write(LATER));
      assertIs(world.seen, LATER);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"unix", "windows"})
  void anErrorAtAnyChangeIsReportedWithItsPathAndRepairedByTheNextBuild(String system) throws IOException {
    List<String> endings = new ArrayList<>();
    for (int instant = 1; ; instant++) {
      try (World world = World.of(system)) {
        SiteFixture.written(world.seen.write(OLD));
        world.seen.put("foreign/mine.txt", "mine");
        Map<String, String> before = world.seen.onDisk();
        AtomicInteger changes = new AtomicInteger();
        int bad = instant;
        world.faulty.fault((change, path) -> {
          if (changes.incrementAndGet() == bad) {
            throw new IOException("the disk said no");
          }
        });
        WriteResult result = world.written.write(NEW);
        if (changes.get() < instant) {
          break;
        }
        endings.add(ending(result));
        if (ending(result).equals("refused")) {
          assertThat(world.seen.onDisk()).as("instant %d", instant).isEqualTo(before);
        }
        assertEveryFileIsOldOrNew(world.seen);
        assertThat(SiteFixture.written(world.seen.write(NEW)).warnings()).isEmpty();
        assertIs(world.seen, NEW);
      }
    }
    assertThat(endings).contains("refused", "stopped");
    assertThat(String.join(" ", endings)).as("at first all is refused, later all is stopped")
        .matches("(written )?(refused )+(stopped ?)+");
  }

  private static String ending(WriteResult result) {
    return result.fold(
        written -> "written",
        refused -> {
          refused.problems().forEach(FaultTest::assertSaysWhatTheDiskSaid);
          return "refused";
        },
        stopped -> {
          assertSaysWhatTheDiskSaid(stopped.problem());
          return "stopped";
        });
  }

  private static void assertSaysWhatTheDiskSaid(WriteProblem problem) {
    assertThat(problem).isInstanceOf(DiskFailure.class);
    DiskFailure failure = (DiskFailure) problem;
    assertThat(failure.detail()).isEqualTo("the disk said no");
    assertThat(failure.reason()).isEqualTo(Reason.OTHER);
    assertThat(failure.path().toString()).contains("county");
  }

  @Test
  void aMomentaryHoldOnAFileIsWaitedOut() throws IOException {
    try (World world = World.of("windows")) {
      SiteFixture.written(world.seen.write(OLD));
      AtomicInteger refusals = new AtomicInteger();
      world.faulty.fault((change, path) -> {
        if (change == Change.MOVE && path.endsWith("index.html") && refusals.incrementAndGet() <= 2) {
          throw new AccessDeniedException(path.toString());
        }
      });

      SiteFixture.written(world.written.write(NEW));

      assertThat(refusals).hasValueGreaterThan(2);
      assertThat(world.seen.filesOnDisk()).isEqualTo(texts(NEW));
    }
  }

  @Test
  void aDirectoryThatMayNotBeWrittenIsNamed() throws IOException {
    try (World world = World.of("unix")) {
      SiteFixture.written(world.seen.write(OLD));
      Map<String, String> before = world.seen.onDisk();
      world.faulty.fault((change, path) -> {
        if (path.toString().contains("fresh")) {
          throw new AccessDeniedException(path.toString());
        }
      });

      List<WriteProblem> problems = SiteFixture.refused(world.written.write(NEW));

      assertThat(problems).hasSize(1);
      DiskFailure failure = (DiskFailure) problems.get(0);
      assertThat(failure.reason()).isEqualTo(Reason.DENIED);
      assertThat(failure.path()).hasToString("/county/site-output/fresh");
      assertThat(world.seen.onDisk()).isEqualTo(before);
    }
  }

  @Test
  void aNameThatTheSystemCannotHoldIsNamed() throws IOException {
    try (World world = World.of("unix")) {
      SiteFixture.written(world.seen.write(OLD));
      Map<String, String> before = world.seen.onDisk();
      world.faulty.allowAsciiNamesOnly();

      List<WriteProblem> problems =
          SiteFixture.refused(world.written.write(SiteFixture.site("index.html", "x", "\u516c\u5f00/2015.html", "y")));

      assertThat(problems).hasSize(1);
      DiskFailure failure = (DiskFailure) problems.get(0);
      assertThat(failure.reason()).isEqualTo(Reason.NAME_NOT_POSSIBLE);
      assertThat(failure.detail()).startsWith("\u516c\u5f00");
      assertThat(world.seen.onDisk()).isEqualTo(before);
    }
  }

  @Test
  void aThingThatTurnsUpMeanwhileIsNotOverwritten() throws IOException {
    try (World world = World.of("unix")) {
      SiteFixture.written(world.seen.write(OLD));
      world.faulty.fault((change, path) -> {
        if (change == Change.MOVE && path.endsWith("f.csv")) {
          world.seen.put("fresh/b/x.html", "put there in that very instant");
        }
      });

      WriteResult result = world.written.write(NEW);

      WriteProblem problem = result.fold(w -> null, r -> null, WriteResult.Stopped::problem);
      assertThat(problem).isInstanceOf(WriteProblem.ForeignFile.class);
      assertThat(((WriteProblem.ForeignFile) problem).address()).isEqualTo("fresh/b/x.html");
      assertThat(world.seen.read("fresh/b/x.html")).isEqualTo("put there in that very instant");
      assertThat(world.seen.onDisk().keySet()).noneMatch(address -> address.contains(".gouji-tmp-"));
    }
  }

  @Test
  void aDirectoryThatVanishesIsAProblemAndNotACrash() throws IOException {
    try (World world = World.of("unix")) {
      SiteFixture.written(world.seen.write(OLD));
      world.faulty.fault((change, path) -> {
        if (change == Change.MOVE && path.endsWith("f.csv")) {
          Path gone = FaultyFileSystem.unwrap(path).getParent();
          try (DirectoryStream<Path> entries = Files.newDirectoryStream(gone)) {
            for (Path entry : entries) {
              Files.delete(entry);
            }
          }
          Files.delete(gone);
        }
      });

      assertThat(world.written.write(NEW)).isInstanceOf(WriteResult.Stopped.class);

      SiteFixture.written(world.seen.write(NEW));
      assertThat(world.seen.filesOnDisk()).isEqualTo(texts(NEW));
    }
  }

  @Test
  void aFullDiskLeavesTheOldSiteAsItWas() throws IOException {
    Configuration small = Configuration.unix().toBuilder().setBlockSize(4096).setMaxSize(1 << 20).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      SiteFixture fixture = new SiteFixture(disk.getPath("/county/site-output"));
      SiteFixture.written(fixture.write(OLD));
      Map<String, String> before = fixture.onDisk();
      List<OutputFile> large = new ArrayList<>(NEW);
      for (int i = 0; i < 40; i++) {
        large.add(new OutputFile(
            "large/" + i + ".bin", Content.ofText("x".repeat(50_000 + i)), OutputFile.Kind.DATA));
      }

      List<WriteProblem> problems = SiteFixture.refused(fixture.write(large));

      assertThat(problems).hasSize(1);
      DiskFailure failure = (DiskFailure) problems.get(0);
      assertThat(failure.reason()).isEqualTo(Reason.FULL);
      assertThat(failure.path().toString()).startsWith("/county/site-output/large/");
      assertThat(fixture.onDisk()).isEqualTo(before);
      SiteFixture.written(fixture.write(NEW));
      assertThat(fixture.filesOnDisk()).isEqualTo(texts(NEW));
    }
  }
}
