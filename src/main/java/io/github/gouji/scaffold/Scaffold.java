package io.github.gouji.scaffold;

import io.github.gouji.archive.Body;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.form.Form;
import io.github.gouji.source.YamlText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a new archive, body or year: names below its folder, and texts. */
public final class Scaffold {
    private Scaffold() {}

    /**
     * The file of a new archive.
     *
     * @param name what it is called; not given, the place is left open, which the check names
     */
    public static Map<String, String> archive(Optional<String> name) {
        return Map.of("archive.yaml", Blueprint.named("archive.yaml").filled(Map.of("name", value(name))));
    }

    /**
     * The file of a new body.
     *
     * @param id the name of its folder
     */
    public static Map<String, String> body(String id, Optional<String> name) {
        return Map.of("body.yaml", Blueprint.named("body.yaml").filled(Map.of("body", id, "name", value(name))));
    }

    /**
     * The files of a new year: a draft whose every row and section is open.
     *
     * @param last the checked report of the year before, from which figures are carried over
     */
    public static Map<String, String> year(Body body, int year, Form form, Optional<CheckedReport> last) {
        YearScaffold scaffold = new YearScaffold(body, year, form, last);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("report.yaml", scaffold.report());
        files.putAll(scaffold.tables());
        files.putAll(scaffold.sections());
        return files;
    }

    /** As it stands behind the colon of a key, in quotes where YAML would read more into it than the words. */
    private static String value(Optional<String> name) {
        return name.map(n -> " " + quoted(n)).orElse("");
    }

    static String quoted(String text) {
        boolean plain = text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c > 0x7F) && !text.isEmpty();
        return plain ? text : YamlText.quoted(text);
    }
}
