package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.output.content.Content;
import io.github.gouji.output.disk.Occupant;
import io.github.gouji.output.disk.WriteProblem;
import io.github.gouji.output.disk.WriteProblem.ForeignFile;
import io.github.gouji.output.manifest.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFilesTest {

  private Path folder;
  private SiteFixture fixture;

  @BeforeEach
  void setUp(@TempDir Path folder) throws IOException {
    this.folder = folder;
    fixture = new SiteFixture(Files.createDirectory(folder.resolve("site-output")));
  }

  private ForeignFile foreign(String address, Occupant occupant) {
    Path path = address.isEmpty() ? fixture.output : fixture.output.resolve(address);
    return new ForeignFile(address, path, occupant);
  }

  @Test
  void stayWhereTheyAre() throws IOException {
    fixture.put(".gitignore", "*\n!.gitignore\n");
    fixture.put("verify-owner.txt", "from the search engine");
    fixture.put("old/photo.jpg", "jpg");
    fixture.put(".gouji-tmp-mine", "not quite a name of ours");
    Map<String, String> foreign = fixture.filesOnDisk();

    fixture.written("index.html", "home", "old/page.html", "page");
    fixture.written("index.html", "home");

    assertThat(fixture.filesOnDisk()).containsAllEntriesOf(foreign).hasSize(foreign.size() + 1);
    assertThat(fixture.manifest().files()).containsOnlyKeys("index.html");
  }

  @Test
  void areReportedAllAtOnceAndNothingIsWritten() throws IOException {
    fixture.put("index.html", "somebody's page");
    fixture.put("a", "a file where a directory has to be");
    fixture.put("b/index.html/x", "a directory where a file has to be");
    Files.createDirectory(fixture.output.resolve("empty.html"));
    Map<String, String> before = fixture.onDisk();

    List<WriteProblem> problems = fixture.refused(
        "index.html", "home", "a/1.html", "1", "a/2.html", "2", "b/index.html", "b", "c.html", "c", "empty.html", "e");

    assertThat(problems).containsExactly(
        foreign("a", Occupant.FILE),
        foreign("b/index.html", Occupant.DIRECTORY),
        foreign("empty.html", Occupant.DIRECTORY),
        foreign("index.html", Occupant.FILE));
    assertThat(fixture.onDisk()).isEqualTo(before);
    assertThat(fixture.work().resolve("journal")).doesNotExist();
  }

  @Test
  void becomeOursWhereTheyAreIdentical() throws IOException {
    fixture.put("index.html", "home");

    assertThat(fixture.written("index.html", "home", "a.html", "a").unchanged()).containsExactly("index.html");
    assertThat(fixture.written("a.html", "a").removed()).containsExactly("index.html");
  }

  @Test
  void includeLinksToFilesEvenWithTheRightBytesBehind() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere.html"), "home");
    Files.createSymbolicLink(fixture.output.resolve("index.html"), elsewhere);
    Files.createSymbolicLink(fixture.output.resolve("dangling.html"), folder.resolve("nowhere"));

    assertThat(fixture.refused("index.html", "home", "dangling.html", "d")).containsExactly(
        foreign("dangling.html", Occupant.LINK), foreign("index.html", Occupant.LINK));
    assertThat(elsewhere).hasContent("home");
  }

  @Test
  void includeLinksToDirectories() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(fixture.output.resolve("a"), elsewhere);

    assertThat(fixture.refused("index.html", "home", "a/b/c.html", "c")).containsExactly(foreign("a", Occupant.LINK));
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void behindALinkThatTookTheirPlaceAreNotDeleted() throws IOException {
    fixture.written("index.html", "home", "a/page.html", "page", "b.html", "b");
    Path moved = Files.move(fixture.output.resolve("a"), folder.resolve("moved"));
    Files.createSymbolicLink(fixture.output.resolve("a"), moved);
    Path target = Files.move(fixture.output.resolve("b.html"), folder.resolve("b.html"));
    Files.createSymbolicLink(fixture.output.resolve("b.html"), target);

    assertThat(fixture.written("index.html", "home").removed()).isEmpty();

    assertThat(moved.resolve("page.html")).hasContent("page");
    assertThat(target).hasContent("b");
    assertThat(fixture.has("a")).isTrue();
    assertThat(fixture.has("b.html")).isTrue();
  }

  @Test
  void includeTheOutputItselfAndTheWorkFolderWhereTheyAreLinksOrFiles() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    SiteFixture linked = new SiteFixture(Files.createSymbolicLink(folder.resolve("linked"), real));
    assertThat(linked.refused("index.html", "home"))
        .containsExactly(new ForeignFile("", linked.output, Occupant.LINK));

    SiteFixture file = new SiteFixture(Files.writeString(folder.resolve("file"), "x"));
    assertThat(file.refused("index.html", "home")).containsExactly(new ForeignFile("", file.output, Occupant.FILE));

    Files.createSymbolicLink(fixture.work(), real);
    assertThat(fixture.refused("index.html", "home"))
        .containsExactly(new ForeignFile("", fixture.work(), Occupant.LINK));

    assertThat(real).isEmptyDirectory();
    assertThat(file.output).hasContent("x");
    assertThat(fixture.output).isEmptyDirectory();
  }

  @Test
  void includeTheRootOfTheFileSystem() {
    Path root = folder.getRoot();
    assertThat(SiteFixture.refused(new SiteFixture(root).write(SiteFixture.site("index.html", "x"))))
        .containsExactly(new ForeignFile("", root, Occupant.DIRECTORY));
  }

  @Test
  void includeAManifestThatIsNotOneOfOurs() throws IOException {
    fixture.put(Manifest.ADDRESS, "some other list\n");

    assertThat(fixture.refused("index.html", "home")).containsExactly(foreign(Manifest.ADDRESS, Occupant.FILE));
    assertThat(fixture.read(Manifest.ADDRESS)).isEqualTo("some other list\n");
  }

  @Test
  void includeThePayloadOfAnArchivistsBag() throws IOException {
    fixture.put("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    fixture.put("data/scan.tif", "the only copy");
    fixture.put(Manifest.ADDRESS, Manifest.of(SiteFixture.site("data/scan.tif", "the only copy")).format());

    assertThat(fixture.refused("index.html", "home")).containsExactly(foreign(Manifest.ADDRESS, Occupant.FILE));
    assertThat(fixture.read("data/scan.tif")).isEqualTo("the only copy");
  }

  @Test
  void cannotBeReachedThroughAManifestThatLeadsOutside() throws IOException {
    fixture.written("index.html", "home");
    Path outside = Files.writeString(folder.resolve("outside.html"), "x");
    String line = Content.ofText("x").sha256() + "  ../outside.html\n";
    fixture.put(Manifest.ADDRESS, line + fixture.read(Manifest.ADDRESS));

    assertThat(fixture.refused("index.html", "home")).containsExactly(foreign(Manifest.ADDRESS, Occupant.FILE));
    assertThat(outside).hasContent("x");
  }

  @Test
  void inADirectoryOfOursKeepItFromMakingRoomForAFile() throws IOException {
    fixture.written("index.html", "home", "old/page.html", "page");
    fixture.put("old/notes/mine.txt", "mine");

    assertThat(fixture.refused("index.html", "home", "old", "file"))
        .containsExactly(foreign("old", Occupant.DIRECTORY));

    assertThat(fixture.read("old/page.html")).isEqualTo("page");
    assertThat(fixture.read("old/notes/mine.txt")).isEqualTo("mine");
  }
}
