package io.github.gouji.output.content;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Content that lies in one or several stretches of a spool file. */
public final class SpooledContent implements Content {

  /** A stretch of the spool file. */
  public record Extent(long offset, long length) {}

  // All contents read through the spool's own channel: opening and closing the file a second time would, on POSIX
  // systems, drop the lock that tells other builds that the spool is in use.
  private final FileChannel channel;
  private final List<Extent> extents;
  private final Sha256 sha256;
  private final Checksum checksum;

  public SpooledContent(FileChannel channel, List<Extent> extents, Sha256 sha256, Checksum checksum) {
    this.channel = requireNonNull(channel);
    this.extents = List.copyOf(extents);
    this.sha256 = requireNonNull(sha256);
    this.checksum = requireNonNull(checksum);
  }

  @Override
  public long size() {
    return extents.stream().mapToLong(Extent::length).sum();
  }

  @Override
  public Sha256 sha256() {
    return sha256;
  }

  @Override
  public Optional<Checksum> checksum() {
    return Optional.of(checksum);
  }

  @Override
  public InputStream open() {
    return new ExtentStream();
  }

  private final class ExtentStream extends InputStream {
    private int extent;
    private long consumed;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      Objects.checkFromIndexSize(from, length, target.length);
      if (length == 0) {
        return 0;
      }
      while (extent < extents.size() && consumed == extents.get(extent).length()) {
        extent++;
        consumed = 0;
      }
      if (extent == extents.size()) {
        return -1;
      }
      Extent here = extents.get(extent);
      int wanted = (int) Math.min(length, here.length() - consumed);
      int n = channel.read(ByteBuffer.wrap(target, from, wanted), here.offset() + consumed);
      if (n < 0) {
        throw new EOFException("the spool file is shorter than what was put into it");
      }
      consumed += n;
      return n;
    }
  }
}
