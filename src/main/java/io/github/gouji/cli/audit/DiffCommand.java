package io.github.gouji.cli.audit;

import io.github.gouji.cli.command.Command;
import io.github.gouji.cli.command.ExitStatus;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.cli.command.Options;
import io.github.gouji.cli.command.Words;
import io.github.gouji.data.JsonWriter;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.output.manifest.Manifest;
import io.github.gouji.output.manifest.SiteDiff;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code diff OLD NEW}: what to upload and what to delete, from two sites or their manifests; without the two, what
 * {@code site-output} holds that was not uploaded yet.
 */
public final class DiffCommand implements Command {
    @Override
    public String name() {
        return "diff";
    }

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = CommandSpec.create();
        new Options(spec, words).format("text", "json").arguments("SITES", 0, 2);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult given, Invocation at) throws IOException {
        List<String> sites = given.matchedPositionalValue(0, List.<String>of());
        if (sites.isEmpty() && Files.isRegularFile(at.resolve(UploadList.NAME))) {
            sites = List.of(UploadList.NAME, "site-output");
        }
        if (sites.size() != 2) {
            at.tell("diff.usage");
            return ExitStatus.USAGE;
        }
        Optional<Manifest> before = manifest(sites.get(0), at);
        Optional<Manifest> after = manifest(sites.get(1), at);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitStatus.TROUBLE;
        }
        losses(sites, before.get(), after.get(), at);
        SiteDiff diff = SiteDiff.of(before.get(), after.get());
        if (given.matchedOptionValue("--format", "text").equals("json")) {
            at.out().print(json(diff));
        } else {
            list("diff.added", diff.added(), at);
            list("diff.changed", diff.changed(), at);
            list("diff.removed", diff.removed(), at);
        }
        if (!at.quiet()) {
            at.tell(
                    diff.isEmpty() ? "diff.same" : "diff.summary",
                    "added", String.valueOf(diff.added().size()),
                    "changed", String.valueOf(diff.changed().size()),
                    "removed", String.valueOf(diff.removed().size()),
                    "manifest", Manifest.ADDRESS);
        }
        return ExitStatus.FINE;
    }

    /** Against the list of the last upload, what the content has lost is looked for too. */
    private static void losses(List<String> sites, Manifest before, Manifest after, Invocation at) throws IOException {
        Path site = at.resolve(sites.get(1));
        boolean last = new UploadList(site).file().equals(at.resolve(sites.get(0)));
        Losses losses = last ? Losses.of(before, after, site, at.resolve("content")) : Losses.of(before, after);
        losses.tell(at);
    }

    private static void list(String heading, List<String> files, Invocation at) {
        if (!files.isEmpty()) {
            at.out().println(at.words().say(heading, "count", String.valueOf(files.size())));
            files.forEach(f -> at.out().println("  " + f));
        }
    }

    private static String json(SiteDiff diff) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("added").texts(diff.added().stream().map(Optional::of).toList());
        json.name("changed").texts(diff.changed().stream().map(Optional::of).toList());
        json.name("removed").texts(diff.removed().stream().map(Optional::of).toList());
        return json.endObject().document();
    }

    /** Of a manifest file, of a folder with one, or of the files of any other folder; else says why there is none. */
    private static Optional<Manifest> manifest(String shown, Invocation at) throws IOException {
        Path path = at.resolve(shown);
        Path file = Files.isDirectory(path) ? path.resolve(Manifest.ADDRESS) : path;
        if (Files.isRegularFile(file)) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            Optional<Manifest> manifest = Manifest.parse(text);
            if (manifest.isEmpty()) {
                at.tell("diff.no-manifest", "file", shown);
            }
            return manifest;
        }
        if (Files.isDirectory(path)) {
            return Optional.of(filesOf(path.toRealPath()));
        }
        at.tell("diff.not-there", "file", shown);
        return Optional.empty();
    }

    private static Manifest filesOf(Path folder) throws IOException {
        SortedMap<String, Sha256> checksums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        checksums.put(folder.relativize(file).toString().replace('\\', '/'), Sha256.of(in));
                    }
                }
            }
        }
        return new Manifest(checksums);
    }
}
