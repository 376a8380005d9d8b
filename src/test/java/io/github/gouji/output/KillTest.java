package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed by the operating system; {@code -Dkills} says how many. */
class KillTest {

  private static final int KILLS = Integer.getInteger("kills", 20);

  @Test
  void aKilledBuildLosesNothingAndTheNextRepairs(@TempDir Path folder) throws Exception {
    SiteFixture fixture = new SiteFixture(folder.resolve("site-output"));
    fixture.put("foreign.txt", "mine");
    fixture.put("body3/foreign.txt", "mine too");
    int unfinished = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int version = kill * 1000;
      Path journal = fixture.work().resolve("journal");
      killAfter(new SplittableRandom(kill).nextInt(20_000), kill % 2 == 0, journal, fixture.output, version);

      SortedMap<String, String> left = fixture.filesOnDisk();
      assertThat(left).containsKey("index.html").containsEntry("foreign.txt", "mine");
      left.forEach((address, text) -> {
        if (!address.endsWith("foreign.txt") && !address.contains(".gouji-tmp-")) {
          assertThat(KilledBuild.isWhole(text)).as(address).isTrue();
        }
      });
      unfinished += Files.exists(fixture.work().resolve("journal")) ? 1 : 0;
      SortedMap<String, String> site = KilledBuild.site(version + 999);
      WriteReport report = SiteFixture.written(fixture.write(SiteFixture.site(site)));

      assertThat(report.warnings()).isEmpty();
      site.put("foreign.txt", "mine");
      site.put("body3/foreign.txt", "mine too");
      assertThat(fixture.filesOnDisk()).isEqualTo(site);
      assertThat(fixture.work().resolve("journal")).doesNotExist();
    }
    assertThat(unfinished).as("kills that came while files were being written").isPositive();
  }

  /** Every other kill waits for the journal, so that on a slow machine too some come while files are written. */
  private static void killAfter(int micros, boolean writing, Path journal, Path output, int version)
      throws IOException, InterruptedException {
    Process build = start(output, version);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(build.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo(Integer.toString(version));
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      while (writing && !Files.exists(journal) && System.nanoTime() < deadline) {
        Thread.onSpinWait();
      }
      TimeUnit.MICROSECONDS.sleep(micros);
    } finally {
      build.destroyForcibly().waitFor();
    }
  }

  private static Process start(Path output, int version) throws IOException {
    List<String> command = List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "-cp",
        System.getProperty("java.class.path"),
        KilledBuild.class.getName(),
        output.toString(),
        Integer.toString(version));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
