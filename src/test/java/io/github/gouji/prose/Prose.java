package io.github.gouji.prose;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.source.SourceText;
import java.util.List;

/** A narrative read from a string, with what was found on the way. */
record Prose(Narrative narrative, List<Finding> findings) {
    static final String FILE = "content/a/2020/1-overview.md";

    static Prose of(String markdown) {
        Findings findings = new Findings();
        Narrative narrative = NarrativeReader.read(SourceText.of(FILE, markdown), findings);
        return new Prose(narrative, findings.list());
    }

    static String html(String markdown) {
        return of(markdown).html();
    }

    String html() {
        return NarrativeHtml.render(
                narrative, f -> "<b>" + f.expression() + "</b>", new NarrativeHtml.Placement(3, "overview", "表"));
    }

    /** Code, line and column of each finding. */
    List<String> found() {
        return findings.stream()
                .map(f -> f.code().id() + " " + f.place().line() + ":" + f.place().column())
                .toList();
    }
}
