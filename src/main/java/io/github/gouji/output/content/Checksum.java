package io.github.gouji.output.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * CRC-32 and CRC-32C side by side: whether bytes are the same but for malice, at a small fraction of what a SHA-256 costs.
 * For what a build remembers; what is published has a {@link Sha256}.
 */
public record Checksum(long value) {

  // By hand: what a record has of its own is linked at run time, in every start anew.
  @Override
  public boolean equals(Object other) {
    return other instanceof Checksum checksum && value == checksum.value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }

  public static Checksum of(byte[] bytes) {
    Running running = new Running();
    running.update(bytes, bytes.length);
    return running.finish();
  }

  /** Reads the stream to its end; the caller closes it. */
  public static Checksum of(InputStream in) throws IOException {
    Running running = new Running();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      running.update(buffer, n);
    }
    return running.finish();
  }

  /** A checksum of bytes that come piece by piece. */
  public static final class Running {
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    public void update(byte[] bytes, int length) {
      one.update(bytes, 0, length);
      other.update(bytes, 0, length);
    }

    public Checksum finish() {
      return new Checksum(one.getValue() << Integer.SIZE | other.getValue());
    }
  }
}
