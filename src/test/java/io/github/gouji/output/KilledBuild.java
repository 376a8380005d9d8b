package io.github.gouji.output;

import io.github.gouji.output.content.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** A program that writes one version of a site after the other into an output, until it is killed. */
final class KilledBuild {

  private KilledBuild() {}

  public static void main(String[] arguments) throws IOException {
    Path output = Path.of(arguments[0]);
    int version = Integer.parseInt(arguments[1]);
    SiteWriter writer = new SiteWriter(Duration.ZERO);
    while (true) {
      SiteFixture.written(writer.write(output, SiteFixture.site(site(version))));
      // From here on the parent may kill at any time; the next version is being written.
      System.out.println(version);
      version++;
    }
  }

  /** Some pages come, some go, some change; every text carries its own checksum, so that a torn one shows. */
  static SortedMap<String, String> site(int version) {
    SplittableRandom random = new SplittableRandom(version);
    SortedMap<String, String> files = new TreeMap<>();
    files.put("index.html", text(version, 10));
    for (int i = 0; i < 150; i++) {
      if (random.nextInt(3) > 0) {
        String address = "body" + i % 7 + "/" + (2000 + i) + (i % 2 == 0 ? "/index.html" : "/picture.png");
        files.put(address, text(random.nextInt(4), 1 + random.nextInt(150)));
      }
    }
    return files;
  }

  private static String text(int version, int lines) {
    String body = ("line of version " + version + "\n").repeat(lines);
    return body + Sha256.of(body.getBytes(StandardCharsets.UTF_8)).hex();
  }

  static boolean isWhole(String text) {
    int split = Math.max(0, text.length() - 64);
    return Sha256.of(text.substring(0, split).getBytes(StandardCharsets.UTF_8)).hex().equals(text.substring(split));
  }
}
