package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.gouji.output.disk.Occupant;
import io.github.gouji.output.disk.WriteProblem.ForeignFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A disk on which A.html and a.html are one file, with Windows paths. */
class CaseInsensitiveTest {

  private FileSystem windows;
  private SiteFixture fixture;

  @BeforeEach
  void setUp() {
    windows = Jimfs.newFileSystem(Configuration.windows());
    fixture = new SiteFixture(windows.getPath("C:\\county\\site-output"));
  }

  @AfterEach
  void tearDown() throws IOException {
    windows.close();
  }

  @Test
  void holdsASite() throws IOException {
    fixture.written("index.html", "home", "a/2020/index.html", "report");
    WriteReport report = fixture.written("index.html", "HOME", "a/2021/index.html", "report");

    assertThat(report.removed()).containsExactly("a/2020/index.html");
    assertThat(fixture.onDisk().keySet()).containsExactly(
        "a/", "a/2021/", "a/2021/index.html", "index.html", "manifest-sha256.txt");
  }

  @Test
  void keepsAPageThatOnlyChangedTheCaseOfItsAddress() throws IOException {
    fixture.written("index.html", "home", "Old.html", "same text");

    WriteReport report = fixture.written("index.html", "home", "old.html", "same text");

    assertThat(report.added()).containsExactly("old.html");
    assertThat(report.removed()).containsExactly("Old.html");
    assertThat(fixture.filesOnDisk().keySet()).containsExactly("index.html", "old.html");
    assertThat(fixture.written("index.html", "home", "old.html", "same text").unchanged()).hasSize(2);
  }

  @Test
  void keepsAPageWhoseDirectoryChangedItsCase() throws IOException {
    fixture.written("index.html", "home", "Old/page.html", "text", "Old/more/other.html", "other");

    fixture.written("index.html", "home", "old/page.html", "text", "old/new.html", "new");

    assertThat(fixture.read("old/page.html")).isEqualTo("text");
    assertThat(fixture.read("old/new.html")).isEqualTo("new");
    assertThat(fixture.has("old/more")).isFalse();
  }

  @Test
  void makesRoomWhereAFileOfOursHasTheNameOfADirectoryInAnotherCase() throws IOException {
    fixture.written("index.html", "home", "Old", "file");

    fixture.written("index.html", "home", "old/page.html", "text");
    assertThat(fixture.read("old/page.html")).isEqualTo("text");

    fixture.written("index.html", "home", "OLD", "file");
    assertThat(fixture.filesOnDisk().keySet()).containsExactly("OLD", "index.html");
  }

  @Test
  void doesNotOverwriteAForeignFileOfAnotherCase() throws IOException {
    fixture.put("INDEX.HTML", "somebody's page");

    assertThat(fixture.refused("index.html", "home")).containsExactly(
        new ForeignFile("index.html", fixture.output.resolve("index.html"), Occupant.FILE));
    assertThat(fixture.read("INDEX.HTML")).isEqualTo("somebody's page");
  }

  @Test
  void writesIntoAForeignDirectoryOfAnotherCaseAndLeavesItStanding() throws IOException {
    fixture.put("About/mine.txt", "mine");

    fixture.written("index.html", "home", "about/index.html", "about");
    fixture.written("index.html", "home");

    assertThat(fixture.filesOnDisk().keySet()).containsExactly("About/mine.txt", "index.html");
  }

  @Test
  void isNotConfusedWithADiskThatTellsCasesApart() throws IOException {
    try (FileSystem unix = Jimfs.newFileSystem(Configuration.unix())) {
      SiteFixture other = new SiteFixture(unix.getPath("/county/site-output"));
      other.written("index.html", "home", "Old.html", "ours");
      other.put("old.html", "not ours");

      assertThat(other.refused("index.html", "home", "old.html", "new")).containsExactly(
          new ForeignFile("old.html", other.output.resolve("old.html"), Occupant.FILE));
      Files.delete(other.output.resolve("old.html"));
      other.written("index.html", "home", "old.html", "new");

      assertThat(other.filesOnDisk().keySet()).containsExactly("index.html", "old.html");
    }
  }
}
