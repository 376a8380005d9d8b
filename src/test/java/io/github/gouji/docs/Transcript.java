package io.github.gouji.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.cli.CommandLine.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document followed to the letter: {@code sh} blocks are run ({@code exit=} is the status promised), {@code yaml PATH}
 * and {@code md PATH} blocks below content/ are written over what is there, those below source/ are new, and
 * {@code text output} must be printed by the commands before it.
 */
final class Transcript {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+) ?([^\n]*)\n(.*?)^```$");
    private static final String GOUJI = "java -jar gouji.jar ";

    private final Path folder;
    private final Program program;
    private String printed = "";

    Transcript(Path folder, Program program) {
        this.folder = folder;
        this.program = program;
    }

    /** How the program is started in this run. */
    interface Program {
        Ran run(String... arguments) throws IOException, InterruptedException;

        /** {@code serve} until it says where it is, then as Ctrl+C does; gives what it printed. */
        String serve() throws IOException, InterruptedException;
    }

    /** Follows a document and gives the number of commands that were run. */
    int follow(Path document) throws IOException, InterruptedException {
        int commands = 0;
        for (Fence fence : fences(document)) {
            if (fence.language().equals("sh")) {
                printed = "";
                for (String line : fence.text().strip().split("\n")) {
                    run(line, fence.info().startsWith("exit=") ? Integer.parseInt(fence.info().substring(5)) : 0);
                    commands++;
                }
            } else if (fence.info().equals("output")) {
                for (String line : fence.text().strip().split("\n")) {
                    assertThat(printed).as(document.toString()).contains(line);
                }
            } else if (fence.info().startsWith("source/")) {
                Path file = folder.resolve(fence.info());
                Files.createDirectories(file.getParent());
                Files.writeString(file, fence.text());
            } else if (fence.info().startsWith("content/")) {
                assertThat(folder.resolve(fence.info())).as("made by new").exists();
                Files.writeString(folder.resolve(fence.info()), fence.text());
            }
        }
        return commands;
    }

    private record Fence(String language, String info, String text) {}

    private static List<Fence> fences(Path document) throws IOException {
        List<Fence> fences = new ArrayList<>();
        Matcher matcher = FENCE.matcher(Files.readString(document));
        while (matcher.find()) {
            fences.add(new Fence(matcher.group(1), matcher.group(2).strip(), matcher.group(3)));
        }
        return fences;
    }

    private void run(String line, int status) throws IOException, InterruptedException {
        if (!line.startsWith(GOUJI)) {
            Process shell = new ProcessBuilder("sh", "-c", line).directory(folder.toFile()).inheritIO().start();
            assertThat(shell.waitFor()).as(line).isEqualTo(status);
        } else if (line.equals(GOUJI + "serve")) {
            assertThat(program.serve()).contains("http://127.0.0.1:");
        } else {
            Ran ran = program.run(line.substring(GOUJI.length()).split(" "));
            printed += ran.out() + ran.err();
            assertThat(ran.status()).as("%s%n%s", line, printed).isEqualTo(status);
        }
    }
}
