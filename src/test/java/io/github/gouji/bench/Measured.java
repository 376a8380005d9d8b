package io.github.gouji.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.read.ArchiveReader;
import io.github.gouji.cli.Main;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.source.ContentFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Does one piece of work in a JVM of its own and says what the whole process cost, its start included. Reading alone is
 * no command of the program and so has a word of its own; everything else is a command line.
 */
public final class Measured {
    /** Leads the line with the costs. */
    static final String MARK = "measured";

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private Measured() {}

    /**
     * Runs {@code read FOLDER} or a command of the program, and prints status, CPU seconds and peak MiB.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        int status = arguments[0].equals("read")
                ? read(Path.of(arguments[1]))
                : Main.run(
                        List.of(arguments),
                        new PrintStream(talk, false, StandardCharsets.UTF_8),
                        new PrintStream(talk, false, StandardCharsets.UTF_8),
                        Path.of("").toAbsolutePath());
        long cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (status != 0) {
            out.println(talk.toString(StandardCharsets.UTF_8).lines().limit(5).toList());
        }
        out.println(String.format(Locale.ROOT, "%s %d %.3f %d", MARK, status, cpu / 1e9, peak()));
    }

    private static int read(Path folder) {
        Findings findings = new Findings();
        ContentFolder content = ContentFolder.scan(folder, "content", findings);
        new ArchiveReader(FormLibrary.builtIn(), Vocabulary.load()).read(content);
        return findings.hasErrors() ? 1 : 0;
    }

    /** The most memory that the process ever had, in MiB; 0 where the system does not tell. */
    private static long peak() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith(PEAK))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
