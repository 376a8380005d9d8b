package io.github.gouji.archive.field;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.output.manifest.AddressRules;
import io.github.gouji.source.ContentFolder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which names files and folders may have, so that they can be addresses on every server and system. */
public final class Names {
    private static final Pattern PORTABLE = Pattern.compile("[a-z0-9._-]+");
    private static final Pattern BODY = Pattern.compile("[a-z][a-z0-9-]*");
    /** A year with a word beside it. */
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})[^.\\d]*");

    private static final String OURS = ".schema";

    private final Vocabulary vocabulary;
    private final Findings findings;

    public Names(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    public static boolean isPortable(String name) {
        return PORTABLE.matcher(name).matches() && !isTaken(name);
    }

    /** Whether some system keeps a plain name for itself, as Windows does {@code nul} and names that end in a dot. */
    private static boolean isTaken(String name) {
        return AddressRules.fault(name).isPresent();
    }

    /** Reports every name under {@code content/} that is not portable, but for the folders of bodies. */
    public void check(ContentFolder content) {
        content.files().forEach((name, file) -> check(name, file.path()));
        content.folders().forEach((name, folder) -> {
            if (!name.equals(OURS)) {
                checkAll(folder);
            }
        });
    }

    private void checkAll(ContentFolder folder) {
        folder.files().forEach((name, file) -> check(name, file.path()));
        folder.folders().forEach((name, sub) -> {
            check(name, sub.path());
            checkAll(sub);
        });
    }

    private void check(String name, String path) {
        if (!isPortable(name) && !vocabulary.isLeftover(name)) {
            String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT) : "";
            Matcher year = YEAR.matcher(name);
            String small = name.toLowerCase(Locale.ROOT);
            String example = year.matches()
                    ? year.group(1)
                    : isPortable(small) ? small : "original" + (isPortable(ending) ? ending : "");
            String kind = PORTABLE.matcher(name).matches() ? "taken" : "";
            findings.add(
                    Code.NAME_NOT_PORTABLE, Place.of(path), Messages.CASE, kind, "name", name, "example", example);
        }
    }

    /**
     * Whether a name can be that of a body's folder; if not, a finding says so.
     *
     * @param path how the folder is named in messages
     */
    public static boolean isBodyName(String name, String path, Findings findings) {
        return new Names(Vocabulary.load(), findings).isBody(name, path);
    }

    /** Whether a folder's name can be the address of a body; if not, a finding says so. */
    public boolean isBody(String name, String path) {
        if (!BODY.matcher(name).matches()) {
            findings.add(Code.NAME_NOT_PORTABLE, Place.of(path), Messages.CASE, "body", "name", name);
            return false;
        }
        if (isTaken(name)) {
            findings.add(
                    Code.NAME_NOT_PORTABLE,
                    Place.of(path),
                    Messages.CASE,
                    "taken",
                    "name",
                    name,
                    "example",
                    name + "-office");
            return false;
        }
        if (vocabulary.isReservedName(name)) {
            findings.add(Code.NAME_RESERVED, Place.of(path), "name", name, "example", name + "-office");
            return false;
        }
        return true;
    }
}
