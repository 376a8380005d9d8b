package io.github.gouji.archive;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Place;
import io.github.gouji.form.FormLibrary;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.ContentFolder.ContentFile;
import io.github.gouji.source.YamlReader;
import io.github.gouji.source.YamlValue.Mapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code content/} into the typed archive. Every file is used or reported, every mistake is a finding at its
 * place, and reading goes on to the end so that all of them come at once.
 */
public final class ArchiveReader {
    private static final Pattern PORTABLE = Pattern.compile("[a-z0-9._-]+");
    private static final Pattern BODY_NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final FormLibrary forms;
    private final Vocabulary vocabulary;

    public ArchiveReader(FormLibrary forms, Vocabulary vocabulary) {
        this.forms = forms;
        this.vocabulary = vocabulary;
    }

    /** What was read, with the findings of reading; the archive is there even when it has errors. */
    public record Reading(Archive archive, List<Finding> findings) {
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    public Reading read(ContentFolder content) {
        Findings findings = new Findings();
        ArchiveSettings settings = settings(content, findings);
        checkNames(content, findings);
        List<Map.Entry<String, ContentFolder>> folders = content.folders().entrySet().stream()
                .filter(e -> !e.getKey().equals("forms") && !e.getKey().equals(".schema"))
                .toList();
        List<BodyReading> bodies =
                folders.parallelStream().map(e -> body(e.getKey(), e.getValue())).toList();
        List<Body> read = new ArrayList<>();
        for (BodyReading body : bodies) {
            findings.addAll(body.findings());
            body.body().ifPresent(read::add);
        }
        if (folders.isEmpty()) {
            findings.add(Code.ARCHIVE_EMPTY, Place.of(content.path()));
        }
        checkReferences(read, content, findings);
        return new Reading(new Archive(settings, read), findings.list());
    }

    private record BodyReading(Optional<Body> body, List<Finding> findings) {}

    private BodyReading body(String name, ContentFolder folder) {
        Findings findings = new Findings();
        if (!BODY_NAME.matcher(name).matches()) {
            findings.add(Code.NAME_NOT_PORTABLE, Place.of(folder.path()), "name", name, "example", "suiping");
            return new BodyReading(Optional.empty(), findings.list());
        }
        if (vocabulary.isReservedName(name)) {
            findings.add(Code.NAME_RESERVED, Place.of(folder.path()), "name", name, "example", name + "-office");
            return new BodyReading(Optional.empty(), findings.list());
        }
        Optional<Body> body = new BodyReader(forms, vocabulary, folder, findings).read(name);
        return new BodyReading(body, findings.list());
    }

    private ArchiveSettings settings(ContentFolder content, Findings findings) {
        Optional<ContentFile> file = content.file("archive.yaml");
        if (file.isEmpty()) {
            findings.add(Code.ARCHIVE_MISSING, Place.of(content.path() + "/archive.yaml"));
            return new ArchiveSettings("", Language.ZH, true, Map.of());
        }
        content.files().forEach((name, other) -> {
            if (!name.equals("archive.yaml")) {
                Unused.report(name, other.path(), vocabulary, List.of("archive.yaml"), findings);
            }
        });
        Optional<Mapping> root = file.get().read(findings).flatMap(text -> YamlReader.readMapping(text, findings));
        if (root.isEmpty()) {
            return new ArchiveSettings("", Language.ZH, true, Map.of());
        }
        Fields fields = new Fields(root.get(), vocabulary.keys("archive"), findings);
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            fields.text(detail.id()).ifPresent(text -> details.put(detail, text));
        }
        String answer = fields.choice("findings_public", vocabulary.words("answer")).orElse("yes");
        return new ArchiveSettings(fields.required("name"), language(fields), answer.equals("yes"), details);
    }

    private static Language language(Fields fields) {
        return fields.scalar("language")
                .flatMap(s -> {
                    Optional<Language> language = Language.of(s.text());
                    if (language.isEmpty()) {
                        fields.notAllowed(s, "language", "zh-CN | en");
                    }
                    return language;
                })
                .orElse(Language.ZH);
    }

    private void checkNames(ContentFolder folder, Findings findings) {
        folder.files().forEach((name, file) -> checkName(name, file.path(), findings));
        folder.folders().forEach((name, sub) -> {
            if (!name.equals(".schema")) {
                checkName(name, sub.path(), findings);
                checkNames(sub, findings);
            }
        });
    }

    private void checkName(String name, String path, Findings findings) {
        if (!PORTABLE.matcher(name).matches() && !vocabulary.isLeftover(name)) {
            String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT) : "";
            findings.add(Code.NAME_NOT_PORTABLE, Place.of(path), "name", name, "example", "original" + ending);
        }
    }

    /** Bodies named by other bodies must be there. */
    private static void checkReferences(List<Body> bodies, ContentFolder content, Findings findings) {
        List<String> ids = bodies.stream().map(Body::id).toList();
        for (Body body : bodies) {
            List<String> named = new ArrayList<>(body.history().predecessors());
            body.history().successor().ifPresent(named::add);
            named.addAll(body.profile().aggregates());
            body.reports().forEach(r -> named.addAll(r.dossier().aggregates()));
            for (String name : named) {
                if (!ids.contains(name)) {
                    findings.add(
                            Code.REFERENCE_UNKNOWN,
                            Place.of(content.path() + "/" + body.id() + "/body.yaml"),
                            "name",
                            name,
                            "expected",
                            String.join(", ", ids));
                }
            }
        }
    }
}
