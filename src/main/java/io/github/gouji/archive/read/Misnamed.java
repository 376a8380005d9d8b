package io.github.gouji.archive.read;

import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds which file a slightly wrong name was meant for: a second ending, another ending, capitals, a slip of the pen. */
final class Misnamed {
    private static final int SLIPS = 2;

    private final List<String> expected;

    /**
     * @param expected the names of the files that can be used
     */
    Misnamed(Collection<String> expected) {
        this.expected = List.copyOf(expected);
    }

    /** The name that was meant, if one is near enough. */
    Optional<String> meant(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\.txt$", "").replaceAll("\\.yml$", ".yaml");
        return Spelling.nearest(plain, expected).filter(e -> ending(e).equals(ending(plain)) && Spelling.distance(plain, e) <= SLIPS);
    }

    /** The first file of a folder that was meant to have a name, which no file has. */
    Optional<String> standIn(ContentFolder folder, String name) {
        return folder.files().keySet().stream()
                .filter(n -> !expected.contains(n) && meant(n).equals(Optional.of(name)))
                .findFirst();
    }

    private static String ending(String name) {
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }
}
