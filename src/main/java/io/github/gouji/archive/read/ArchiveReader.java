package io.github.gouji.archive.read;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Archive;
import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.Body;
import io.github.gouji.archive.BodyProfile;
import io.github.gouji.archive.Detail;
import io.github.gouji.archive.field.Fields;
import io.github.gouji.archive.field.Names;
import io.github.gouji.archive.field.Unused;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Place;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.ContentFolder.ContentFile;
import io.github.gouji.source.YamlReader;
import io.github.gouji.source.YamlValue.Mapping;
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

    /** The settings of an archive, with what is wrong with them and with the folder as a whole. */
    public record Head(ArchiveSettings settings, List<Finding> findings) {
        public Head {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One body as it was read.
     *
     * @param body nothing where its folder is none of a body or has no readable body.yaml
     */
    public record BodyReading(Optional<Body> body, List<Finding> findings, Mentions mentions) {
        public BodyReading {
            requireNonNull(body, "body");
            findings = List.copyOf(findings);
            requireNonNull(mentions, "mentions");
        }
    }

    /** Reads the whole archive, its bodies side by side. */
    public Reading read(ContentFolder content) {
        Head head = head(content);
        List<BodyReading> bodies =
                bodies(content).parallelStream().map(name -> body(content, name)).toList();
        Findings findings = new Findings();
        findings.addAll(head.findings());
        bodies.forEach(body -> findings.addAll(body.findings()));
        findings.addAll(mentions(content, bodies.stream().map(BodyReading::mentions).toList()));
        List<Body> read = bodies.stream().flatMap(body -> body.body().stream()).toList();
        return new Reading(new Archive(head.settings(), read), findings.list());
    }

    /** Reads what is of no body. */
    public Head head(ContentFolder content) {
        Findings findings = new Findings();
        ArchiveSettings settings = settings(content, findings);
        new Names(vocabulary, findings).check(content);
        if (bodies(content).isEmpty() && content.file("archive.yaml").isPresent()) {
            findings.add(Code.ARCHIVE_EMPTY, Place.of(content.path()));
        }
        Optional.ofNullable(content.folders().get("forms")).ifPresent(f -> unusedForms(f, findings));
        return new Head(settings, findings.list());
    }

    /** The names of the folders of bodies. */
    public static List<String> bodies(ContentFolder content) {
        return content.folders().keySet().stream()
                .filter(name -> !name.equals("forms") && !name.equals(".schema"))
                .toList();
    }

    /**
     * Reads one body alone.
     *
     * @param name of a folder of the content
     */
    public BodyReading body(ContentFolder content, String name) {
        ContentFolder folder = content.folders().get(name);
        Findings findings = new Findings();
        Mentions mentions = new Mentions();
        Optional<Body> body = new Names(vocabulary, findings).isBody(name, folder.path())
                ? new BodyReader(forms, vocabulary, folder, mentions, findings).read(name)
                : Optional.empty();
        return new BodyReading(body, findings.list(), mentions);
    }

    /**
     * Who a body is, without its reports; nothing where that cannot be read. What is wrong is not said: reading the body
     * says it.
     */
    public Optional<BodyProfile> profile(ContentFolder content, String name) {
        ContentFolder folder = content.folders().get(name);
        Findings unsaid = new Findings();
        return new Names(vocabulary, unsaid).isBody(name, folder.path())
                ? new BodyReader(forms, vocabulary, folder, new Mentions(), unsaid).profile(name)
                : Optional.empty();
    }

    /** What is wrong with how these bodies name others. */
    public static List<Finding> mentions(ContentFolder content, List<Mentions> ofBodies) {
        Findings findings = new Findings();
        Mentions mentions = new Mentions();
        ofBodies.forEach(mentions::addAll);
        if (!mentions.isEmpty()) {
            mentions.check(bodies(content), findings);
        }
        return findings.list();
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
