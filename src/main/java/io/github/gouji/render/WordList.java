package io.github.gouji.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a word list: lines {@code key = words}, quoted where spaces at the ends count, comments after {@code #}. */
final class WordList {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");

    private WordList() {}

    /** Adds the words of a file; mistakes go to {@code problems}. */
    static Map<String, String> read(String file, String text, List<TemplateProblem> problems) {
        Map<String, String> words = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            String key = equals < 0 ? line : line.substring(0, equals).strip();
            if (equals < 0 || !KEY.matcher(key).matches()) {
                problems.add(problem(file, i, "expected: key = words, with a key of a-z, 0-9 and _"));
            } else if (words.putIfAbsent(key, unquoted(line.substring(equals + 1).strip())) != null) {
                problems.add(problem(file, i, "the key " + key + " occurs twice"));
            }
        }
        return words;
    }

    private static String unquoted(String words) {
        boolean quoted = words.length() > 1 && words.startsWith("\"") && words.endsWith("\"");
        return quoted ? words.substring(1, words.length() - 1) : words;
    }

    private static TemplateProblem problem(String file, int index, String message) {
        return new TemplateProblem(file, index + 1, 1, TemplateProblem.Kind.SYNTAX, message);
    }
}
