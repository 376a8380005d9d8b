package io.github.gouji.archive.field;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.Spelling;
import java.util.List;

/** Reports files that no part of the archive uses, so that nothing is skipped quietly. */
public final class Unused {
    private static final int NAMED = 4;

    private Unused() {}

    /** Reports a folder that no part of the archive uses. */
    public static void report(ContentFolder folder, String expected, Findings findings) {
        String name = folder.path().substring(folder.path().lastIndexOf('/') + 1);
        if (Names.isPortable(name)) {
            findings.add(Code.FILE_UNUSED, Place.of(folder.path()), "expected", expected);
        }
    }

    /** Reports a folder where there are only files. */
    public static void nested(ContentFolder folder, Findings findings) {
        findings.add(Code.FILE_UNUSED, Place.of(folder.path()), Messages.CASE, "nested", "expected", "");
    }

    public static void report(String name, String path, Vocabulary vocabulary, List<String> expected, Findings findings) {
        if (vocabulary.isLeftover(name)) {
            findings.add(Code.FILE_LEFTOVER, Place.of(path));
            return;
        }
        if (!Names.isPortable(name)) {
            return; // its name has a finding already, which says both
        }
        List<String> nearest = expected.stream()
                .sorted((a, b) -> Integer.compare(Spelling.distance(name, a), Spelling.distance(name, b)))
                .limit(NAMED)
                .toList();
        findings.add(Code.FILE_UNUSED, Place.of(path), "expected", String.join(", ", nearest));
    }
}
