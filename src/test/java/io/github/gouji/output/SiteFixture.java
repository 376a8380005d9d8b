package io.github.gouji.output;

import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.disk.WriteProblem;
import io.github.gouji.output.manifest.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One output directory under test: writes small sites into it and says what is on disk. */
final class SiteFixture {

  final Path output;

  SiteFixture(Path output) {
    this.output = output;
  }

  /** Addresses and texts in turn; html files are pages, everything under data is data, the rest assets. */
  static List<OutputFile> site(String... addressesAndTexts) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < addressesAndTexts.length; i += 2) {
      files.put(addressesAndTexts[i], addressesAndTexts[i + 1]);
    }
    return site(files);
  }

  static List<OutputFile> site(Map<String, String> files) {
    List<OutputFile> site = new ArrayList<>();
    files.forEach((address, text) -> site.add(new OutputFile(address, Content.ofText(text), kind(address))));
    return site;
  }

  private static OutputFile.Kind kind(String address) {
    if (address.endsWith(".html")) {
      return OutputFile.Kind.PAGE;
    }
    return address.startsWith("data/") ? OutputFile.Kind.DATA : OutputFile.Kind.ASSET;
  }

  WriteResult write(List<OutputFile> site) {
    return new SiteWriter(Duration.ZERO).write(output, site);
  }

  WriteReport written(String... addressesAndTexts) {
    return written(write(site(addressesAndTexts)));
  }

  static WriteReport written(WriteResult result) {
    return result.fold(
        WriteResult.Written::report,
        refused -> {
          throw new AssertionError(refused.toString());
        },
        stopped -> {
          throw new AssertionError(stopped.toString());
        });
  }

  List<WriteProblem> refused(String... addressesAndTexts) {
    return refused(write(site(addressesAndTexts)));
  }

  static List<WriteProblem> refused(WriteResult result) {
    return result.fold(
        written -> {
          throw new AssertionError(written.toString());
        },
        WriteResult.Refused::problems,
        stopped -> {
          throw new AssertionError(stopped.toString());
        });
  }

  /** Puts a file there by other hands than ours. */
  void put(String address, String text) throws IOException {
    Path path = output.resolve(address);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  String read(String address) throws IOException {
    return Files.readString(output.resolve(address));
  }

  boolean has(String address) {
    return Files.exists(output.resolve(address), LinkOption.NOFOLLOW_LINKS);
  }

  Path work() {
    return output.resolveSibling("." + output.getFileName() + ".gouji");
  }

  /** Every file, link and directory below the output by its address; directories end in '/'. */
  SortedMap<String, String> onDisk() {
    SortedMap<String, String> found = new TreeMap<>();
    if (!Files.exists(output)) {
      return found;
    }
    try {
      Files.walkFileTree(output, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
          if (!directory.equals(output)) {
            found.put(address(directory) + "/", "");
          }
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
          found.put(
              address(file),
              attributes.isSymbolicLink()
                  ? "-> " + Files.readSymbolicLink(file)
                  : new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** The files alone, without directories and without the manifest. */
  SortedMap<String, String> filesOnDisk() {
    SortedMap<String, String> files = onDisk();
    files.keySet().removeIf(address -> address.endsWith("/") || address.equals(Manifest.ADDRESS));
    return files;
  }

  Manifest manifest() throws IOException {
    return Manifest.parse(read(Manifest.ADDRESS)).orElseThrow();
  }

  private String address(Path path) {
    return output.relativize(path).toString().replace('\\', '/');
  }
}
