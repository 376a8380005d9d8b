package io.github.gouji.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder that holds what one situation becomes: the list of its files, its findings, its pages and data. */
record Expectation(Path folder) {
    static final String FILES = "files.txt";
    static final String FINDINGS = "findings.txt";
    private static final Set<String> LISTS = Set.of(FILES, FINDINGS);

    static boolean isUpdate() {
        return isUpdate(Boolean.getBoolean("golden.update"), System.getenv("CI"));
    }

    static boolean isUpdate(boolean asked, String ci) {
        if (asked && ci != null) {
            throw new IllegalStateException("expectations are not rewritten where CI is set");
        }
        return asked;
    }

    void rewrite(String files, String findings, Map<String, String> pages) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            write(FILES, files);
            write(FINDINGS, findings);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                write(page.getKey(), page.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Set<String> pages() {
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> paths = all.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(path -> !LISTS.contains(path))
                    .toList();
            return new TreeSet<>(paths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
