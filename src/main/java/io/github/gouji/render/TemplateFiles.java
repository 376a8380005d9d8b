package io.github.gouji.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a template set in memory: the built-in ones, and over them, file by file, those of a folder.
 *
 * <p>Everything is read once and at the start, so that no template can make a file be read later.
 */
final class TemplateFiles {
    private static final String BUILT_IN = "/io/github/gouji/templates/";
    private static final String CONTENTS = "contents.txt";

    private final SortedMap<String, byte[]> bytes = new TreeMap<>();
    private final Set<String> overridden = new TreeSet<>();
    private final Set<String> builtIn;

    private TemplateFiles() {
        for (String name : new String(resource(CONTENTS), StandardCharsets.UTF_8).lines().toList()) {
            bytes.put(name, resource(name));
        }
        builtIn = Set.copyOf(bytes.keySet());
    }

    static TemplateFiles builtIn() {
        return new TemplateFiles();
    }

    /** The built-in files under those of a folder; symbolic links are not followed. */
    static TemplateFiles over(Path folder) {
        TemplateFiles files = new TemplateFiles();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.bytes.put(name, Files.readAllBytes(path));
                files.overridden.add(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.bytes.remove(CONTENTS);
        return files;
    }

    /** Whether the same names stand for the same bytes, from the same places. */
    boolean sameAs(TemplateFiles other) {
        return overridden.equals(other.overridden)
                && bytes.keySet().equals(other.bytes.keySet())
                && bytes.keySet().stream().allMatch(name -> Arrays.equals(bytes.get(name), other.bytes.get(name)));
    }

    /** Names that end so, sorted. */
    List<String> names(String prefix, String suffix) {
        return bytes.keySet().stream()
                .filter(name -> name.startsWith(prefix) && name.endsWith(suffix))
                .toList();
    }

    /** Whether the folder holds this file. */
    boolean overridden(String name) {
        return overridden.contains(name);
    }

    byte[] bytes(String name) {
        return bytes.get(name);
    }

    /** The text of a file with LF line ends and without a byte order mark; empty where it is not UTF-8. */
    Optional<String> text(String name) {
        return text(bytes.get(name));
    }

    /** The text of the built-in file that an overriding one hides. */
    Optional<String> hiddenText(String name) {
        return overridden.contains(name) && builtIn.contains(name) ? text(resource(name)) : Optional.empty();
    }

    /** Files of the folder that are neither template, word list nor asset. */
    List<String> strangers() {
        List<String> strangers = new ArrayList<>(overridden);
        strangers.removeIf(name -> name.endsWith(".ftlh")
                || name.endsWith(".ftlx")
                || name.startsWith("assets/")
                || name.startsWith("words/") && name.endsWith(".properties")
                || name.equals(CONTENTS));
        return strangers;
    }


    private static Optional<String> text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(bare.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = TemplateFiles.class.getResourceAsStream(BUILT_IN + name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + BUILT_IN + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
