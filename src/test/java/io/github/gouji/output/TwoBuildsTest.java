package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.disk.OutputLock;
import io.github.gouji.output.disk.WriteProblem.Locked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoBuildsTest {

  private SiteFixture fixture;
  private Path lock;

  @BeforeEach
  void setUp(@TempDir Path folder) throws IOException {
    fixture = new SiteFixture(folder.resolve("site-output"));
    Files.createDirectories(fixture.work());
    lock = fixture.work().resolve("lock");
  }

  /** Another process that takes the lock and keeps it until its input ends. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      try (FileChannel channel =
          FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        System.out.println(channel.tryLock() != null ? "held" : "refused");
        System.in.read();
      }
    }
  }

  private Process otherProcess() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp", System.getProperty("java.class.path"), Holder.class.getName(), lock.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String firstLine(Process process) throws IOException {
    return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
  }

  @Test
  void theSecondSaysSoWhereAnotherProcessHoldsTheOutputAndWaitsWhereItMay() throws Exception {
    Process other = otherProcess();
    try {
      assertThat(firstLine(other)).isEqualTo("held");
      Duration patience = Duration.ofMillis(60);
      List<OutputFile> site = SiteFixture.site("index.html", "home");

      assertThat(SiteFixture.refused(new SiteWriter(patience).write(fixture.output, site)))
          .containsExactly(new Locked(lock, patience));
      assertThat(fixture.output).doesNotExist();

      Thread ending = new Thread(() -> {
        try {
          Thread.sleep(150);
          other.getOutputStream().close();
        } catch (IOException | InterruptedException e) {
          throw new IllegalStateException(e);
        }
      });
      ending.start();
      SiteFixture.written(new SiteWriter(Duration.ofSeconds(30)).write(fixture.output, site));
      ending.join();
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(fixture.read("index.html")).isEqualTo("home");
  }

  @Test
  void aRefusedSecondBuildOfTheSameProcessDoesNotGiveTheLockAway() throws Exception {
    OutputLock held = OutputLock.acquire(lock, Duration.ZERO).orElseThrow();
    try {
      assertThat(fixture.refused("index.html", "home")).containsExactly(new Locked(lock, Duration.ZERO));
      Process other = otherProcess();
      assertThat(firstLine(other)).isEqualTo("refused");
      other.destroyForcibly().waitFor();
    } finally {
      held.release();
    }
    fixture.written("index.html", "home");
  }

  @Test
  void anInterruptedWaitEndsAtOnceAndKeepsTheInterrupt() throws IOException {
    OutputLock held = OutputLock.acquire(lock, Duration.ZERO).orElseThrow();
    try {
      Thread.currentThread().interrupt();
      WriteResult result = new SiteWriter(Duration.ofMinutes(5))
          .write(fixture.output, SiteFixture.site("index.html", "home"));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(SiteFixture.refused(result)).hasOnlyElementsOfType(Locked.class);
    } finally {
      held.release();
    }
  }

  @Test
  void manyAtOnceEndWithOneOfTheSitesWhole() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<WriteResult>> results = new ArrayList<>();
      for (int build = 0; build < 10; build++) {
        List<OutputFile> site = SiteFixture.site(KilledBuild.site(build));
        results.add(pool.submit(() -> new SiteWriter(Duration.ofMinutes(1)).write(fixture.output, site)));
      }
      List<Map<String, String>> possible = new ArrayList<>();
      for (int build = 0; build < 10; build++) {
        assertThat(SiteFixture.written(results.get(build).get()).warnings()).isEmpty();
        possible.add(KilledBuild.site(build));
      }
      assertThat(possible).contains(fixture.filesOnDisk());
    } finally {
      pool.shutdown();
    }
  }
}
