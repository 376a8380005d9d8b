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
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code content/} into the typed archive. Every file is used or reported, every mistake is a finding at its
 * place, and reading goes on to the end so that all of them come at once.
 */
public final class ArchiveReader {
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
        new Names(vocabulary, findings).check(content);
        List<Map.Entry<String, ContentFolder>> folders = content.folders().entrySet().stream()
                .filter(e -> !e.getKey().equals("forms") && !e.getKey().equals(".schema"))
                .toList();
        List<BodyReading> bodies =
                folders.parallelStream().map(e -> body(e.getKey(), e.getValue())).toList();
        List<Body> read = new ArrayList<>();
        Mentions mentions = new Mentions();
        for (BodyReading body : bodies) {
            findings.addAll(body.findings());
            body.body().ifPresent(read::add);
            mentions.addAll(body.mentions());
        }
        if (folders.isEmpty() && content.file("archive.yaml").isPresent()) {
            findings.add(Code.ARCHIVE_EMPTY, Place.of(content.path()));
        }
        Optional.ofNullable(content.folders().get("forms")).ifPresent(f -> unusedForms(f, findings));
        mentions.check(folders.stream().map(Map.Entry::getKey).toList(), findings);
        return new Reading(new Archive(settings, read), findings.list());
    }

    /** The definitions themselves are read with the built-in ones. */
    private void unusedForms(ContentFolder own, Findings findings) {
        own.files().forEach((name, file) -> {
            if (!name.endsWith(".yaml")) {
                Unused.report(name, file.path(), vocabulary, List.of("*.yaml"), findings);
            }
        });
        own.folders().values().forEach(sub -> Unused.report(sub, "*.yaml", findings));
    }

    private record BodyReading(Optional<Body> body, List<Finding> findings, Mentions mentions) {}

    private BodyReading body(String name, ContentFolder folder) {
        Findings findings = new Findings();
        Mentions mentions = new Mentions();
        Optional<Body> body = new Names(vocabulary, findings).isBody(name, folder.path())
                ? new BodyReader(forms, vocabulary, folder, mentions, findings).read(name)
                : Optional.empty();
        return new BodyReading(body, findings.list(), mentions);
    }

    private ArchiveSettings settings(ContentFolder content, Findings findings) {
        content.files().forEach((name, other) -> {
            if (!name.equals("archive.yaml")) {
                Unused.report(name, other.path(), vocabulary, List.of("archive.yaml"), findings);
            }
        });
        Optional<ContentFile> file = content.file("archive.yaml");
        if (file.isEmpty()) {
            if (!content.has("archive.yaml")) {
                findings.add(Code.ARCHIVE_MISSING, Place.of(content.path() + "/archive.yaml"));
            }
            return new ArchiveSettings("", Language.ZH, true, Map.of());
        }
        Optional<Mapping> root = file.get().read(findings).flatMap(text -> YamlReader.readMapping(text, findings));
        if (root.isEmpty()) {
            return new ArchiveSettings("", Language.ZH, true, Map.of());
        }
        Fields fields = new Fields(root.get(), vocabulary.keys("archive"), findings);
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            (detail.isAddress() ? fields.webAddress(detail.id()) : fields.text(detail.id())).ifPresent(text -> details.put(detail, text));
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
}
