package io.github.gouji.cli;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the program that runs lies on disk: its jar, or in Maven its classes and libraries. */
final class ProgramFiles {
    private ProgramFiles() {}

    /** The class path, and what the class loaders over it add. */
    static List<Path> find() {
        Set<Path> files = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            if (!entry.isEmpty()) {
                files.add(Path.of(entry).toAbsolutePath());
            }
        }
        for (ClassLoader loader = ProgramFiles.class.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader opened) {
                for (URL url : opened.getURLs()) {
                    files.add(path(url));
                }
            }
        }
        return List.copyOf(files);
    }

    private static Path path(URL url) {
        try {
            URI uri = url.toURI();
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
