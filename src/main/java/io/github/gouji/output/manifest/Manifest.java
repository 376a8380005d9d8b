package io.github.gouji.output.manifest;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.content.Sha256;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every file of a site but the manifest itself, with its checksum, in the format of {@code sha256sum}. */
public record Manifest(SortedMap<String, Sha256> files) {

  /** Where the manifest lies in the site. */
  public static final String ADDRESS = "manifest-sha256.txt";

  private static final String GAP = "  ";
  private static final int NAME_STARTS = 64 + GAP.length();

  public Manifest {
    requireNonNull(files);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  public static Manifest of(Collection<OutputFile> files) {
    SortedMap<String, Sha256> checksums = new TreeMap<>();
    files.forEach(file -> checksums.put(file.address(), file.content().sha256()));
    return new Manifest(checksums);
  }

  /**
   * Reads only what {@link #format} writes: sorted, without doubles, with addresses that are safe to follow. Any other
   * list of checksums is somebody else's. Line ends changed on the way through an editor or FTP do no harm.
   */
  public static Optional<Manifest> parse(String text) {
    String lines = text.replace("\r\n", "\n");
    if (!lines.endsWith("\n")) {
      return Optional.empty();
    }
    SortedMap<String, Sha256> files = new TreeMap<>();
    for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
      Optional<String> address = addressIn(line);
      Optional<Sha256> checksum = checksumIn(line);
      if (address.isEmpty() || checksum.isEmpty()) {
        return Optional.empty();
      }
      if (!files.isEmpty() && files.lastKey().compareTo(address.get()) >= 0) {
        return Optional.empty();
      }
      files.put(address.get(), checksum.get());
    }
    return Optional.of(new Manifest(files));
  }

  public String format() {
    StringBuilder text = new StringBuilder();
    files.forEach((address, checksum) -> text.append(line(checksum, address)));
    return text.toString();
  }

  static String line(Sha256 checksum, String address) {
    return checksum.hex() + GAP + address + "\n";
  }

  static Optional<Sha256> checksumIn(String line) {
    return line.length() > NAME_STARTS ? Sha256.parse(line.substring(0, 64)) : Optional.empty();
  }

  static Optional<String> addressIn(String line) {
    if (line.length() <= NAME_STARTS || !line.startsWith(GAP, 64)) {
      return Optional.empty();
    }
    return Optional.of(line.substring(NAME_STARTS)).filter(address -> AddressRules.fault(address).isEmpty());
  }
}
