package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.output.manifest.Manifest;
import io.github.gouji.output.manifest.SiteDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  private static final String HEX_A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

  @Test
  void listsEveryFileSortedInTheFormatOfSha256sum() {
    Manifest manifest = Manifest.of(SiteFixture.site("b/z.html", "a", "a.html", "a"));

    assertThat(manifest.format()).isEqualTo(HEX_A + "  a.html\n" + HEX_A + "  b/z.html\n");
    assertThat(Manifest.parse(manifest.format())).contains(manifest);
  }

  @Test
  void survivesLineEndsChangedOnTheWay() {
    Manifest manifest = Manifest.of(SiteFixture.site("b/z.html", "a", "a.html", "a"));

    assertThat(Manifest.parse(manifest.format().replace("\n", "\r\n"))).contains(manifest);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "",
    "\n",
    "hello\n",
    HEX_A + "  a.html",
    HEX_A + " *a.html\n",
    HEX_A + "  ./a.html\n",
    HEX_A + "  ../a.html\n",
    HEX_A + "  /etc/passwd\n",
    HEX_A + "  \n",
    HEX_A + "  b\n" + HEX_A + "  a\n",
    HEX_A + "  a\n" + HEX_A + "  a\n",
    HEX_A + "  a\n\n" + HEX_A + "  b\n",
    "CA978112CA1BBDCAFAC231B39A23DC4DA786EFF8147C4E72B9807785AFEE48BB  a\n",
  })
  void isNotWhatWeDidNotWrite(String text) {
    assertThat(Manifest.parse(text)).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void isCheckableWithTheToolItIsMadeFor(@TempDir Path folder) throws IOException, InterruptedException {
    SiteFixture fixture = new SiteFixture(folder.resolve("site"));
    fixture.written("index.html", "x", "a b/(c) d'e.html", "y", "empty.txt", "");

    assertThat(sha256sum(fixture.output)).isZero();

    fixture.put("index.html", "z");
    assertThat(sha256sum(fixture.output)).isEqualTo(1);
  }

  private static int sha256sum(Path output) throws IOException, InterruptedException {
    return new ProcessBuilder("sha256sum", "--strict", "--quiet", "-c", Manifest.ADDRESS)
        .directory(output.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @Test
  void differencesAreSortedByWhatHappened() {
    Manifest before = Manifest.of(SiteFixture.site("same", "1", "gone", "1", "new", "1", "also-gone", "1"));
    Manifest after = Manifest.of(SiteFixture.site("same", "1", "new", "2", "z", "1", "more", "1"));

    SiteDiff diff = SiteDiff.of(before, after);

    assertThat(diff).isEqualTo(
        new SiteDiff(List.of("more", "z"), List.of("new"), List.of("also-gone", "gone")));
    assertThat(SiteDiff.of(after, after).isEmpty()).isTrue();
    assertThat(SiteDiff.of(new Manifest(new TreeMap<>()), after).added()).hasSize(4);
  }
}
