package io.github.gouji.verify;

import io.github.gouji.form.Form;
import io.github.gouji.form.Hybrid;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Strength;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recomputes the hard identities of one published report. */
final class IdentityAudit {
    private final String file;
    private final PublishedReport report;
    private final FormLibrary forms;
    private final List<Problem> problems = new ArrayList<>();
    private int holding;
    private int undecidable;

    IdentityAudit(String file, PublishedReport report, FormLibrary forms) {
        this.file = file;
        this.report = report;
        this.forms = forms;
    }

    /** What came of it. */
    record Result(List<Problem> problems, int holding, int undecidable) {
        Result {
            problems = List.copyOf(problems);
        }
    }

    Result audit() {
        for (PublishedReport.Table table : report.tables()) {
            Optional<Form> form = forms.form(table.form());
            if (form.isPresent()) {
                audit(table, form.get());
            } else if (!table.form().equals(FormLibrary.SUPPLEMENTS)) {
                problems.add(new Problem(Problem.Kind.FORM_UNKNOWN, file, Map.of("form", table.form())));
            }
        }
        return new Result(problems, holding, undecidable);
    }

    private void audit(PublishedReport.Table table, Form form) {
        Optional<TableForm> layout = Stream.concat(
                        form.tables().stream(), form.hybrids().stream().map(Hybrid::table))
                .filter(t -> t.id().equals(table.id()) && hasLayout(table, t))
                .findFirst();
        if (layout.isEmpty()) {
            problems.add(new Problem(Problem.Kind.TABLE_DIFFERS, file, Map.of("table", table.id(), "form", form.id())));
            return;
        }
        for (Identity identity : layout.get().identities()) {
            if (identity.strength() == Strength.HARD) {
                judge(identity, table, layout.get());
            }
        }
    }

    private static boolean hasLayout(PublishedReport.Table table, TableForm form) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        form.rows().forEach(r -> rows.put(r.id(), r.columns().stream().map(ColumnForm::id).toList()));
        return rows.equals(table.rows());
    }

    private void judge(Identity identity, PublishedReport.Table table, TableForm form) {
        if (identity.terms().anyMatch(t -> !table.values().containsKey(t.cell()))) {
            undecidable++;
            return;
        }
        BigDecimal left = sum(identity.left(), table);
        BigDecimal right = sum(identity.right(), table);
        int order = left.compareTo(right);
        if (identity.relation() == Identity.Relation.EQUALS ? order == 0 : order <= 0) {
            holding++;
            return;
        }
        Set<CellRef> cells = identity.terms().map(Term::cell).collect(Collectors.toSet());
        Map<String, String> words = new LinkedHashMap<>();
        words.put("says", identity.says());
        words.put("where", where(identity, form));
        words.put("left", left.toPlainString());
        words.put("right", right.toPlainString());
        problems.add(new Problem(
                report.declared().contains(cells) ? Problem.Kind.IDENTITY_DECLARED : Problem.Kind.IDENTITY_BROKEN, file, words));
    }

    private static BigDecimal sum(List<Term> terms, PublishedReport.Table table) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal value = table.values().get(term.cell());
            sum = term.sign() > 0 ? sum.add(value) : sum.subtract(value);
        }
        return sum;
    }

    /** The row or the column in which it stands, in the labels of the form. */
    private static String where(Identity identity, TableForm form) {
        Set<String> rows = new LinkedHashSet<>();
        identity.terms().forEach(t -> rows.add(t.cell().row()));
        CellRef first = identity.terms().findFirst().orElseThrow().cell();
        RowForm row = form.row(first.row()).orElseThrow();
        return rows.size() == 1 ? row.printedLabel() : row.column(first.column()).orElseThrow().label();
    }
}
