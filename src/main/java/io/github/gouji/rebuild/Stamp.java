package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a file is from outside, without opening it.
 *
 * @param modified in nanoseconds, as precisely as the disk keeps it
 * @param changed when anything of it changed, its times too; it cannot be set by hand. 0 where the system has none
 * @param identity tells it from a file of the same size and times that took its name: its number on the disk, or when it
 *     was made
 */
record Stamp(Kind kind, long size, long modified, long changed, long identity) {
    /** What stands there; links are never followed. */
    enum Kind {
        NOTHING,
        FILE,
        DIRECTORY,
        OTHER
    }

    private static final Stamp NOTHING = new Stamp(Kind.NOTHING, 0, 0, 0, 0);
    private static final String WITH_CHANGE = "unix:isRegularFile,isDirectory,size,lastModifiedTime,ctime,ino";

    Stamp {
        requireNonNull(kind, "kind");
    }

    // By hand: what a record has of its own is linked at run time, in every start anew.
    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp stamp
                && kind == stamp.kind
                && size == stamp.size
                && modified == stamp.modified
                && changed == stamp.changed
                && identity == stamp.identity;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * (31 * size + modified) + identity);
    }

    static Stamp of(Path path) throws IOException {
        try {
            return path.getFileSystem().supportedFileAttributeViews().contains("unix") ? unix(path) : basic(path);
        } catch (NoSuchFileException absent) {
            return NOTHING;
        }
    }

    private static Stamp unix(Path path) throws IOException {
        Map<String, Object> found = Files.readAttributes(path, WITH_CHANGE, LinkOption.NOFOLLOW_LINKS);
        Kind kind = kind((boolean) found.get("isRegularFile"), (boolean) found.get("isDirectory"));
        return new Stamp(
                kind,
                (long) found.get("size"),
                nanos((FileTime) found.get("lastModifiedTime")),
                nanos((FileTime) found.get("ctime")),
                (long) found.get("ino"));
    }

    private static Stamp basic(Path path) throws IOException {
        BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Kind kind = kind(found.isRegularFile(), found.isDirectory() && !found.isOther());
        return new Stamp(
                kind, found.size(), nanos(found.lastModifiedTime()), 0, nanos(found.creationTime()));
    }

    private static Kind kind(boolean file, boolean directory) {
        return file ? Kind.FILE : directory ? Kind.DIRECTORY : Kind.OTHER;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** Whether the file may have been changed at that instant or later: a change may then not show in its stamp. */
    boolean since(long instant) {
        return modified >= instant || changed >= instant;
    }
}
