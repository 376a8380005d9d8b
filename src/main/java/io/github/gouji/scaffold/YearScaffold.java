package io.github.gouji.scaffold;

import io.github.gouji.archive.Body;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.Form;
import io.github.gouji.form.SectionForm;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of one year on its form, nothing in them that somebody might take for a figure. */
final class YearScaffold {
    /** From this year on reports are due under the regulation as revised. */
    private static final int REVISED = 2019;

    private final Body body;
    private final int year;
    private final Form form;
    private final Optional<CarryOver> last;
    private final Messages words = Messages.load(YearScaffold.class, "words.properties");

    YearScaffold(Body body, int year, Form form, Optional<CheckedReport> last) {
        this.body = body;
        this.year = year;
        this.form = form;
        this.last = last.map(CarryOver::new);
    }

    String report() {
        Map<String, String> holes = new LinkedHashMap<>();
        holes.put("name", body.profile().name());
        holes.put("year", String.valueOf(year));
        holes.put("next", String.valueOf(year + 1));
        holes.put("form", form.id());
        holes.put("notice", form.notice().map(n -> words.text("notice", Map.of("number", n.number()))).orElse(""));
        holes.put("deadline", words.text(year < REVISED ? "deadline.2008" : "deadline.2019", holes));
        holes.put("tables", list(List.copyOf(tables().keySet())));
        holes.put("texts", list(List.copyOf(sections().keySet())));
        holes.put("title", Scaffold.quoted(words.text("title", holes)));
        holes.put("name", body.profile().name());
        return Blueprint.named("report.yaml").filled(holes);
    }

    private String list(List<String> names) {
        return names.isEmpty() ? words.text("none") : String.join(words.text("separator"), names);
    }

    Map<String, String> tables() {
        Map<String, String> files = new LinkedHashMap<>();
        for (TableForm table : form.tables()) {
            if (!table.rows().isEmpty()) {
                files.put(table.file() + ".yaml", table(table));
            }
        }
        return files;
    }

    private String table(TableForm table) {
        String title = form.sections().stream()
                .filter(s -> s.table().equals(Optional.of(table.id())))
                .map(SectionForm::printedTitle)
                .findFirst()
                .orElse(table.title());
        String head = Blueprint.named("table.yaml").filled(Map.of("title", title, "form", form.id()));
        return head + new TableRows(table, last, words, year - 1).text();
    }

    /** Prose that the form asks for; a section with a table needs none. */
    Map<String, String> sections() {
        Map<String, String> files = new LinkedHashMap<>();
        List<SectionForm> open = new ArrayList<>(form.sections().stream()
                .filter(s -> s.headed() && s.table().isEmpty())
                .toList());
        for (SectionForm section : open) {
            files.put(section.stem() + ".md", section(section.id(), section.printedTitle()));
        }
        if (open.isEmpty()) {
            files.put("1-overview.md", section("", words.text("overview")));
        }
        return files;
    }

    private String section(String id, String title) {
        String duty = words.find("duty." + id).orElseGet(() -> words.text("duty"));
        return Blueprint.named("section.md").filled(Map.of("title", title, "duty", duty));
    }

    static List<String> labels(List<ColumnForm> columns) {
        return columns.stream().map(ColumnForm::label).toList();
    }
}
