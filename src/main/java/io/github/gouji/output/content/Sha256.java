package io.github.gouji.output.content;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A SHA-256 checksum, written as 64 lower-case hexadecimal digits. */
public record Sha256(String hex) {

  private static final int DIGITS = 64;

  public Sha256 {
    requireNonNull(hex);
    if (!isWellFormed(hex)) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  public static Sha256 of(byte[] bytes) {
    return finish(newDigest(), bytes);
  }

  /** Reads the stream to its end; the caller closes it. */
  public static Sha256 of(InputStream in) throws IOException {
    MessageDigest digest = newDigest();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      digest.update(buffer, 0, n);
    }
    return finish(digest);
  }

  /** Empty where the text is anything but a checksum as we write it. */
  public static Optional<Sha256> parse(String text) {
    return isWellFormed(text) ? Optional.of(new Sha256(text)) : Optional.empty();
  }

  public static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public static Sha256 finish(MessageDigest digest) {
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }

  private static Sha256 finish(MessageDigest digest, byte[] bytes) {
    digest.update(bytes);
    return finish(digest);
  }

  private static boolean isWellFormed(String text) {
    if (text.length() != DIGITS) {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  // By hand: what a record has of its own is linked at run time, in every start anew.
  @Override
  public boolean equals(Object other) {
    return other instanceof Sha256 sha256 && hex.equals(sha256.hex);
  }

  @Override
  public int hashCode() {
    return hex.hashCode();
  }

  @Override
  public String toString() {
    return hex;
  }
}
