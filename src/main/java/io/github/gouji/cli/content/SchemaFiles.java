package io.github.gouji.cli.content;

import static java.util.Objects.requireNonNull;

import io.github.gouji.Inspection;
import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Inspector;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.output.disk.WholeFile;
import io.github.gouji.schema.ContentSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the schemas of the content files into {@code .schema/} of the content folder, which is the program's own. */
final class SchemaFiles {
    private static final String FOLDER = ".schema";

    private final Invocation at;

    SchemaFiles(Invocation at) {
        this.at = requireNonNull(at, "at");
    }

    /** Writes them and names each. */
    ExitStatus write(String content) throws IOException {
        place(content).forEach(name -> at.out().println(content + "/" + FOLDER + "/" + name));
        return ExitStatus.FINE;
    }

    /**
     * Writes those that are not there in these bytes, for the forms of the archive too.
     *
     * @param content the content folder as named on the command line
     * @return the names of all schemas
     */
    List<String> place(String content) throws IOException {
        Inspection inspection = new Inspector(at, content).inspect();
        Path folder = at.resolve(content).resolve(FOLDER);
        Map<String, String> documents = new ContentSchemas(inspection.vocabulary(), inspection.forms()).documents();
        Files.createDirectories(folder);
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Path file = folder.resolve(document.getKey());
            WholeFile.renew(file, document.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return new ArrayList<>(documents.keySet());
    }
}
