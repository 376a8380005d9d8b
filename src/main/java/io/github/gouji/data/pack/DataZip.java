package io.github.gouji.data.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files so that the same files give the same bytes: sorted by name, all of one time. */
public final class DataZip {
    /** Local, so that no zone shows in it. Not the first instant of the format: for that one the JDK adds a second stamp, which depends on the zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private DataZip() {}

    /** The content of an entry, opened only when its turn comes. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /** One file with its path, parts separated by slashes. */
    public record Entry(String path, Bytes bytes) {}

    public static void write(List<Entry> entries, OutputStream to) throws IOException {
        TreeMap<String, Bytes> sorted = new TreeMap<>();
        entries.forEach(e -> sorted.put(e.path(), e.bytes()));
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(to));
        for (var entry : sorted.entrySet()) {
            ZipEntry head = new ZipEntry(entry.getKey());
            head.setTimeLocal(TIME);
            zip.putNextEntry(head);
            try (InputStream in = entry.getValue().open()) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }
}
