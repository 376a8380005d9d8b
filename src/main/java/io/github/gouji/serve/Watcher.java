package io.github.gouji.serve;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Tells when files below some folders have changed and stand still again. The system's notices only wake it up; what
 * changed is seen by looking, so that network drives and systems out of notices only make it slower.
 */
public final class Watcher implements AutoCloseable {
    private static final long RESCAN_MILLIS = 1000;
    private static final long SETTLE_MILLIS = 25;
    private static final int MOST_WAITS = 80;

    private final List<Path> roots;
    private final Optional<WatchService> notices;
    private Map<Path, String> known;

    public Watcher(List<Path> roots) {
        this.roots = List.copyOf(roots);
        this.notices = service();
        this.known = look();
    }

    private static Optional<WatchService> service() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException noneLeft) {
            return Optional.empty();
        }
    }

    /** Waits for a change; gives the files that are new, different or gone. */
    public List<Path> next() throws InterruptedException {
        while (true) {
            pause();
            Map<Path, String> seen = look();
            if (!seen.equals(known)) {
                seen = settled(seen);
                List<Path> changed = changed(known, seen);
                known = seen;
                return changed;
            }
        }
    }

    private void pause() throws InterruptedException {
        if (notices.isEmpty()) {
            Thread.sleep(RESCAN_MILLIS);
            return;
        }
        WatchKey key = notices.get().poll(RESCAN_MILLIS, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = notices.get().poll();
        }
    }

    /** An editor may write a file in several goes. */
    private Map<Path, String> settled(Map<Path, String> first) throws InterruptedException {
        Map<Path, String> before = first;
        for (int i = 0; i < MOST_WAITS; i++) {
            Thread.sleep(SETTLE_MILLIS);
            Map<Path, String> after = look();
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    private static List<Path> changed(Map<Path, String> before, Map<Path, String> after) {
        List<Path> changed = new ArrayList<>();
        after.forEach((path, stamp) -> {
            if (!stamp.equals(before.get(path))) {
                changed.add(path);
            }
        });
        before.keySet().stream().filter(p -> !after.containsKey(p)).forEach(changed::add);
        return changed;
    }

    private Map<Path, String> look() {
        Map<Path, String> seen = new TreeMap<>();
        for (Path root : roots) {
            try {
                Files.walkFileTree(root, new Look(seen));
            } catch (IOException goneMeanwhile) {
                seen.put(root, goneMeanwhile.getClass().getName());
            }
        }
        return seen;
    }

    /** Notes every file and asks for notices of every folder; what vanishes while being looked at is not there. */
    private final class Look extends SimpleFileVisitor<Path> {
        private final Map<Path, String> seen;

        Look(Map<Path, String> seen) {
            this.seen = seen;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            seen.put(folder, "");
            register(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            seen.put(file, attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException error) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException error) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** Where the system has no notices left the rescan sees the folder all the same, a second later. */
    private boolean register(Path folder) {
        try {
            return notices.isPresent()
                    && folder.register(
                                    notices.get(),
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_MODIFY,
                                    StandardWatchEventKinds.ENTRY_DELETE)
                            .isValid();
        } catch (IOException outOfNotices) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (notices.isPresent()) {
            notices.get().close();
        }
    }
}
