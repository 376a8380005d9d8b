package io.github.gouji.form.read;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.Form;
import io.github.gouji.form.Hybrid;
import io.github.gouji.form.Notice;
import io.github.gouji.form.SectionForm;
import io.github.gouji.form.label.LabelText;
import io.github.gouji.form.label.Vocabulary;
import io.github.gouji.form.read.TableReader.Variant;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one form file except for what speaks of other forms: correspondences and series come when all are read. */
public final class FormReader {
    private final Vocabulary words;
    private final Findings findings;

    public FormReader(Vocabulary words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    /** The form without its correspondences; {@code fields} is left open for them. */
    public Form read(FormFields fields) {
        String id = fields.text("id");
        List<TableForm> tables = tables(fields, id);
        Optional<Integer> to = fields.number("to");
        return new Form(
                id,
                fields.text("title"),
                notice(fields),
                fields.number("from").orElse(0),
                to.isPresent() ? OptionalInt.of(to.get()) : OptionalInt.empty(),
                fields.flag("verified"),
                fields.flag("freeSections"),
                sections(fields),
                tables,
                hybrids(fields, id),
                fields.optional("previous"),
                List.of());
    }

    public List<TableForm> tables(FormFields fields, String formId) {
        List<TableForm> tables = new ArrayList<>();
        for (YamlValue node : fields.items("tables")) {
            tables.add(new TableReader(words, formId, Variant.NONE, findings).read(node));
        }
        return tables;
    }

    private Optional<Notice> notice(FormFields fields) {
        List<Entry> entries = fields.entries("notice");
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        FormFields notice = FormFields.of(new Mapping(entries, false, fields.place("notice")), findings);
        Notice read = new Notice(notice.text("number"), notice.text("title"), notice.optional("date"));
        notice.done();
        return Optional.of(read);
    }

    private List<SectionForm> sections(FormFields form) {
        List<SectionForm> sections = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlValue node : form.items("sections")) {
            FormFields fields = FormFields.of(node, "id", findings);
            if (fields.has("id") && !ids.add(fields.text("id"))) {
                findings.add(
                        Code.FORM_DEFINITION,
                        fields.place("id"),
                        "detail",
                        "@form.duplicate-id",
                        "name",
                        fields.text("id"));
            }
            LabelText title = words.label(fields.text("title"));
            sections.add(new SectionForm(
                    fields.number("number").orElse(0),
                    fields.text("id"),
                    title.prefix(),
                    title.label(),
                    fields.texts("aliases"),
                    fields.optional("table"),
                    fields.flag("required"),
                    !fields.has("headed") || fields.flag("headed")));
            fields.done();
        }
        return sections;
    }

    private List<Hybrid> hybrids(FormFields form, String formId) {
        List<Hybrid> hybrids = new ArrayList<>();
        for (YamlValue node : form.items("hybrids")) {
            FormFields fields = FormFields.of(node, "id", findings);
            Map<String, List<Entry>> replaced = new LinkedHashMap<>();
            for (Entry entry : fields.entries("replace")) {
                replaced.put(
                        entry.key().text(),
                        entry.value().mapping().map(Mapping::entries).orElse(List.of()));
            }
            Variant variant = new Variant(fields.text("id"), replaced);
            String table = fields.text("table");
            String why = fields.text("why");
            for (YamlValue base : form.items("tables")) {
                boolean meant = base.mapping()
                        .flatMap(m -> m.entry("id"))
                        .flatMap(e -> e.value().scalar())
                        .filter(s -> s.text().equals(table))
                        .isPresent();
                if (meant) {
                    hybrids.add(hybrid(base, formId, variant, why));
                }
            }
            fields.done();
        }
        return hybrids;
    }

    private Hybrid hybrid(YamlValue base, String formId, Variant variant, String why) {
        Findings own = new Findings();
        TableForm table = new TableReader(words, formId, variant, own).read(base);
        // What is wrong with the table itself was found when it was read for the form.
        own.list().stream().filter(f -> !findings.list().contains(f)).forEach(findings::add);
        return new Hybrid(variant.id(), why, table, variant.ids());
    }
}
