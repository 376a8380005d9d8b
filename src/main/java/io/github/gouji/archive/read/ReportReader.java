package io.github.gouji.archive.read;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.Report.Contents;
import io.github.gouji.archive.Report.Key;
import io.github.gouji.archive.Section;
import io.github.gouji.archive.dossier.Dossier;
import io.github.gouji.archive.dossier.Holding;
import io.github.gouji.archive.dossier.Identification;
import io.github.gouji.archive.field.Fields;
import io.github.gouji.archive.field.Names;
import io.github.gouji.archive.field.Unused;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.archive.table.TableReader;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.form.Form;
import io.github.gouji.form.SectionForm;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.prose.Narrative;
import io.github.gouji.prose.NarrativeReader;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.ContentFolder.ContentFile;
import io.github.gouji.source.YamlReader;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the folder of one year: report.yaml, prose, tables, supplements and attachments. */
final class ReportReader {
    private static final Pattern FREE_SECTION = Pattern.compile("(\\d{1,2})-([a-z0-9-]+)\\.md");

    private final FormLibrary forms;
    private final Vocabulary vocabulary;
    private final ContentFolder folder;
    private final Mentions mentions;
    private final Findings findings;
    /** The table files that are there and could not be read. */
    private final Set<String> unread = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    ReportReader(
            FormLibrary forms, Vocabulary vocabulary, ContentFolder folder, Mentions mentions, Findings findings) {
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.folder = folder;
        this.mentions = mentions;
        this.findings = findings;
    }

    Optional<Report> read(String body, int year) {
        Optional<ContentFile> file = folder.file("report.yaml");
        if (file.isEmpty()) {
            if (!folder.has("report.yaml")) {
                reportMissing(body, year);
            }
            return Optional.empty();
        }
        used.add("report.yaml");
        used.add("seal.txt");
        Optional<Mapping> root = file.get().read(findings).flatMap(text -> YamlReader.readMapping(text, findings));
        Fields fields = new Fields(
                root.orElse(new Mapping(List.of(), false, Place.of(file.get().path()))),
                vocabulary.keys("report"),
                root.isPresent() ? findings : new Findings());
        Metadata metadata = new Metadata(fields, vocabulary, folder, mentions, root.isPresent() ? findings : new Findings());
        Identification identification = metadata.identification(year);
        Holding holding = root.isPresent() ? metadata.holding() : Holding.UNKNOWN;
        Optional<String> declared = declaredForm(fields);
        List<FilledTable> read = tables(year, declared, holding.excerpt());
        Form form = declared.flatMap(forms::form).orElseGet(() -> formOf(read, year));
        List<Section> sections = sections(form, read, holding.excerpt());
        Optional<Narrative> preamble = narrative("0-preamble.md");
        Dossier dossier = metadata.dossier(body, year);
        List<FilledTable> tables = new Corrections(read, unread, findings).apply(dossier.corrections());
        reportUnused(form);
        return Optional.of(new Report(
                new Key(body, year, Place.of(file.get().path())),
                form,
                identification,
                holding,
                new Contents(preamble, sections, tables, unread),
                dossier));
    }

    private void reportMissing(String body, int year) {
        Optional<String> found = new Misnamed(List.of("report.yaml")).standIn(folder, "report.yaml");
        findings.add(
                Code.REPORT_FILE_MISSING,
                Place.of(folder.path()),
                Messages.CASE,
                found.isPresent() ? "found" : "",
                "year",
                String.valueOf(year),
                "body",
                body,
                "found",
                found.orElse(""));
    }

    private Optional<String> declaredForm(Fields fields) {
        Optional<Scalar> declared = fields.scalar("form");
        if (declared.isPresent() && forms.form(declared.get().text()).isEmpty()) {
            String expected = String.join(" | ", forms.forms().stream().map(Form::id).toList());
            findings.add(
                    Code.FORM_UNKNOWN, declared.get().place(), "form", declared.get().text(), "expected", expected);
            return Optional.empty();
        }
        return declared.map(Scalar::text);
    }

    /** The form that most of the tables have; the year decides a tie. */
    private Form formOf(List<FilledTable> tables, int year) {
        Form ofYear = forms.formOfYear(year);
        Map<String, Integer> votes = new LinkedHashMap<>();
        votes.put(ofYear.id(), 0);
        tables.forEach(t -> votes.merge(t.form().formId(), 1, Integer::sum));
        return votes.entrySet().stream()
                .filter(e -> forms.form(e.getKey()).isPresent())
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .flatMap(e -> forms.form(e.getKey()))
                .orElse(ofYear);
    }

    private List<FilledTable> tables(int year, Optional<String> declared, boolean excerpt) {
        List<FilledTable> tables = new ArrayList<>();
        TableReader reader = new TableReader(forms, vocabulary, findings);
        for (String stem : forms.tableFiles()) {
            Optional<ContentFile> file = folder.file(stem + ".yaml");
            if (file.isPresent()) {
                used.add(stem + ".yaml");
                Optional<String> form = declared.filter(id -> formHas(id, stem));
                file.get()
                        .read(findings)
                        .flatMap(text -> reader.read(text, stem, new TableReader.Context(year, form, excerpt)))
                        .ifPresentOrElse(tables::add, () -> unread.add(stem));
            } else if (folder.has(stem + ".yaml")) {
                used.add(stem + ".yaml");
                unread.add(stem);
            }
        }
        return tables;
    }

