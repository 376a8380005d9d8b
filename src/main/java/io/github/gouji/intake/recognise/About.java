package io.github.gouji.intake.recognise;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.Dropped;
import io.github.gouji.intake.page.Dropped.Reason;
import io.github.gouji.intake.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page says about itself: title, date, source, and who put it up. */
final class About {
    private static final int LONGEST_LINE = 240;
    private static final int LONGEST_TITLE = 80;

    private final Vocabulary vocabulary;
    private final Pattern title;
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Pattern label;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final List<Dropped> dropped = new ArrayList<>();

    About(Lexicon lexicon, Vocabulary vocabulary, Page page) {
        this.vocabulary = vocabulary;
        this.title = lexicon.pattern("title");
        lexicon.lists("about").forEach((kind, labels) -> labels.forEach(l -> kinds.put(l, kind)));
        String labels = kinds.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.label = Pattern.compile("(?<![\\p{IsHan}])(" + labels + ")\\s*[:\uFF1A]|(?<=[:\uFF1A])(" + labels + ")\\s*[:\uFF1A]");
        lexicon.lists("meta").forEach((kind, names) -> names.stream()
                .map(page.meta()::get)
                .filter(v -> v != null && !v.isBlank())
                .findFirst()
                .ifPresent(v -> note(kind, v.strip())));
        Optional.ofNullable(page.meta().get("title"))
                .filter(t -> title.matcher(t).find() && t.length() < LONGEST_TITLE)
                .ifPresent(t -> known.putIfAbsent("page-title", t.strip()));
    }

    /** Takes a line over if it is about the page; whether it was. */
    boolean takes(Line line) {
        String text = line.text().strip();
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        if (!known.containsKey("title-line") && isTitle(text)) {
            known.put("title-line", text);
            return true;
        }
        if (text.equals(known.get("title-line")) || isPlainDate(text)) {
            dropped.add(new Dropped(Reason.METADATA, text, line.spot()));
            return true;
        }
        Matcher matcher = label.matcher(text);
        if (!matcher.find() || matcher.start() > 2) {
            return false;
        }
        takeApart(text, line);
        return true;
    }

    private boolean isTitle(String text) {
        return text.length() < LONGEST_TITLE && title.matcher(text).find() && !text.matches(".*[\u3002\uFF1B].*");
    }

    private boolean isPlainDate(String text) {
        Matcher date = vocabulary.date().matcher(text);
        if (!date.lookingAt() || text.length() > date.end() + 4 || !known.containsKey("title-line")) {
            return false;
        }
        note("published", text.substring(0, date.end()));
        return true;
    }

    private void takeApart(String text, Line line) {
        Matcher matcher = label.matcher(text);
        String kind = "";
        int from = 0;
        int valueFrom = 0;
        while (matcher.find()) {
            entry(kind, text, from, valueFrom, matcher.start(), line);
            kind = kinds.get(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            from = matcher.start();
            valueFrom = matcher.end();
        }
        entry(kind, text, from, valueFrom, text.length(), line);
    }

    private void entry(String kind, String text, int from, int valueFrom, int to, Line line) {
        String value = text.substring(valueFrom, to).strip();
        if (kind.isEmpty()) {
            return;
        }
        boolean uploader = kind.equals("uploader");
        boolean kept = !uploader && !kind.equals("counter") && !kind.equals("other") && !value.isEmpty();
        if (kept && note(kind, value)) {
            return;
        }
        Reason reason = uploader ? Reason.UPLOADER : kind.equals("counter") ? Reason.CHROME : Reason.METADATA;
        dropped.add(new Dropped(reason, text.substring(from, to).strip(), line.spot()));
    }

    private boolean note(String kind, String value) {
        if (!kind.equals("published")) {
            known.putIfAbsent(kind, value);
            return true;
        }
        Matcher date = vocabulary.date().matcher(value);
        if (date.find()) {
            known.putIfAbsent(kind, date.group());
            return true;
        }
        return false;
    }

    /** The title as printed, else as the page's head has it. */
    Optional<String> title() {
        return Optional.ofNullable(known.get("title-line"))
                .or(() -> Optional.ofNullable(known.get("title")))
                .or(() -> Optional.ofNullable(known.get("page-title")));
    }

    Optional<String> get(String kind) {
        return Optional.ofNullable(known.get(kind)).filter(v -> !v.isEmpty());
    }

    List<Dropped> dropped() {
        return List.copyOf(dropped);
    }
}
