package io.github.gouji.mistakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    void apply(Path base) throws IOException {
        for (Step step : steps) {
            apply(step, base);
        }
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
