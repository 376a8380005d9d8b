package io.github.gouji.output.manifest;

import io.github.gouji.output.content.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The names under which files lie on disk until they are whole; nothing else is ever called so. */
public final class Temporary {

  private static final String PREFIX = ".gouji-tmp-";
  private static final int DIGITS = 16;
  private static final Pattern NAME = Pattern.compile("\\.gouji-tmp-[0-9a-f]{" + DIGITS + "}");

  private Temporary() {}

  /** Not made from the target's own name, which may already be as long as a name can be. */
  public static String nameFor(String address) {
    return PREFIX + Sha256.of(address.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
  }

  public static boolean isOne(String name) {
    return NAME.matcher(name).matches();
  }
}
