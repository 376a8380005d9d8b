package io.github.gouji.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The program's own streams over the file descriptors of the process.
 *
 * <p>{@code System.out} will not do: its charset is the machine's, and Maven 4 puts a prefix before every line of it.
 */
final class Streams {
    private Streams() {}

    /** A stream to {@code target}, flushed at every line; never close it, Maven shares the descriptor. */
    static PrintStream over(FileDescriptor target) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(target)), true, charset());
    }

    /** A terminal decodes by its own charset; pipes and files get UTF-8 everywhere. */
    private static Charset charset() {
        Console console = System.console();
        return console != null && isTerminal(console) ? console.charset() : StandardCharsets.UTF_8;
    }

    /** From Java 22 on there is a console even where the output is a file, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
