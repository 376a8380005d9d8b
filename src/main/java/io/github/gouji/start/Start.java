package io.github.gouji.start;

import io.github.gouji.cli.Main;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The entry of the jar: runs the program in a JVM of its own, set up for a run of seconds. A plain {@code java -jar} sets
 * itself up for a server that runs for months, and a jar cannot ask for anything else; a build then takes twice the
 * processor time and several times the memory. Where the user has set up the JVM, or the program is to run for long,
 * this JVM is used.
 */
public final class Start {
    /** Options that go well together with those that are set here. */
    private static final String NEUTRAL = "-D.*|-Xm[nsx]\\d.*|-Xss\\d.*|-ea|-enableassertions";
    private static final String LASTING = "serve";

    private Start() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path jar = jar();
        Path java = Path.of(System.getProperty("java.home"), "bin", isWindows() ? "java.exe" : "java");
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        boolean here = !Files.isRegularFile(jar) || !Files.isExecutable(java) || isLasting(arguments) || isSetUp(options);
        Optional<Process> process = here ? Optional.empty() : start(command(java, options, jar, arguments));
        if (process.isPresent()) {
            System.exit(process.get().waitFor());
        }
        Main.main(arguments);
    }

    /** Nothing where the system does not let a program start another. */
    private static Optional<Process> start(List<String> command) {
        try {
            return Optional.of(new ProcessBuilder(command).inheritIO().start());
        } catch (IOException forbidden) {
            return Optional.empty();
        }
    }

    private static List<String> command(Path java, List<String> options, Path jar, String[] arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(fitting(jar));
        command.addAll(options);
        Collections.addAll(command, "-cp", jar.toString(), Started.class.getName());
        command.add(String.valueOf(ProcessHandle.current().pid()));
        Collections.addAll(command, arguments);
        return command;
    }

    /** The options of a JVM that is set up for a run of seconds. */
    public static List<String> fitting(Path jar) {
        List<String> options = new ArrayList<>();
        Collections.addAll(options, "-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        // How often the templates ask for a component before a class is made for that; newer JVMs do it another way.
        options.add("-Dsun.reflect.inflationThreshold=200");
        Path classes = KeptClasses.beside(jar);
        if (KeptClasses.areWhole(classes)) {
            // That they are of another JVM or jar is no news to anybody: it costs a moment, no more.
            Collections.addAll(options, "-XX:SharedArchiveFile=" + classes, "-Xshare:auto", "-Xlog:disable");
        }
        return options;
    }

    private static boolean isLasting(String[] arguments) {
        for (String argument : arguments) {
            if (argument.equals(LASTING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSetUp(List<String> options) {
        for (String option : options) {
            if (!option.matches(NEUTRAL)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static Path jar() {
        CodeSource source = Start.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the program", e);
        }
    }
}
