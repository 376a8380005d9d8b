package io.github.gouji.archive.read;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.source.Spelling;
import io.github.gouji.source.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Where bodies are named by the folders of others; each must be there. Not shared between threads. */
public final class Mentions {
    private final List<Scalar> names = new ArrayList<>();
    private final Circles circles = new Circles();

    /** Remembers names, and gives them as text. */
    List<String> of(List<Scalar> written) {
        names.addAll(written);
        return written.stream().map(Scalar::text).toList();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    void addAll(Mentions others) {
        names.addAll(others.names);
        circles.addAll(others.circles);
    }

    /** Remembers what a body sums up: in every year (year 0), or in one in place of that. */
    List<String> parts(String whole, int year, List<Scalar> written) {
        if (!written.isEmpty()) {
            circles.add(whole, year, written);
        }
        return of(written);
    }

    /** Reports names that are none of the bodies, and bodies that would be parts of themselves. */
    void check(List<String> bodies, Findings findings) {
        circles.check(findings);
        for (Scalar name : names) {
            if (!bodies.contains(name.text())) {
                String nearest = Spelling.nearest(name.text(), bodies).orElse("");
                findings.add(
                        Code.REFERENCE_UNKNOWN,
                        name.place(),
                        Messages.CASE,
                        nearest.isEmpty() ? "" : "near",
                        "name",
                        name.text(),
                        "nearest",
                        nearest,
                        "expected",
                        String.join(", ", bodies));
            }
        }
    }
}
