package io.github.gouji.compose.table;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.ComputedNumber;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.view.part.CellState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The names and clauses that digests are made of; where no short name is known, the form's label serves. */
final class DigestWords {
    private final ReportContext context;
    private final CheckedTable table;
    private final TableForm form;
    private final FigureWords figures;
    private final Pattern aside;

    DigestWords(ReportContext context, CheckedTable table) {
        this.context = context;
        this.table = table;
        this.form = table.form();
        this.figures = new FigureWords(context);
        this.aside = Pattern.compile(context.say("name.aside"));
    }

    String name(RowForm row) {
        return name(row.id(), row.label());
    }

    String name(GroupForm group) {
        return name(group.id(), group.label());
    }

    String name(ColumnForm column) {
        return name(column.id(), column.label());
    }

    private String name(String id, String label) {
        String key = form.id() + "." + id;
        Optional<String> ofForm = context.words().find("name." + form.formId() + "." + key);
        Optional<String> name = ofForm.isPresent() ? ofForm : context.words().find("name." + key);
        if (name.isPresent()) {
            return name.get();
        }
        Optional<String> gloss = context.glossary().gloss(label);
        return gloss.isPresent() ? small(gloss.get()) : aside.matcher(label).replaceFirst("");
    }

    CellState state(int cell) {
        return ShownFigure.of(table.figures().get(cell)).state();
    }

    /** A figure other than zero, or one that is lost: what a digest may not leave out. */
    boolean counts(int cell) {
        return state(cell) == CellState.FIGURE || state(cell) == CellState.MISSING;
    }

    /** The cell of a row that the form makes the sum of the others. */
    OptionalInt totalOf(RowForm row) {
        OptionalInt total = form.totalOf(row);
        return total.isEmpty() && row.columns().size() == 1 ? OptionalInt.of(row.firstCell()) : total;
    }

    /** A part of a sentence; {@code derived} is said behind it, or once behind several. */
    record Clause(String text, boolean derived) {}

    /** A name with the figure of a cell, or with the reason why there is none. */
    Clause clause(String name, int cell) {
        Figure figure = table.figures().get(cell);
        ColumnForm column = form.columnOfCell(cell);
        Optional<BigDecimal> amount = figure.amount();
        if (column.kind() == NumberKind.SIGNED && amount.isPresent() && amount.get().signum() != 0) {
            String key = amount.get().signum() < 0 ? "digest.less" : "digest.more";
            String number = figures.number(ComputedNumber.shown(amount.get().abs()), column.unit());
            return new Clause(context.say(key, "value", number), ShownFigure.isShownDerived(figure));
        }
        return new Clause(clause(name, figures.of(figure, column.unit())), ShownFigure.isShownDerived(figure));
    }

    private String clause(String name, String value) {
        return context.say("digest.clause", "name", name, "value", value);
    }

    /** A clause that says itself that it is derived. */
    String marked(Clause clause) {
        return clause.derived() ? context.say("digest.derived", "clause", clause.text()) : clause.text();
    }

    /** The sum of some cells of one unit; nothing while one of them has no amount. */
    Optional<BigDecimal> sum(List<Integer> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int cell : cells) {
            Figure figure = table.figures().get(cell);
            Optional<BigDecimal> amount =
                    figure instanceof Figure.NotApplicable ? Optional.of(BigDecimal.ZERO) : figure.amount();
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get());
        }
        return Optional.of(sum);
    }

    /** A name with the sum of some cells, derived where one of them is. */
    Clause sumClause(String name, List<Integer> cells) {
        Optional<BigDecimal> sum = sum(cells);
        if (sum.isEmpty()) {
            return new Clause(context.say("digest.unsummed", "name", name), false);
        }
        String unit = form.columnOfCell(cells.get(0)).unit();
        boolean derived = cells.stream()
                .anyMatch(c -> state(c) == CellState.FIGURE && ShownFigure.isShownDerived(table.figures().get(c)));
        return new Clause(clause(name, figures.number(ComputedNumber.shown(sum.get()), unit)), derived);
    }

    /** Names that share a state, in one clause for each state. */
    List<String> shared(Map<CellState, List<String>> names) {
        List<String> clauses = new ArrayList<>();
        names.forEach((state, named) -> {
            String key = named.size() > 1 ? "digest.all" : "digest.one";
            clauses.add(context.say(key, "names", names(named), "state", stateWord(state)));
        });
        return clauses;
    }

    String stateWord(CellState state) {
        return context.say("digest.state." + state.name().toLowerCase(Locale.ROOT));
    }

    String names(List<String> names) {
        return String.join(context.say("list.enum"), names);
    }

    /** Parts one after the other; where all are derived, that is said once for all. */
    String parts(List<Clause> parts) {
        boolean all = parts.size() > 1 && parts.stream().allMatch(Clause::derived);
        String joined = names(parts.stream().map(c -> all ? c.text() : marked(c)).toList());
        return all ? context.say("digest.all_derived", "parts", joined) : joined;
    }

    /** Clauses as one sentence; nothing where there are none. */
    List<String> sentence(List<String> clauses) {
        return clauses.isEmpty()
                ? List.of()
                : List.of(context.say(
                        "digest.sentence", "clauses", capital(String.join(context.say("list.semicolon"), clauses))));
    }

    /** Names stand within sentences and begin some; Chinese has one case only. */
    private static String capital(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static String small(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first);
    }

    /** Each clause as a sentence of one paragraph; nothing where there are none. */
    List<String> paragraph(List<String> clauses) {
        List<String> sentences =
                clauses.stream().flatMap(c -> sentence(List.of(c)).stream()).toList();
        return sentences.isEmpty() ? List.of() : List.of(String.join(context.say("digest.between"), sentences));
    }

    String say(String key, String... holes) {
        return context.say(key, holes);
    }

    /** A sentence that a form's table may have a wording of its own for. */
    String sayOfTable(String key, String... holes) {
        String own = key + "." + form.id();
        return context.say(context.words().find(own).isPresent() ? own : key, holes);
    }
}
