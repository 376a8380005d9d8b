package io.github.gouji.output.content;

import static java.util.Objects.requireNonNull;

/** One file of the site: where it goes, what is in it, and when it is written. The address is relative, with '/'. */
public record OutputFile(String address, Content content, Kind kind) {

  /** What a file is to a reader; declared in the order of writing, so that a page never precedes what it shows. */
  public enum Kind {
    ASSET,
    DATA,
    PAGE
  }

  public OutputFile {
    requireNonNull(address);
    requireNonNull(content);
    requireNonNull(kind);
  }
}
