package io.github.gouji.source;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.PersonalNumbers;
import io.github.gouji.finding.Severity;
import io.github.gouji.finding.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for numbers and mailboxes of persons in a text file of the content, whatever field they stand in. What is found
 * is only ever named covered.
 */
final class PersonalData {
    private static final Pattern MAILBOX =
            Pattern.compile("(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    /** A YAML file of a report other than report.yaml. */
    private static final Pattern TABLE_FILE = Pattern.compile("/(?:19|20)[0-9]{2}/(?!report\\.)[^/]+\\.yaml$");

    private static final int LOOK_BACK = 60;
    private static final int FEWEST_DIGITS = 11;
    private static final PersonalData KNOWN = new PersonalData();

    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final String sentenceEnds;
    private final String confirm;

    private PersonalData() {
        YamlValue.Mapping root = load();
        for (String list : List.of("contact", "private", "card", "other")) {
            words.put(
                    list,
                    root.entry(list).flatMap(e -> e.value().sequence()).orElseThrow().items().stream()
                            .map(v -> v.scalar().orElseThrow().text())
                            .toList());
        }
        sentenceEnds = root.entry("sentence_ends").flatMap(e -> e.value().scalar()).orElseThrow().text();
        confirm = root.entry("confirm").flatMap(e -> e.value().scalar()).orElseThrow().text();
    }

    private static YamlValue.Mapping load() {
        String name = "personal.yaml";
        try (InputStream in = PersonalData.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Findings findings = new Findings();
            return YamlReader.readMapping(SourceText.of(name, text), findings)
                    .orElseThrow(() -> new IllegalStateException(findings.list().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reports what a file says of persons and covers it, place by place: whatever reads the text afterwards reads it
     * covered. The contacts in archive.yaml are there to be shown.
     */
    static SourceText covered(SourceText source, Findings findings) {
        if (!mayHold(source.text())) {
            return source;
        }
        boolean contacts = !source.file().endsWith("/archive.yaml");
        StringBuilder text = new StringBuilder(source.text());
        KNOWN.numbers(source, contacts, findings, text);
        if (contacts) {
            KNOWN.mailboxes(source, findings, text);
        }
        return new SourceText(source.file(), text.toString());
    }

    /** An asterisk of its own width means nothing in YAML and in Markdown. */
    private static void cover(StringBuilder text, int at, String covered) {
        text.replace(at, at + covered.length(), covered.replace('*', '\uFF0A'));
    }

    /** A quick look, because nearly every file holds nothing of the kind. */
    private static boolean mayHold(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return true;
            }
            if (c >= '0' && c <= '9' || c >= '\uFF10' && c <= '\uFF19') {
                digits++;
            } else if (c != ' ' && c != '-' && c != '\u00A0') {
                digits = 0;
            }
            if (digits >= FEWEST_DIGITS) {
                return true;
            }
        }
        return false;
    }

    private void numbers(SourceText source, boolean contacts, Findings findings, StringBuilder text) {
        for (PersonalNumbers.Found found : PersonalNumbers.find(source.text())) {
            String before = before(source.text(), found.start());
            boolean inAddress = before.lastIndexOf("://") > before.lastIndexOf(' ');
            if (inAddress || found.kind() == PersonalNumbers.Kind.MOBILE && isFigure(source, found)) {
                continue;
            }
            String content = PersonalNumbers.covered(source.text().substring(found.start(), found.end()));
            Optional<Severity> severity = switch (found.kind()) {
                case IDENTITY -> Optional.of(Severity.ERROR);
                case MOBILE -> mobile(before, contacts);
                case CARD -> card(before);
            };
            if (severity.isPresent()) {
                add(source, found.start(), code(found.kind()), severity.get(), content, findings);
                cover(text, found.start(), content);
            }
        }
    }

    /** A number that is all there is in a cell of a table file is a figure, however much it looks like a mobile. */
    private static boolean isFigure(SourceText source, PersonalNumbers.Found found) {
        if (!TABLE_FILE.matcher(source.file()).find()) {
            return false;
        }
        String text = source.text();
        int from = found.start() - 1;
        while (from >= 0 && text.charAt(from) == ' ') {
            from--;
        }
        int to = found.end();
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        boolean opened = from >= 0 && "[,:".indexOf(text.charAt(from)) >= 0;
        return opened && (to == text.length() || ",]}\n".indexOf(text.charAt(to)) >= 0);
    }

    private static Code code(PersonalNumbers.Kind kind) {
        return switch (kind) {
            case IDENTITY -> Code.PRIVACY_IDENTITY;
            case MOBILE -> Code.PRIVACY_MOBILE;
            case CARD -> Code.PRIVACY_CARD;
        };
    }

    /** How grave a mobile is; nothing where contacts are there to be shown. */
    private Optional<Severity> mobile(String before, boolean contacts) {
        boolean contact = has("contact", before) && !has("private", before);
        if (!contact) {
            return Optional.of(Severity.ERROR);
        }
        return contacts ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    /** How grave a number like that of a card is; nothing where words say that it is another's. */
    private Optional<Severity> card(String before) {
        if (has("card", before)) {
            return Optional.of(Severity.ERROR);
        }
        return has("other", before) ? Optional.empty() : Optional.of(Severity.WARNING);
    }

    private void mailboxes(SourceText source, Findings findings, StringBuilder text) {
        Matcher mailbox = MAILBOX.matcher(source.text());
        int from = 0;
        while (source.text().indexOf('@', from) >= 0 && mailbox.find(Math.max(from, source.text().indexOf('@', from) - LOOK_BACK))) {
            String content = PersonalNumbers.covered(mailbox.group());
            add(source, mailbox.start(), Code.PRIVACY_MAILBOX, Severity.WARNING, content, findings);
            cover(text, mailbox.start(), content);
            from = mailbox.end();
        }
    }

    private boolean has(String list, String text) {
        return words.get(list).stream().anyMatch(text::contains);
    }

    /** What stands before in the line and sentence. */
    private String before(String text, int at) {
        int from = at;
        while (from > 0
                && at - from < LOOK_BACK
                && text.charAt(from - 1) != '\n'
                && sentenceEnds.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at);
    }

    private void add(
            SourceText source, int at, Code code, Severity severity, String content, Findings findings) {
        String file = source.file().substring(source.file().lastIndexOf('/') + 1);
        String line = confirm.replace("%code%", code.id()).replace("%file%", file).replace("%content%", content);
        findings.add(Finding.of(code, source.place(at), "content", content, "confirm", line)
                .with(severity)
                .about(subject(source.file())));
    }

    /** The report whose folder the file lies in. */
    private static Subject subject(String file) {
        String[] path = file.split("/");
        boolean inYear = path.length >= 3 && YEAR.matcher(path[path.length - 2]).matches();
        return inYear ? Subject.of(path[path.length - 3], Integer.parseInt(path[path.length - 2])) : Subject.NONE;
    }
}
