package io.github.gouji.mistakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gouji.Build;
import io.github.gouji.BuildOptions;
import io.github.gouji.cli.Main;
import io.github.gouji.finding.Finding;
import io.github.gouji.press.Extent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is done to the good archive to make a mistake, as a few lines of text: a verb with its paths, followed by the
 * lines taken out ({@code - }) and put in ({@code + }) where the verb has some.
 *
 * <pre>
 * change PATH     the lines "- " become the lines "+ "; without "- " the lines "+ " are put at the end
 * write PATH      a file of the lines "+ "
 * delete PATH     a file, or a folder with all in it
 * rename PATH TO  a file or folder
 * copy PATH TO    a file
 * link PATH TO    PATH becomes a symbolic link to TO
 * enlarge PATH    beyond what is read
 * gbk, bom, crlf, cr PATH   the same text in other bytes
 * seal            what is there
 * build           the site, without pictures and data
 * lock PATH       while the site in PATH is built by someone else
 * </pre>
 */
record Steps(List<Step> steps) {
    private static final long ENORMOUS = 17L * 1024 * 1024;

    Steps {
        steps = List.copyOf(steps);
    }

    /** One verb with its paths and lines. */
    record Step(String verb, List<String> paths, List<String> out, List<String> in) {}

    static Steps read(Path file) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (String line : Files.readString(file).split("\n")) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.equals("+") || line.startsWith("+ ")) {
                last(steps).in().add(line.substring(Math.min(2, line.length())));
            } else if (line.startsWith("- ")) {
                last(steps).out().add(line.substring(2));
            } else {
                List<String> words = List.of(line.split(" "));
                steps.add(new Step(words.get(0), words.subList(1, words.size()), new ArrayList<>(), new ArrayList<>()));
            }
        }
        return new Steps(steps);
    }

    private static Step last(List<Step> steps) {
        return steps.get(steps.size() - 1);
    }

    /** Does them, and gives what the last build found if there was one. */
    Optional<List<Finding>> apply(Path base) throws IOException {
        Optional<List<Finding>> found = Optional.empty();
        try (Locks locks = new Locks()) {
            for (Step step : steps) {
                if (step.verb().equals("build")) {
                    found = Optional.of(build(base));
                } else if (step.verb().equals("seal")) {
                    seal(base);
                } else if (step.verb().equals("lock")) {
                    locks.take(base.resolve("." + step.paths().get(0) + ".gouji/lock"));
                } else {
                    apply(step, base);
                }
            }
        }
        return found;
    }

    private static void seal(Path base) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        int status = Main.run(List.of("seal"), nowhere, nowhere, base);
        if (status != 0) {
            throw new IllegalStateException("not sealed");
        }
    }

    private static List<Finding> build(Path base) {
        BuildOptions.Folders folders = new BuildOptions.Folders(
                base.resolve("content"), base.resolve("templates"), base.resolve("site-output"));
        BuildOptions.Flags flags = new BuildOptions.Flags(false, false, false, Extent.PAGES);
        return Build.run(new BuildOptions(folders, flags, "content", "templates", Duration.ZERO)).findings();
    }

    private static void apply(Step step, Path base) throws IOException {
        Path path = base.resolve(step.paths().get(0));
        switch (step.verb()) {
            case "change" -> Files.writeString(path, changed(Files.readString(path), step));
            case "write" -> write(path, text(step.in()));
            case "delete" -> Trees.delete(path);
            case "rename" -> Files.move(path, base.resolve(step.paths().get(1)));
            case "copy" -> Trees.copy(path, base.resolve(step.paths().get(1)));
            case "link" -> {
                Trees.delete(path);
                Files.createSymbolicLink(path, Path.of(step.paths().get(1)));
            }
            case "enlarge" -> enlarge(path);
            case "gbk" -> Files.write(path, Files.readString(path).getBytes(Charset.forName("GBK")));
            case "bom" -> Files.writeString(path, "\uFEFF" + Files.readString(path));
            case "crlf" -> Files.writeString(path, Files.readString(path).replace("\n", "\r\n"));
            case "cr" -> Files.writeString(path, Files.readString(path).replace("\n", "\r"));
            default -> throw new IllegalArgumentException("no step is called " + step.verb());
        }
    }

    /** Locks that another build would hold. */
    private static final class Locks implements AutoCloseable {
        private final List<FileChannel> channels = new ArrayList<>();

        void take(Path file) throws IOException {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channels.add(channel);
            channel.lock();
        }

        @Override
        public void close() throws IOException {
            for (FileChannel channel : channels) {
                channel.close();
            }
        }
    }

    private static String changed(String text, Step step) {
        String in = text(step.in());
        if (step.out().isEmpty()) {
            return text + in;
        }
        String out = text(step.out());
        int at = ("\n" + text).indexOf("\n" + out);
        if (at < 0 || ("\n" + text).indexOf("\n" + out, at + 1) >= 0) {
            throw new IllegalArgumentException("not there, or more than once: " + out);
        }
        return text.substring(0, at) + in + text.substring(at + out.length());
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static void write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(UTF_8));
    }

    private static void enlarge(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(ENORMOUS);
        }
    }
}
