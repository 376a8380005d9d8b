package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.gouji.output.FaultyFileSystem.Killed;
import io.github.gouji.output.manifest.AddressRules;
import io.github.gouji.output.manifest.Manifest;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever sites are written in whatever order, and however often a build is killed, the last one counts. */
class RandomSitesTest {

  private static final List<String> ADDRESSES = List.of(
      "index.html", "a", "a/b", "a/b/c.html", "A", "A/b", "a/B/c.html", "d/e.html", "D/e.html", "d/f/g.png", "x.css",
      "data/h.csv", "d", "d/f");

  static IntStream seeds() {
    return IntStream.range(0, Integer.getInteger("seeds", 50));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void endsWithTheLastSiteAndEveryForeignFile(int seed) throws IOException {
    boolean windows = seed % 2 == 1;
    Configuration configuration = windows ? Configuration.windows() : Configuration.unix();
    try (FileSystem real = Jimfs.newFileSystem(configuration)) {
      String output = windows ? "C:\\site-output" : "/site-output";
      FaultyFileSystem faulty = new FaultyFileSystem(real);
      SiteFixture seen = new SiteFixture(real.getPath(output));
      SiteFixture written = new SiteFixture(faulty.getPath(output));
      seen.put("foreign.txt", "mine");
      SplittableRandom random = new SplittableRandom(seed);
      for (int round = 0; round < 30; round++) {
        SortedMap<String, String> site = randomSite(random);
        boolean kill = random.nextInt(2) == 0;
        AtomicInteger changes = new AtomicInteger(kill ? 1 + random.nextInt(40) : Integer.MAX_VALUE);
        faulty.fault((change, path) -> {
          if (changes.decrementAndGet() <= 0) {
            throw new Killed();
          }
        });
        try {
          assertThat(SiteFixture.written(written.write(SiteFixture.site(site))).warnings()).isEmpty();
          assertIs(seen, site, round);
        } catch (Killed e) {
          assertThat(seen.filesOnDisk()).containsEntry("foreign.txt", "mine");
        }
      }
    }
  }

  private static void assertIs(SiteFixture seen, SortedMap<String, String> site, int round) throws IOException {
    SortedMap<String, String> expected = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    expected.putAll(site);
    expected.put("foreign.txt", "mine");
    SortedMap<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    found.putAll(seen.filesOnDisk());
    assertThat(found).as("round %d", round).isEqualTo(expected);
    assertThat(seen.filesOnDisk()).as("round %d", round).hasSameSizeAs(expected);
    assertThat(seen.manifest()).isEqualTo(Manifest.of(SiteFixture.site(site)));
    assertThat(seen.onDisk().keySet()).as("only directories with something in them, round %d", round)
        .allMatch(address -> !address.endsWith("/")
            || seen.onDisk().keySet().stream().anyMatch(other -> !other.equals(address) && other.startsWith(address)));
  }

  private static SortedMap<String, String> randomSite(SplittableRandom random) {
    SortedMap<String, String> site = new TreeMap<>();
    site.put("index.html", "home " + random.nextInt(3));
    for (int i = 0; i < 12; i++) {
      String address = ADDRESSES.get(random.nextInt(ADDRESSES.size()));
      List<String> together = new ArrayList<>(site.keySet());
      together.remove(address);
      together.add(address);
      if (AddressRules.collisions(together).isEmpty()) {
        site.put(address, address + random.nextInt(2));
      }
    }
    return site;
  }
}
