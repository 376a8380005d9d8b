package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.output.WriteReport.Warning;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.manifest.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  private SiteFixture fixture;

  @BeforeEach
  void setUp(@TempDir Path folder) {
    fixture = new SiteFixture(folder.resolve("deeper/site-output"));
  }

  @Test
  void writesASiteIntoNothing() throws IOException {
    WriteReport report = fixture.written("index.html", "home", "a/2020/index.html", "report", "assets/a.css", "css");

    assertThat(report.added()).containsExactly("a/2020/index.html", "assets/a.css", "index.html");
    assertThat(report.changed()).isEmpty();
    assertThat(report.removed()).isEmpty();
    assertThat(report.unchanged()).isEmpty();
    assertThat(report.warnings()).isEmpty();
    assertThat(fixture.onDisk().keySet()).containsExactly(
        "a/", "a/2020/", "a/2020/index.html", "assets/", "assets/a.css", "index.html", "manifest-sha256.txt");
    assertThat(fixture.read("a/2020/index.html")).isEqualTo("report");
    assertThat(fixture.manifest()).isEqualTo(report.manifest());
    assertThat(fixture.work().resolve("journal")).doesNotExist();
  }

  @Test
  void touchesOnlyWhatDiffers() throws IOException {
    fixture.written("index.html", "home", "same.html", "same", "gone/deep/page.html", "gone", "a.css", "css");
    for (String address : fixture.onDisk().keySet()) {
      Files.setLastModifiedTime(fixture.output.resolve(address), LONG_AGO);
    }

    WriteReport report = fixture.written(
        "index.html", "HOME", "same.html", "same", "new/page.html", "new", "a.css", "css");

    assertThat(report.added()).containsExactly("new/page.html");
    assertThat(report.changed()).containsExactly("index.html");
    assertThat(report.removed()).containsExactly("gone/deep/page.html");
    assertThat(report.unchanged()).containsExactly("a.css", "same.html");
    assertThat(report.warnings()).isEmpty();
    assertThat(fixture.onDisk().keySet()).containsExactly(
        "a.css", "index.html", "manifest-sha256.txt", "new/", "new/page.html", "same.html");
    assertThat(Files.getLastModifiedTime(fixture.output.resolve("same.html"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(fixture.output.resolve("index.html"))).isGreaterThan(LONG_AGO);
  }

  @Test
  void changesNothingAtAllWhereNothingDiffers() throws IOException {
    fixture.written("index.html", "home", "a/b.html", "b");
    for (String address : fixture.onDisk().keySet()) {
      Files.setLastModifiedTime(fixture.output.resolve(address), LONG_AGO);
    }
    Files.setLastModifiedTime(fixture.output, LONG_AGO);

    WriteReport report = fixture.written("index.html", "home", "a/b.html", "b");

    assertThat(report.unchanged()).containsExactly("a/b.html", "index.html");
    for (String address : List.of("", "a", "a/b.html", "index.html", Manifest.ADDRESS)) {
      assertThat(Files.getLastModifiedTime(fixture.output.resolve(address))).as(address).isEqualTo(LONG_AGO);
    }
  }

  @Test
  void noticesChangesThatKeepSizeAndTime() throws IOException {
    fixture.written("index.html", "home");
    FileTime time = Files.getLastModifiedTime(fixture.output.resolve("index.html"));
    fixture.put("index.html", "hame");
    Files.setLastModifiedTime(fixture.output.resolve("index.html"), time);

    WriteReport report = fixture.written("index.html", "home");

    assertThat(report.changed()).containsExactly("index.html");
    assertThat(fixture.read("index.html")).isEqualTo("home");
  }

  @Test
  void overwritesWhatSomebodyEditedAndSaysSo() throws IOException {
    fixture.written("index.html", "home", "gone.html", "gone", "fixed.html", "fixed");
    fixture.put("index.html", "edited");
    fixture.put("gone.html", "edited");
    fixture.put("fixed.html", "mended by hand");

    WriteReport report = fixture.written("index.html", "home", "fixed.html", "mended by hand");

    assertThat(report.warnings()).containsExactly(
        new Warning(Warning.Kind.EDITED_FILE_REMOVED, "gone.html"),
        new Warning(Warning.Kind.EDITED_FILE_REPLACED, "index.html"));
    assertThat(report.unchanged()).containsExactly("fixed.html");
    assertThat(fixture.read("index.html")).isEqualTo("home");
    assertThat(fixture.has("gone.html")).isFalse();
  }

  @Test
  void putsBackWhatSomebodyDeleted() throws IOException {
    fixture.written("index.html", "home", "a/b.html", "b", "gone/c.html", "c");
    Files.delete(fixture.output.resolve("a/b.html"));
    Files.delete(fixture.output.resolve("a"));
    Files.delete(fixture.output.resolve("gone/c.html"));

    WriteReport report = fixture.written("index.html", "home", "a/b.html", "b");

    assertThat(report.added()).containsExactly("a/b.html");
    assertThat(report.removed()).isEmpty();
    assertThat(fixture.onDisk().keySet()).containsExactly("a/", "a/b.html", "index.html", "manifest-sha256.txt");
  }

  @Test
  void writesTheManifestAgainWhereItIsGone() throws IOException {
    fixture.written("index.html", "home");
    Files.delete(fixture.output.resolve(Manifest.ADDRESS));

    assertThat(fixture.written("index.html", "home").unchanged()).containsExactly("index.html");
    assertThat(fixture.manifest().files()).containsOnlyKeys("index.html");
  }

  @Test
  void knowsItsFilesByTheManifestAloneWhereTheWorkFolderIsLost() throws IOException {
    fixture.written("index.html", "home", "gone.html", "gone");
    Files.delete(fixture.work().resolve("lock"));
    Files.delete(fixture.work());
    fixture.put(".gouji-tmp-0123456789abcdef", "left by a build whose work folder is gone");

    WriteReport report = fixture.written("index.html", "new");

    assertThat(report.changed()).containsExactly("index.html");
    assertThat(report.removed()).containsExactly("gone.html");
    assertThat(fixture.filesOnDisk()).containsOnlyKeys("index.html");
  }

  @Test
  void letsAFileOfOursMakeRoomForADirectoryAndBack() throws IOException {
    fixture.written("index.html", "home", "old", "a file");

    fixture.written("index.html", "home", "old/deep/index.html", "below", "old/x.css", "x");
    assertThat(fixture.read("old/deep/index.html")).isEqualTo("below");

    WriteReport report = fixture.written("index.html", "home", "old", "a file again");
    assertThat(report.added()).containsExactly("old");
    assertThat(report.removed()).containsExactly("old/deep/index.html", "old/x.css");
    assertThat(fixture.onDisk().keySet()).containsExactly("index.html", "manifest-sha256.txt", "old");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesFilesThatAWebServerMayRead() throws IOException {
    fixture.written("index.html", "home");
    Path made = Files.createFile(fixture.output.resolve("ordinary"));

    for (String address : List.of("index.html", Manifest.ADDRESS)) {
      assertThat(Files.getPosixFilePermissions(fixture.output.resolve(address)))
          .isEqualTo(Files.getPosixFilePermissions(made))
          .contains(PosixFilePermission.OWNER_READ);
    }
  }

  @Test
  void writesTheSameManifestWhateverTheOrderOfTheFiles() throws IOException {
    List<OutputFile> site = SiteFixture.site("index.html", "home", "b.html", "b", "a.html", "a");
    SiteFixture.written(fixture.write(site));
    String manifest = fixture.read(Manifest.ADDRESS);

    WriteReport report = SiteFixture.written(fixture.write(List.of(site.get(2), site.get(0), site.get(1))));

    assertThat(report.unchanged()).containsExactly("a.html", "b.html", "index.html");
    assertThat(fixture.read(Manifest.ADDRESS)).isEqualTo(manifest);
  }
}
