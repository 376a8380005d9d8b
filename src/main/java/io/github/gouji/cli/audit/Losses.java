package io.github.gouji.cli.audit;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.cli.command.Invocation;
import io.github.gouji.output.manifest.Manifest;
import io.github.gouji.seal.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What should never vanish: reports that were uploaded once, and the seals of those that are published.
 *
 * @param reports that the site had and has no more, each as body and year
 * @param seals of reports that it still has, each as body and year
 */
record Losses(List<String> reports, List<String> seals) {
    private static final Pattern PAGE = Pattern.compile("(?<report>[^/]+/[0-9]{4})/index\\.html");

    Losses {
        reports = List.copyOf(reports);
        seals = List.copyOf(seals);
    }

    /** The reports whose pages are gone. */
    static Losses of(Manifest before, Manifest now) {
        return new Losses(
                pages(before).stream()
                        .filter(report -> !now.files().containsKey(report + "/index.html"))
                        .toList(),
                List.of());
    }

    /**
     * Looks for seals too.
     *
     * @param site the folder that {@code now} describes
     */
    static Losses of(Manifest before, Manifest now, Path site, Path content) throws IOException {
        List<String> reports = of(before, now).reports();
        List<String> seals = new ArrayList<>();
        for (String report : Files.isDirectory(content) ? pages(before) : List.<String>of()) {
            boolean sealed = Files.exists(content.resolve(report).resolve(Seal.FILE));
            if (!reports.contains(report) && !sealed && isPublished(site.resolve(report).resolve("data.json"))) {
                seals.add(report);
            }
        }
        return new Losses(reports, seals);
    }

    /** Only published reports are sealed; a site without data does not say which are. */
    private static boolean isPublished(Path data) throws IOException {
        if (!Files.isRegularFile(data)) {
            return false;
        }
        try {
            JsonElement report = JsonParser.parseString(Files.readString(data));
            JsonElement published = new JsonPrimitive(Vocabulary.load().words("state").label("published"));
            return report.isJsonObject() && published.equals(report.getAsJsonObject().get("state"));
        } catch (JsonParseException notOurs) {
            return false;
        }
    }

    private static List<String> pages(Manifest site) {
        return site.files().keySet().stream()
                .map(PAGE::matcher)
                .filter(Matcher::matches)
                .map(page -> page.group("report"))
                .toList();
    }

    void tell(Invocation at) {
        tell("diff.lost-reports", reports, at);
        tell("diff.lost-seals", seals, at);
    }

    private static void tell(String sentence, List<String> names, Invocation at) {
        if (!names.isEmpty()) {
            at.tell(sentence, "count", String.valueOf(names.size()), "reports", String.join(" ", names));
        }
    }
}
