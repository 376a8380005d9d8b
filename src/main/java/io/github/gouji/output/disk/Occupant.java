package io.github.gouji.output.disk;

/** What stands at an address on disk; a link is a link, whatever it points to. */
public enum Occupant {
  NOTHING,
  FILE,
  DIRECTORY,
  LINK,
  SPECIAL
}
