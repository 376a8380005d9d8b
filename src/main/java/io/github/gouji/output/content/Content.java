package io.github.gouji.output.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The finished bytes of one file, in memory or, for a large site, in the work folder.
 *
 * <p>The checksum is computed when the content is made, so that rendering threads share that work.
 */
public sealed interface Content permits Content.InMemory, SpooledContent, StandingContent {

  long size();

  Sha256 sha256();

  /** Nothing where the bytes are not at hand. */
  Optional<Checksum> checksum();

  InputStream open() throws IOException;

  static Content of(byte[] bytes) {
    return new InMemory(bytes);
  }

  static Content ofText(String text) {
    return new InMemory(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes kept in memory. */
  final class InMemory implements Content {
    private final byte[] bytes;
    private final Sha256 sha256;
    private final Checksum checksum;

    private InMemory(byte[] bytes) {
      this.bytes = bytes.clone();
      this.sha256 = Sha256.of(this.bytes);
      this.checksum = Checksum.of(this.bytes);
    }

    @Override
    public long size() {
      return bytes.length;
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
      return new ByteArrayInputStream(bytes);
    }
  }
}
