package io.github.gouji.cli.build;

import java.io.File;
import java.io.IOException;
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
        Set<Path> files = of(System.getProperty("java.class.path", ""));
        for (ClassLoader loader = ProgramFiles.class.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader opened) {
                for (URL url : opened.getURLs()) {
                    files.add(real(path(url)));
                }
            }
        }
        return List.copyOf(files);
    }

    /** What the entries of a class path lead to. */
    static Set<Path> of(String classPath) {
        Set<Path> files = new LinkedHashSet<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            if (!entry.isEmpty()) {
                files.add(real(Path.of(entry)));
            }
        }
        return files;
    }

    /** Of a link only that it is one would be seen, not what lies behind it. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException absent) {
            return path.toAbsolutePath();
        }
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
