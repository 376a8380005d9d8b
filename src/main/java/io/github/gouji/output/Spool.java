package io.github.gouji.output;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Checksum;
import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.output.content.SpooledContent;
import io.github.gouji.output.content.SpooledContent.Extent;
import io.github.gouji.output.disk.OutputTree;
import io.github.gouji.output.disk.WorkFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps finished contents until they are written: in memory while the site is small, else in the work folder.
 *
 * <p>Safe for use by several threads. Touches nothing on disk before the memory allowed to it is full. Its contents end
 * with it.
 */
public final class Spool implements AutoCloseable {

  private static final int PIECE = 1 << 18;

  /** Writes a content of any size, piece by piece. */
  @FunctionalInterface
  public interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Path outputDir;
  private final long memoryLimit;
  private long inMemory;
  private long end;
  private Optional<SpoolFile> file = Optional.empty();
  private boolean closed;

  public Spool(Path outputDir, long memoryLimit) {
    this.outputDir = requireNonNull(outputDir);
    this.memoryLimit = memoryLimit;
  }

  public Content keep(byte[] bytes) throws IOException {
    if (reserve(bytes.length)) {
      return Content.of(bytes);
    }
    return new SpooledContent(open().channel(), append(bytes), Sha256.of(bytes), Checksum.of(bytes));
  }

  /** Never holds more of the content in memory than is allowed, but for one small piece. */
  public Content keep(Body body) throws IOException {
    try (Collector collector = new Collector()) {
      body.writeTo(collector);
      return collector.content();
    }
  }

  private synchronized boolean reserve(long bytes) {
    if (inMemory + bytes > memoryLimit) {
      return false;
    }
    inMemory += bytes;
    return true;
  }

  private synchronized void giveBack(long bytes) {
    inMemory -= bytes;
  }

  private synchronized SpoolFile open() throws IOException {
    if (closed) {
      throw new ClosedChannelException();
    }
    if (file.isEmpty()) {
      file = Optional.of(SpoolFile.open(WorkFolder.required(outputDir)));
    }
    return file.get();
  }

  private synchronized List<Extent> append(byte[] bytes) throws IOException {
    SpoolFile target = open();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      while (buffer.hasRemaining()) {
        target.channel().write(buffer, end + buffer.position());
      }
    } catch (IOException e) {
      throw OutputTree.failure(target.path(), e);
    }
    Extent extent = new Extent(end, bytes.length);
    end += bytes.length;
    return bytes.length == 0 ? List.of() : List.of(extent);
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (file.isPresent()) {
      file.get().close();
    }
    file = Optional.empty();
  }

  private final class Collector extends OutputStream {
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final MessageDigest digest = Sha256.newDigest();
    private final Checksum.Running checksum = new Checksum.Running();
    private final List<Extent> extents = new ArrayList<>();
    private long reserved;
    private boolean kept;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      pending.write(bytes, from, length);
      while (pending.size() >= reserved + PIECE) {
        if (extents.isEmpty() && reserve(PIECE)) {
          reserved += PIECE;
        } else {
          spill();
        }
      }
    }

    private void spill() throws IOException {
      byte[] bytes = pending.toByteArray();
      digest.update(bytes);
      checksum.update(bytes, bytes.length);
      extents.addAll(append(bytes));
      pending.reset();
      giveBack(reserved);
      reserved = 0;
    }

    private Content content() throws IOException {
      if (extents.isEmpty() && reserve(pending.size() - reserved)) {
        kept = true;
        return Content.of(pending.toByteArray());
      }
      spill();
      return new SpooledContent(open().channel(), extents, Sha256.finish(digest), checksum.finish());
    }

    @Override
    public void close() {
      if (!kept) {
        giveBack(reserved);
        reserved = 0;
      }
    }
  }
}
