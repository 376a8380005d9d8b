package io.github.gouji.output.manifest;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which addresses can be files on every system a site may be unpacked or served on. */
public final class AddressRules {

  /** Why an address cannot be written. */
  public enum Fault {
    EMPTY_SEGMENT,
    DOT_SEGMENT,
    UNPORTABLE_CHARACTER,
    TRAILING_DOT_OR_SPACE,
    WINDOWS_DEVICE,
    TOO_LONG,
    RESERVED
  }

  private static final int LONGEST_NAME = 255;
  private static final String UNPORTABLE = "\\:*?\"<>|\u007f";
  private static final Set<String> DEVICES = devices();

  private AddressRules() {}

  /** The first fault of an address by itself; empty where there is none. */
  public static Optional<Fault> fault(String address) {
    if (address.equals(Manifest.ADDRESS)) {
      return Optional.of(Fault.RESERVED);
    }
    for (String segment : address.split("/", -1)) {
      Optional<Fault> fault = segmentFault(segment);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  /**
   * The addresses that cannot stand beside an earlier one: equal, different in case or composition only, or a file
   * where the other needs a directory.
   */
  public static List<String> collisions(Collection<String> addresses) {
    Set<String> files = new HashSet<>();
    Map<String, String> directories = new HashMap<>();
    List<String> colliding = new ArrayList<>();
    for (String address : addresses) {
      boolean clash = directories.containsKey(fold(address)) || !files.add(fold(address));
      for (String directory : ancestors(address)) {
        String spelt = directories.putIfAbsent(fold(directory), directory);
        clash |= files.contains(fold(directory)) || (spelt != null && !spelt.equals(directory));
      }
      if (clash) {
        colliding.add(address);
      }
    }
    return List.copyOf(colliding);
  }

  /** The directories above an address from the outermost inwards, without the output itself. */
  public static List<String> ancestors(String address) {
    List<String> directories = new ArrayList<>();
    for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
      directories.add(address.substring(0, slash));
    }
    return directories;
  }

  /** Equal for two addresses that some file system takes for the same. */
  public static String fold(String address) {
    if (isPlain(address)) {
      return address;
    }
    return Normalizer.normalize(address, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static Optional<Fault> segmentFault(String segment) {
    if (segment.isEmpty()) {
      return Optional.of(Fault.EMPTY_SEGMENT);
    }
    if (segment.equals(".") || segment.equals("..")) {
      return Optional.of(Fault.DOT_SEGMENT);
    }
    if (hasUnportableCharacter(segment)) {
      return Optional.of(Fault.UNPORTABLE_CHARACTER);
    }
    if (segment.endsWith(".") || segment.endsWith(" ")) {
      return Optional.of(Fault.TRAILING_DOT_OR_SPACE);
    }
    if (DEVICES.contains(stem(segment))) {
      return Optional.of(Fault.WINDOWS_DEVICE);
    }
    if (Temporary.isOne(segment)) {
      return Optional.of(Fault.RESERVED);
    }
    return lengthFault(segment);
  }

  private static Optional<Fault> lengthFault(String segment) {
    if (segment.length() <= LONGEST_NAME && isPlain(segment)) {
      return Optional.empty();
    }
    try {
      int bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(segment)).remaining();
      return bytes > LONGEST_NAME ? Optional.of(Fault.TOO_LONG) : Optional.empty();
    } catch (CharacterCodingException unpairedSurrogate) {
      return Optional.of(Fault.UNPORTABLE_CHARACTER);
    }
  }

  private static boolean hasUnportableCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || UNPORTABLE.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** ASCII without capitals: most addresses, and those need no further look. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** Windows takes {@code con.html} for the device too. */
  private static String stem(String segment) {
    int dot = segment.indexOf('.');
    return (dot < 0 ? segment : segment.substring(0, dot)).stripTrailing().toLowerCase(Locale.ROOT);
  }

  private static Set<String> devices() {
    Set<String> names = new HashSet<>(List.of("con", "prn", "aux", "nul", "conin$", "conout$"));
    for (char digit : "0123456789\u00b9\u00b2\u00b3".toCharArray()) {
      names.add("com" + digit);
      names.add("lpt" + digit);
    }
    return Set.copyOf(names);
  }
}
