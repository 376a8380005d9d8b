package io.github.gouji.source;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of the content as it lies on disk, in the order of names. Symbolic links are reported and left out.
 *
 * @param path how the folder is named in messages, from the project's folder, with {@code /}
 * @param refused names of what is there and is not read: links and devices
 */
public record ContentFolder(
        String path,
        Path location,
        Map<String, ContentFolder> folders,
        Map<String, ContentFile> files,
        Set<String> refused) {
    private static final int MAX_DEPTH = 8;

    public ContentFolder {
        folders = Collections.unmodifiableMap(new TreeMap<>(folders));
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        refused = Collections.unmodifiableSet(new TreeSet<>(refused));
    }

    /** Lists a folder with all below it; what cannot be read is a finding. */
    public static ContentFolder scan(Path location, String path, Findings findings) {
        return scan(location, path, findings, Set.of());
    }

    /**
     * Lists a folder with all below it but what is in some of its folders, which look empty.
     *
     * @param closed the names of those
     */
    public static ContentFolder scan(Path location, String path, Findings findings, Set<String> closed) {
        return scan(location, path, findings, closed, 0);
    }

    private static ContentFolder scan(
            Path location, String path, Findings findings, Set<String> closed, int depth) {
        Map<String, Path> below = new TreeMap<>();
        Map<String, ContentFile> files = new TreeMap<>();
        Set<String> refused = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(location)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString().replace("/", "");
                String entryPath = path + "/" + name;
                BasicFileAttributes attributes =
                        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isSymbolicLink() || attributes.isOther()) {
                    findings.add(Code.FILE_LINK, Place.of(entryPath));
                    refused.add(name);
                } else if (attributes.isDirectory() && depth < MAX_DEPTH) {
                    below.put(name, entry);
                } else {
                    files.put(name, new ContentFile(entryPath, entry, attributes.size()));
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(path), "detail", detail(e));
        }
        Map<String, ContentFolder> folders = new TreeMap<>();
        for (String name : closed) {
            Path folder = below.remove(name);
            if (folder != null) {
                folders.put(name, new ContentFolder(path + "/" + name, folder, Map.of(), Map.of(), Set.of()));
            }
        }
        folders.putAll(scan(below, path, findings, depth + 1));
        return new ContentFolder(path, location, folders, files, refused);
    }

    private static Map<String, ContentFolder> scan(Map<String, Path> folders, String path, Findings findings, int depth) {
        // The bodies of an archive are many and alike.
        Stream<Map.Entry<String, Path>> entries =
                depth == 1 ? folders.entrySet().parallelStream() : folders.entrySet().stream();
        List<Scanned> scanned = entries.map(folder -> {
                    Findings below = new Findings();
                    String name = folder.getKey();
                    return new Scanned(name, scan(folder.getValue(), path + "/" + name, below, Set.of(), depth), below.list());
                })
                .toList();
        Map<String, ContentFolder> found = new TreeMap<>();
        for (Scanned each : scanned) {
            findings.addAll(each.findings());
            found.put(each.name(), each.folder());
        }
        return found;
    }

    private record Scanned(String name, ContentFolder folder, List<Finding> findings) {}

    /** Whether a file of this name is there, be it one that is not read. */
    public boolean has(String name) {
        return files.containsKey(name) || refused.contains(name);
    }

    public Optional<ContentFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** What the system says, without the path, which stands before it and may be that of the machine. */
    private static String detail(Exception e) {
        return e instanceof AccessDeniedException ? "@disk.denied" : "@disk.other";
    }

    /** A file of the content, not yet read. */
    public record ContentFile(String path, Path location, long size) {
        private static final long MAX_TEXT = 16L * 1024 * 1024;

        /**
         * The file's text; not UTF-8, too large or unreadable is a finding, and so is what it says of persons: that is
         * covered here already, so that no page, index or data file can show it.
         */
        public Optional<SourceText> read(Findings findings) {
            if (size > MAX_TEXT) {
                findings.add(Code.FILE_UNREADABLE, Place.of(path), Messages.CASE, "large");
                return Optional.empty();
            }
            try {
                return SourceText.decode(path, Files.readAllBytes(location), findings)
                        .map(text -> PersonalData.covered(text, findings));
            } catch (IOException e) {
                findings.add(Code.FILE_UNREADABLE, Place.of(path), "detail", detail(e));
                return Optional.empty();
            }
        }
    }
}
