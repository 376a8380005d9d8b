package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PictureCacheTest {

  private static final byte[] PICTURE = {1, 2, 3, 4, 5};

  private FileSystem disk;
  private Path output;

  @BeforeEach
  void setUp() {
    disk = Jimfs.newFileSystem(Configuration.unix());
    output = disk.getPath("/county/site-output");
  }

  @AfterEach
  void tearDown() throws IOException {
    disk.close();
  }

  private PictureCache cache() throws IOException {
    return PictureCache.beside(output);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.walk(output.resolveSibling(".site-output.gouji"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void givesBackInALaterBuildWhatWasPut() throws IOException {
    cache().put("chart 1", PICTURE);
    cache().put("empty", new byte[0]);

    assertThat(cache().get("chart 1")).contains(PICTURE);
    assertThat(cache().get("empty").orElseThrow()).isEmpty();
    assertThat(cache().get("chart 2")).isEmpty();
  }

  @Test
  void touchesNothingWhereNothingIsPut() throws IOException {
    assertThat(cache().get("chart 1")).isEmpty();
    cache().prune();

    assertThat(output.resolveSibling(".site-output.gouji")).doesNotExist();
  }

  @Test
  void forgetsEveryTornOrAlteredEntryAndTakesItAnew() throws IOException {
    cache().put("chart 1", PICTURE);
    Path entry = entries().get(0);
    byte[] bytes = Files.readAllBytes(entry);
    for (int i = 0; i < bytes.length; i++) {
      Files.write(entry, Arrays.copyOf(bytes, i));
      assertThat(cache().get("chart 1")).as("cut at %d", i).isEmpty();
      byte[] altered = bytes.clone();
      altered[i] ^= 1;
      Files.write(entry, altered);
      assertThat(cache().get("chart 1")).as("byte %d altered", i).isEmpty();
    }

    cache().put("chart 1", PICTURE);

    assertThat(cache().get("chart 1")).contains(PICTURE);
  }

  @Test
  void dropsWhatABuildDidNotUse() throws IOException {
    PictureCache first = cache();
    first.put("used", PICTURE);
    first.put("unused", PICTURE);
    first.prune();
    assertThat(entries()).hasSize(2);
    Path shelf = entries().get(0).getParent();
    Files.write(shelf.resolve(".gouji-tmp-0123456789abcdef"), PICTURE);
    Path foreign = Files.write(shelf.resolve("notes.txt"), PICTURE);

    PictureCache second = cache();
    second.get("used");
    second.put("new", PICTURE);
    second.prune();

    assertThat(cache().get("used")).isPresent();
    assertThat(cache().get("new")).isPresent();
    assertThat(cache().get("unused")).isEmpty();
    assertThat(entries()).hasSize(3).contains(foreign);
  }

  @Test
  void followsNoLink() throws IOException {
    Path elsewhere = Files.createDirectories(disk.getPath("/elsewhere"));
    Files.createDirectories(output.getParent());
    Path work = output.resolveSibling(".site-output.gouji");
    Files.createSymbolicLink(work, elsewhere);

    assertThatThrownBy(() -> cache().put("chart 1", PICTURE)).isInstanceOf(IOException.class);
    assertThat(cache().get("chart 1")).isEmpty();
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void isUsedByManyThreadsAtOnce() throws IOException {
    PictureCache cache = cache();
    List<String> keys = Stream.iterate(0, i -> i + 1).limit(200).map(i -> "chart " + i % 20).toList();

    keys.parallelStream().forEach(key -> {
      try {
        if (cache.get(key).isEmpty()) {
          cache.put(key, key.getBytes());
        }
        assertThat(cache.get(key).orElseThrow()).isEqualTo(key.getBytes());
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    });

    assertThat(entries()).hasSize(20);
  }
}
