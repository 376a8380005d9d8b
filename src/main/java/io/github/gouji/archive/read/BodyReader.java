package io.github.gouji.archive.read;

import io.github.gouji.archive.Absence;
import io.github.gouji.archive.Body;
import io.github.gouji.archive.BodyHistory;
import io.github.gouji.archive.BodyProfile;
import io.github.gouji.archive.FormerName;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.field.Fields;
import io.github.gouji.archive.field.Unused;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.ContentFolder.ContentFile;
import io.github.gouji.source.Kinds;
import io.github.gouji.source.YamlReader;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the folder of one body: body.yaml and a folder for each year. */
final class BodyReader {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final FormLibrary forms;
    private final Vocabulary vocabulary;
    private final ContentFolder folder;
    private final Mentions mentions;
    private final Findings findings;

    BodyReader(FormLibrary forms, Vocabulary vocabulary, ContentFolder folder, Mentions mentions, Findings findings) {
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.folder = folder;
        this.mentions = mentions;
        this.findings = findings;
    }

    Optional<Body> read(String id) {
        Optional<Fields> fields = fields(id);
        List<Report> reports = new ArrayList<>();
        for (Year year : folder.folders().entrySet().parallelStream().map(e -> year(id, e.getKey(), e.getValue())).toList()) {
            year.report().ifPresent(reports::add);
            mentions.addAll(year.mentions());
            findings.addAll(year.findings().list());
        }
        for (Map.Entry<String, ContentFile> file : folder.files().entrySet()) {
            if (!file.getKey().equals("body.yaml")) {
                Unused.report(file.getKey(), file.getValue().path(), vocabulary, List.of("body.yaml"), findings);
            }
        }
        return fields.map(f -> new Body(id, profile(id, f), history(f), reports));
    }

    /** What was read in one folder of the body. */
    private record Year(Optional<Report> report, Mentions mentions, Findings findings) {}

    private Year year(String id, String name, ContentFolder sub) {
        Year year = new Year(Optional.empty(), new Mentions(), new Findings());
        if (!YEAR.matcher(name).matches()) {
            Unused.report(sub, "2024/", year.findings());
            return year;
        }
        Optional<Report> report = new ReportReader(forms, vocabulary, sub, year.mentions(), year.findings())
                .read(id, Integer.parseInt(name));
        return new Year(report, year.mentions(), year.findings());
    }

    /** Reads who the body is, and none of its reports. */
    Optional<BodyProfile> profile(String id) {
        return fields(id).map(f -> profile(id, f));
    }

    private Optional<Fields> fields(String id) {
        Optional<ContentFile> file = folder.file("body.yaml");
        if (file.isEmpty()) {
            if (folder.has("body.yaml")) {
                return Optional.empty(); // a link, which has its finding
            }
            findings.add(Code.BODY_FILE_MISSING, Place.of(folder.path()), "body", id);
            return Optional.empty();
        }
        return file.get()
                .read(findings)
                .flatMap(text -> YamlReader.readMapping(text, findings))
                .map(mapping -> new Fields(mapping, vocabulary.keys("body"), findings));
    }

    private BodyProfile profile(String id, Fields fields) {
        return new BodyProfile(
                fields.required("name"),
                fields.text("short_name"),
                fields.text("level"),
                fields.text("division_code"),
                fields.text("parent"),
                mentions.parts(id, 0, fields.scalars("aggregates")));
    }

    private BodyHistory history(Fields fields) {
        List<FormerName> formerNames = new ArrayList<>();
        fields.eachMapping("former_names", mapping -> {
            Fields entry = new Fields(mapping, vocabulary.keys("former_name"), findings);
            String name = entry.required("name");
            entry.required("until");
            entry.year("until").ifPresent(until -> formerNames.add(new FormerName(name, until)));
        });
        return new BodyHistory(
                fields.year("from_year"),
                fields.year("to_year"),
                formerNames,
                mentions.of(fields.scalars("predecessors")),
                mentions.of(fields.scalar("successor").stream().toList()).stream().findFirst(),
                absentYears(fields));
    }

    private Map<Integer, Absence> absentYears(Fields fields) {
        Map<Integer, Absence> years = new TreeMap<>();
        Optional<Mapping> mapping = fields.mapping("absent_years");
        for (Entry entry : mapping.map(Mapping::entries).orElse(List.of())) {
            if (!YEAR.matcher(entry.key().text()).matches()) {
                fields.notAllowed(entry.key(), "absent_years", "@expected.year");
            } else if (entry.value() instanceof Scalar reason) {
                fields.word(reason, "absent_years", vocabulary.words("absence"))
                        .map(word -> Absence.valueOf(word.toUpperCase(Locale.ROOT)))
                        .ifPresent(absence -> years.put(Integer.valueOf(entry.key().text()), absence));
            } else {
                fields.wrongKind(entry.value(), Kinds.TEXT);
            }
        }
        return years;
    }
}
