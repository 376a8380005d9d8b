package io.github.gouji.form.library;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Language;
import io.github.gouji.form.Form;
import io.github.gouji.form.Hybrid;
import io.github.gouji.form.SectionForm;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.label.Labels;
import io.github.gouji.form.label.Vocabulary;
import io.github.gouji.form.read.VocabularyReader;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.source.SourceText;
import io.github.gouji.source.YamlReader;
import io.github.gouji.source.YamlValue.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All forms, the supplements outside them, and the series over both: the built-in ones and those of an archive. */
public final class FormLibrary {
    /** What {@link TableForm#formId()} says of tables outside the forms. */
    public static final String SUPPLEMENTS = "supplements";

    private static final String FOLDER = "forms/";
    private static final String VOCABULARY = "vocabulary";

    private final Vocabulary words;
    private final List<Form> forms;
    private final List<TableForm> supplements;
    private final List<SeriesDefinition> series;

    FormLibrary(
            Vocabulary words, List<Form> forms, List<TableForm> supplements, List<SeriesDefinition> series) {
        this.words = words;
        this.forms = List.copyOf(forms);
        this.supplements = List.copyOf(supplements);
        this.series = List.copyOf(series);
    }

    /** The same forms with the indicators named in a language; labels of tables stay as issued. */
    public FormLibrary spoken(Language language) {
        if (language == Language.ZH) {
            return this;
        }
        Labels labels = Labels.in(language);
        return new FormLibrary(
                words,
                forms,
                supplements,
                series.stream().map(s -> s.named(labels::orSame)).toList());
    }

    /** The built-in forms alone. */
    public static FormLibrary builtIn() {
        Findings findings = new Findings();
        FormLibrary library = load(List.of(), findings);
        refuse(findings.list());
        return library;
    }

    /**
     * The built-in forms and those of an archive.
     *
     * @param extra files with forms, supplements or series in the format of the built-in ones
     */
    public static FormLibrary load(List<SourceText> extra, Findings findings) {
        VocabularyReader vocabulary = new VocabularyReader(
                YamlReader.readMapping(resource(VOCABULARY), findings).orElseThrow(), findings);
        LibraryReader reader = new LibraryReader(vocabulary.read(), findings);
        List<SourceText> all = Stream.concat(vocabulary.files().stream().map(FormLibrary::resource), extra.stream()).toList();
        all.parallelStream().map(Parsed::of).toList().forEach(file -> {
            findings.addAll(file.findings());
            file.root().ifPresent(reader::add);
        });
        return reader.finish();
    }

    private record Parsed(Optional<Mapping> root, List<Finding> findings) {
        static Parsed of(SourceText file) {
            Findings findings = new Findings();
            Optional<Mapping> root = YamlReader.readMapping(file, findings);
            return new Parsed(root, findings.list());
        }
    }

    public Vocabulary vocabulary() {
        return words;
    }

    /** All forms, the oldest first. */
    public List<Form> forms() {
        return forms;
    }

    public Optional<Form> form(String id) {
        return forms.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The form that reports of a year should use: of those in force, the newest. */
    public Form formOfYear(int year) {
        return forms.stream()
                .min(Comparator.comparingInt((Form f) -> f.yearsFrom(year))
                        .thenComparingInt(f -> -f.fromYear()))
                .orElseThrow();
    }

    public List<TableForm> supplements() {
        return supplements;
    }

    /** The supplement that a file of this name holds. */
    public Optional<TableForm> supplement(String file) {
        return supplements.stream().filter(t -> t.file().equals(file)).findFirst();
    }

    public List<SeriesDefinition> series() {
        return series;
    }

    public Optional<SeriesDefinition> series(String id) {
        return series.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The tables that a file of this name may hold: of every form, then of its hybrids. */
    public List<TableForm> tableForms(String file) {
        return forms.stream()
                .flatMap(f -> Stream.concat(
                        f.tables().stream(), f.hybrids().stream().map(Hybrid::table)))
                .filter(t -> t.file().equals(file))
                .toList();
    }

    /** The names of all table files, without suffix, supplements last. */
    public List<String> tableFiles() {
        LinkedHashSet<String> files = new LinkedHashSet<>();
        forms.forEach(f -> f.tables().forEach(t -> files.add(t.file())));
        supplements.forEach(t -> files.add(t.file()));
        return List.copyOf(files);
    }

    /**
     * Which form's table a file holds.
     *
     * @param labels the labels written: of rows, and as {@code row/column} of the cells written by column
     * @param declared the form that the file names itself
     */
    public FormMatch detect(String file, List<String> labels, Optional<String> declared, int year) {
        return new FormDetector(this, tableForms(file), year).detect(labels, declared);
    }

    /** The section of a form that a printed heading means, whatever its number. */
    public Optional<SectionForm> sectionOf(Form form, String heading) {
        String key = words.label(heading).key();
        return form.sections().stream()
                .filter(SectionForm::headed)
                .filter(s -> Stream.concat(Stream.of(s.title()), s.aliases().stream())
                        .anyMatch(title -> words.label(title).key().equals(key)))
                .findFirst();
    }

    private static SourceText resource(String name) {
        // The form files lie beside what they are read as.
        String path = FOLDER + name + ".yaml";
        try (InputStream in = Form.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("no resource " + path);
            }
            return SourceText.of(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(List<Finding> mistakes) {
        if (!mistakes.isEmpty()) {
            List<String> texts = new ArrayList<>();
            mistakes.forEach(f -> texts.add(f.place() + " " + f.code().id() + " " + f.words()));
            throw new IllegalStateException("built-in forms: " + String.join("; ", texts));
        }
    }
}
