package io.github.gouji.cli.content;

import static java.util.Objects.requireNonNull;

import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Invocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes files that are not there yet, leaves alone those that are, and says both. */
final class NewFiles {
    private final Invocation at;

    NewFiles(Invocation at) {
        this.at = requireNonNull(at, "at");
    }

    /**
     * Writes them; nothing to write is a finding.
     *
     * @param folder as named in messages
     * @param next the sentence that says what to do afterwards
     */
    ExitStatus write(String folder, Map<String, String> files, String next) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return writeBytes(folder, bytes, next);
    }

    /** The same for files that are not text. */
    ExitStatus writeBytes(String folder, Map<String, byte[]> files, String next) throws IOException {
        int written = 0;
        try {
            Path target = at.resolve(folder);
            Files.createDirectories(target);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                boolean created = create(target.resolve(file.getKey()), file.getValue());
                written += created ? 1 : 0;
                at.out().println(at.words().say(created ? "new.created" : "new.kept", "file", shown(folder, file.getKey())));
            }
        } catch (FileAlreadyExistsException e) {
            at.tell("new.in-the-way", "folder", folder);
            return ExitStatus.TROUBLE;
        }
        if (!at.quiet()) {
            at.tell(written == 0 ? "new.nothing" : next, "folder", folder);
        }
        return written == 0 ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }

    private static String shown(String folder, String name) {
        return folder.equals(".") ? name : folder + "/" + name;
    }

    /** Opened only if there is nothing yet, so that not even a file made this instant is lost. */
    private static boolean create(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }
}