    private boolean formHas(String formId, String file) {
        return forms.form(formId).stream()
                .flatMap(f -> f.tables().stream())
                .anyMatch(t -> t.file().equals(file));
    }

    private List<Section> sections(Form form, List<FilledTable> tables, boolean excerpt) {
        List<Section> sections = new ArrayList<>();
        for (SectionForm section : form.sections()) {
            if (section.number() == 0) {
                continue;
            }
            Optional<Narrative> narrative = narrative(section.stem() + ".md");
            boolean tabled = section.table().isPresent() && used.contains(section.stem() + ".yaml");
            if (!folder.has(section.stem() + ".md") && !tabled && section.required() && !excerpt) {
                missing(section, new Misnamed(expected(form)));
            }
            if (!excerpt) {
                section.table().ifPresent(id -> missingTable(form, section, id, narrative));
            }
            sections.add(new Section(section, narrative));
        }
        if (form.freeSections()) {
            sections.addAll(freeSections(sections));
        }
        return sections;
    }

    private void missing(SectionForm section, Misnamed misnamed) {
        String prose = section.stem() + ".md";
        String expected = section.table().isPresent() ? section.stem() + ".yaml" : prose;
        Optional<String> found = misnamed.standIn(folder, expected);
        findings.add(
                Code.SECTION_MISSING,
                Place.of(folder.path()),
                Messages.CASE,
                found.isPresent() ? "found" : "",
                "section",
                section.printedTitle(),
                "expected",
                expected,
                "prose",
                prose,
                "found",
                found.orElse(""));
    }

    /** A section that the form gives a table must have it; prose alone is not enough, but it may be printed empty. */
    private void missingTable(Form form, SectionForm section, String tableId, Optional<Narrative> narrative) {
        boolean present = form.table(tableId).map(TableForm::file).map(f -> used.contains(f + ".yaml")).orElse(true);
        boolean proseOnly = narrative.isPresent() && !narrative.get().isEmpty();
        if (!present && proseOnly) {
            findings.add(
                    Code.SECTION_MISSING,
                    Place.of(folder.path()),
                    Messages.CASE,
                    "table",
                    "section",
                    section.printedTitle(),
                    "expected",
                    section.stem() + ".yaml");
        }
    }

    private List<Section> freeSections(List<Section> known) {
        List<Section> sections = new ArrayList<>();
        for (String name : folder.files().keySet()) {
            Matcher matcher = FREE_SECTION.matcher(name);
            if (matcher.matches() && !used.contains(name) && !name.startsWith("0-")) {
                Optional<Narrative> narrative = narrative(name);
                String title = narrative
                        .flatMap(Narrative::heading)
                        .map(h -> h.text(f -> f.expression()))
                        .orElse(matcher.group(2));
                SectionForm form = new SectionForm(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2),
                        "",
                        title,
                        List.of(),
                        Optional.empty(),
                        false,
                        true);
                sections.add(new Section(form, narrative));
            }
        }
        sections.sort((a, b) -> Integer.compare(a.form().number(), b.form().number()));
        return sections;
    }

    private Optional<Narrative> narrative(String name) {
        Optional<ContentFile> file = folder.file(name);
        file.ifPresent(f -> used.add(name));
        return file.flatMap(f -> f.read(findings)).map(text -> NarrativeReader.read(text, findings));
    }

    /** The names that files of such a report may have. */
    private List<String> expected(Form form) {
        List<String> expected = new ArrayList<>();
        form.sections().forEach(s -> expected.add(s.stem() + ".md"));
        forms.tableFiles().forEach(f -> expected.add(f + ".yaml"));
        return expected;
    }

    private void reportUnused(Form form) {
        List<String> expected = expected(form);
        for (ContentFile file : folder.files().values()) {
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            if (!used.contains(name) && !renamed(name, file, expected)) {
                Unused.report(name, file.path(), vocabulary, expected, findings);
            }
        }
        for (ContentFolder sub : folder.folders().values()) {
            if (!sub.path().endsWith("/attachments")) {
                Unused.report(sub, "attachments/", findings);
            }
        }
    }

    /** Whether a finding says what a file is to be called: the name is near, and no file has it. */
    private boolean renamed(String name, ContentFile file, List<String> expected) {
        Optional<String> meant = new Misnamed(expected).meant(name).filter(m -> !folder.has(m));
        boolean said = meant.isPresent() && Names.isPortable(name) && !vocabulary.isLeftover(name);
        if (said) {
            findings.add(Code.FILE_UNUSED, Place.of(file.path()), Messages.CASE, "renamed", "expected", meant.get());
        }
        return said;
    }
}
