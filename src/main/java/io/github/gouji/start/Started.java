package io.github.gouji.start;

import io.github.gouji.cli.Main;
import java.util.Arrays;
import java.util.Optional;

/** The program in the JVM that {@link Start} started, which it does not outlive. */
public final class Started {
    /** What a shell gives for a process that was killed. */
    private static final int KILLED = 137;
    /** Between two looks, in milliseconds. */
    private static final long PAUSE = 200;

    private Started() {}

    /** @param arguments the process that asked, before those of the program: it may be gone before it can be looked up */
    public static void main(String[] arguments) {
        long asker = Long.parseLong(arguments[0]);
        Thread watch = new Thread(new Watch(asker), "watch");
        watch.setDaemon(true);
        watch.start();
        Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /** A lambda would have to be made in every start anew. */
    private record Watch(long asker) implements Runnable {
        @Override
        public void run() {
            watch(asker);
        }
    }

    /** Looks and sleeps: a thread that waits outside of Java for what may come keeps a JVM from ending at once. */
    private static void watch(long asker) {
        Optional<Long> parent = parent();
        boolean gone = parent.isPresent() && ProcessHandle.of(asker).isEmpty();
        // Where a system does not tell, or another program stands between the two, nothing can be watched.
        if (!gone && !parent.equals(Optional.of(asker))) {
            return;
        }
        while (parent().equals(Optional.of(asker))) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException nobodyDoesThat) {
                return;
            }
        }
        Runtime.getRuntime().halt(KILLED);
    }

    /** Asked again each time: one that was killed may be called alive until somebody takes note of its end. */
    private static Optional<Long> parent() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        return parent.isPresent() ? Optional.of(parent.get().pid()) : Optional.empty();
    }
}
