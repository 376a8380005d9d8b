package io.github.gouji.data.sheet;

import io.github.gouji.form.table.TableForm;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of sheets that Excel takes, each once in its workbook. */
final class SheetNames {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\']");
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    SheetNames(String... others) {
        for (String other : others) {
            taken.add(other.toLowerCase(Locale.ROOT));
        }
    }

    String of(TableForm form) {
        String clean = FORBIDDEN.matcher(form.title()).replaceAll(" ").strip();
        String wanted = clean.isEmpty() ? form.id() : clean;
        String name = cut(wanted, "");
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = cut(wanted, " " + i);
        }
        return name;
    }

    private static String cut(String text, String end) {
        int longest = LONGEST - end.length();
        return (text.length() > longest ? text.substring(0, longest) : text) + end;
    }
}
