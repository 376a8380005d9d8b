package io.github.gouji.serve;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Watches while something else is done, and keeps what has changed until it is asked for. */
public final class Changes implements AutoCloseable {
    private final BlockingQueue<List<Path>> noticed = new LinkedBlockingQueue<>();
    private final Thread watching;
    private volatile Optional<RuntimeException> failure = Optional.empty();

    public Changes(Watcher watcher) {
        requireNonNull(watcher, "watcher");
        this.watching = new Thread(() -> watch(watcher), "gouji-watching");
        watching.setDaemon(true);
        watching.start();
    }

    private void watch(Watcher watcher) {
        try {
            while (true) {
                noticed.add(watcher.next());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = Optional.of(e);
            noticed.add(List.of());
        }
    }

    /** Whether something has changed that nobody has asked for yet. */
    public boolean waiting() {
        return !noticed.isEmpty();
    }

    /** All that has changed since the last time, the newest first; waits until there is something. */
    public List<Path> next() throws InterruptedException {
        List<List<Path>> all = new ArrayList<>(List.of(noticed.take()));
        noticed.drainTo(all);
        failure.ifPresent(e -> {
            throw e;
        });
        Collections.reverse(all);
        return all.stream().flatMap(List::stream).distinct().toList();
    }

    @Override
    public void close() {
        watching.interrupt();
    }
}
