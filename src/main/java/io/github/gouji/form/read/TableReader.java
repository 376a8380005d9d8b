package io.github.gouji.form.read;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.label.LabelText;
import io.github.gouji.form.label.Vocabulary;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one table of a form file. A node with {@code rows} is a group, and a row as well if it names a unit; columns
 * and unit hold for all that stands below them.
 */
final class TableReader {
    /** The rows that a hybrid puts in the place of a row or group. */
    record Variant(String id, Map<String, List<Entry>> replaced) {
        static final Variant NONE = new Variant("", Map.of());

        /** The ids that stand in this variant for ids of the form's own table. */
        Map<String, List<String>> ids() {
            Map<String, List<String>> ids = new LinkedHashMap<>();
            replaced.forEach((id, entries) ->
                    ids.put(id, entries.stream().map(e -> e.key().text()).toList()));
            return ids;
        }
    }

    private final Vocabulary words;
    private final String formId;
    private final Variant variant;
    private final Findings findings;
    private final List<RowForm> rows = new ArrayList<>();
    private final List<GroupForm> groups = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int cells;

    TableReader(Vocabulary words, String formId, Variant variant, Findings findings) {
        this.words = words;
        this.formId = formId;
        this.variant = variant;
        this.findings = findings;
    }

    TableForm read(YamlValue node) {
        FormFields fields = FormFields.of(node, "id", findings);
        String id = fields.text("id");
        String title = fields.text("title");
        TableForm.Head head = new TableForm.Head(
                id,
                formId,
                variant.id(),
                fields.text("file"),
                title,
                fields.optional("caption").orElse(title),
                fields.optional("corner").orElse(""),
                fields.choice("layout", Layout.GRID, Layout.values()),
                fields.flag("open"));
        String unit = fields.optional("unit").orElse("");
        List<ColumnForm> columns = columns(fields.entries("columns"), unit);
        rows(fields.entries("rows"), List.of(), columns);
        IdentityReader identities = new IdentityReader(new RowNames(id, rows, groups, variant.ids()), findings);
        List<Identity> read = identities.read(fields.entries("identities"));
        fields.done();
        return new TableForm(head, rows, groups, read, words);
    }

    private List<ColumnForm> columns(List<Entry> entries, String unit) {
        return columns(entries, List.of(), unit, new HashSet<>());
    }

    /** @param taken the ids of the columns before these, under whatever heads: a cell's address does not name heads */
    private List<ColumnForm> columns(List<Entry> entries, List<String> heads, String unit, Set<String> taken) {
        List<ColumnForm> columns = new ArrayList<>();
        for (Entry entry : entries) {
            FormFields fields = FormFields.of(entry.value(), "label", findings);
            String label = fields.text("label");
            String own = fields.optional("unit").orElse(unit);
            if (fields.has("columns")) {
                List<String> below = new ArrayList<>(heads);
                below.add(label);
                columns.addAll(columns(fields.entries("columns"), below, own, taken));
            } else {
                if (!taken.add(entry.key().text())) {
                    refuseDuplicate(entry);
                }
                NumberKind kind = fields.choice("kind", NumberKind.COUNT, NumberKind.values());
                columns.add(new ColumnForm(
                        entry.key().text(), label, heads, known(own, fields), kind, fields.texts("aliases")));
            }
            fields.done();
        }
        return List.copyOf(columns);
    }

    private void refuseDuplicate(Entry entry) {
        findings.add(
                Code.FORM_DEFINITION,
                entry.key().place(),
                "detail",
                "@form.duplicate-id",
                "name",
                entry.key().text());
    }

    private void rows(List<Entry> entries, List<GroupForm> within, List<ColumnForm> columns) {
        for (Entry entry : entries) {
            List<Entry> replacement = variant.replaced().get(entry.key().text());
            if (replacement != null) {
                rows(replacement, within, columns);
            } else {
                node(entry, within, columns);
            }
        }
    }

    private void node(Entry entry, List<GroupForm> within, List<ColumnForm> columns) {
        String id = entry.key().text();
        if (!ids.add(id)) {
            refuseDuplicate(entry);
        }
        FormFields fields = FormFields.of(entry.value(), "label", findings);
        LabelText label = words.label(fields.text("label"));
        List<String> aliases = fields.texts("aliases");
        Optional<String> unit = fields.optional("unit");
        boolean group = fields.has("rows");
        boolean numbered = !group || unit.isPresent();
        List<ColumnForm> below = fields.has("columns") ? columns(fields.entries("columns"), "") : columns;
        if (numbered) {
            List<ColumnForm> own = unit.isPresent() ? inUnit(below, known(unit.get(), fields), fields) : below;
            rows.add(new RowForm(id, label.prefix(), label.label(), aliases, within, own, cells));
            cells += own.size();
        }
        if (group) {
            Optional<String> total = fields.optional("total");
            GroupForm form = new GroupForm(id, label.prefix(), label.label(), aliases, numbered, total);
            groups.add(form);
            List<GroupForm> inside = new ArrayList<>(within);
            inside.add(form);
            rows(fields.entries("rows"), List.copyOf(inside), below);
        }
        fields.done();
    }

    private List<ColumnForm> inUnit(List<ColumnForm> columns, String unit, FormFields fields) {
        NumberKind kind = fields.choice("kind", NumberKind.COUNT, NumberKind.values());
        return columns.stream()
                .map(c -> new ColumnForm(c.id(), c.label(), c.heads(), unit, kind, c.aliases()))
                .toList();
    }

    private String known(String unit, FormFields fields) {
        if (!unit.isEmpty() && !words.units().knows(unit)) {
            findings.add(Code.FORM_DEFINITION, fields.place("unit"), "detail", "@form.unknown-unit", "name", unit);
        }
        return unit;
    }
}
