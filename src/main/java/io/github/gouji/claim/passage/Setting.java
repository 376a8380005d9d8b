package io.github.gouji.claim.passage;

import io.github.gouji.archive.Body;
import io.github.gouji.archive.FormerName;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.claim.language.ClaimLanguage;
import io.github.gouji.claim.language.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a report beyond its tables: its year, the names its body goes by, and whether its tables count the
 * whole area, the organ alone, or one does not know.
 */
public record Setting(int year, List<String> names, boolean countsArea, boolean countsOrgan) {
    private static final int SHORTEST_NAME = 2;

    public Setting {
        names = List.copyOf(names);
    }

    public static Setting of(Body body, Report report, ClaimLanguage language, Vocabulary vocabulary) {
        String name = body.profile().name();
        boolean government = language.list("government_endings").stream().anyMatch(name::endsWith);
        Optional<String> scope = report.holding().scope().flatMap(vocabulary.words("scope")::id);
        boolean aggregate = scope.map(s -> s.equals("aggregate")).orElse(false);
        boolean own = scope.map(s -> s.equals("own")).orElse(false);
        return new Setting(report.year(), names(body, report, language), !own && (government || aggregate), !aggregate && (own || !government));
    }

    private static List<String> names(Body body, Report report, ClaimLanguage language) {
        List<String> names = new ArrayList<>();
        names.add(body.profile().name());
        body.profile().shortName().ifPresent(names::add);
        report.identification().publisher().ifPresent(names::add);
        body.history().formerNames().stream().map(FormerName::name).forEach(names::add);
        for (String name : List.copyOf(names)) {
            language.list("government_endings").stream()
                    .filter(e -> e.length() > 1 && name.endsWith(e) && name.length() > e.length() + 1)
                    .forEach(e -> names.add(name.substring(0, name.length() - e.length())));
        }
        return names.stream()
                .map(n -> Plain.of(n).text())
                .filter(n -> n.length() >= SHORTEST_NAME)
                .distinct()
                .sorted(Comparator.comparingInt((String n) -> -n.length()))
                .toList();
    }

    /** The text without the names of the body, longest first. */
    public String withoutNames(String text) {
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return rest;
    }
}
