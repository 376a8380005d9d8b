package io.github.gouji.output.manifest;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a build was about to write, replace or remove, and with which bytes, so that after a crash the next build knows
 * its own files.
 *
 * <p>{@code whole} is false for a journal that was torn or edited: its lines then prove a file to be ours only where
 * the bytes have the checksum of the line.
 */
public record Journal(List<Entry> entries, boolean whole) {

  /** One address with one checksum that it had or was to get. */
  public record Entry(String address, Sha256 checksum) {
    public Entry {
      requireNonNull(address);
      requireNonNull(checksum);
    }

    // By hand: what a record has of its own is linked at run time, in every start anew.
    @Override
    public boolean equals(Object other) {
      return other instanceof Entry entry && address.equals(entry.address) && checksum.equals(entry.checksum);
    }

    @Override
    public int hashCode() {
      return 31 * address.hashCode() + checksum.hashCode();
    }
  }

  private static final String HEAD = "gouji-journal 1\n";
  private static final String END = "end ";

  public Journal {
    entries = List.copyOf(entries);
  }

  public byte[] format() {
    StringBuilder text = new StringBuilder(HEAD);
    entries.forEach(entry -> text.append(Manifest.line(entry.checksum(), entry.address())));
    String body = text.toString();
    return (body + endOf(body)).getBytes(StandardCharsets.UTF_8);
  }

  public static Journal parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.lastIndexOf("\n" + END) + 1;
    boolean whole = text.startsWith(HEAD) && end > 0 && text.substring(end).equals(endOf(text.substring(0, end)));
    List<Entry> entries = new ArrayList<>();
    // The last piece has no line end behind it: after a tear it may be half an address.
    for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
      Manifest.checksumIn(line).ifPresent(
          checksum -> Manifest.addressIn(line).ifPresent(address -> entries.add(new Entry(address, checksum))));
    }
    return new Journal(entries, whole);
  }

  private static String endOf(String body) {
    return END + Sha256.of(body.getBytes(StandardCharsets.UTF_8)).hex() + "\n";
  }
}
