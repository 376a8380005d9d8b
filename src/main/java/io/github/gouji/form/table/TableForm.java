package io.github.gouji.form.table;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.label.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table of a form: its rows with their columns, its groups, its identities, and the index that recognises its labels.
 * Cells are numbered row by row, so that a filled table can be an array.
 */
public final class TableForm {
    /**
     * What stands over a table.
     *
     * @param variant the id of the hybrid, "" for the form's own table
     * @param file the stem of the file that holds it
     * @param open whether rows beyond the form are allowed without further ado
     */
    public record Head(
            String id,
            String formId,
            String variant,
            String file,
            String title,
            String caption,
            String corner,
            Layout layout,
            boolean open) {}

    private final Head head;
    private final List<RowForm> rows;
    private final List<GroupForm> groups;
    private final List<Identity> within;
    private final List<Identity> across;
    private final LabelIndex labels;
    private final Map<String, RowForm> rowById = new HashMap<>();
    private final Map<String, Integer> positionByRow = new HashMap<>();
    private final Map<String, OptionalInt> totalByRow = new HashMap<>();
    private final Map<String, List<RowForm>> rowsByGroup = new HashMap<>();
    private final RowForm[] rowOfCell;
    private final CellRef[] cells;

    public TableForm(Head head, List<RowForm> rows, List<GroupForm> groups, List<Identity> identities, Vocabulary words) {
        this.head = requireNonNull(head, "head");
        this.rows = List.copyOf(rows);
        this.groups = List.copyOf(groups);
        this.within = identities.stream().filter(i -> !i.acrossYears()).toList();
        this.across = identities.stream().filter(Identity::acrossYears).toList();
        List<RowForm> rowOfEach = new ArrayList<>();
        List<CellRef> refs = new ArrayList<>();
        for (RowForm row : rows) {
            rowById.put(row.id(), row);
            positionByRow.put(row.id(), positionByRow.size());
            for (ColumnForm column : row.columns()) {
                rowOfEach.add(row);
                refs.add(new CellRef(head.id(), row.id(), column.id()));
            }
            row.groups().forEach(g -> rowsByGroup
                    .computeIfAbsent(g.id(), id -> new ArrayList<>())
                    .add(row));
        }
        this.rowOfCell = rowOfEach.toArray(RowForm[]::new);
        this.cells = refs.toArray(CellRef[]::new);
        within.stream()
                .filter(i -> i.relation() == Identity.Relation.EQUALS && i.left().size() == 1 && i.isOfOneRow())
                .map(i -> i.left().get(0).cell())
                .forEach(total -> totalByRow.putIfAbsent(total.row(), cellIndex(total)));
        this.labels = new LabelIndex(this, words);
    }

    public String id() {
        return head.id();
    }

    /** The form it belongs to; {@code supplements} for a table outside the forms. */
    public String formId() {
        return head.formId();
    }

    /** The id of the hybrid, if this is not the form's own table. */
    public Optional<String> variant() {
        return head.variant().isEmpty() ? Optional.empty() : Optional.of(head.variant());
    }

    /** The name of the file that holds it, without suffix. */
    public String file() {
        return head.file();
    }

    public String title() {
        return head.title();
    }

    public String caption() {
        return head.caption();
    }

    /** The text of the corner cell over the row labels, "" for none. */
    public String corner() {
        return head.corner();
    }

    public Layout layout() {
        return head.layout();
    }

    /** Whether labels that the form does not list are allowed. */
    public boolean open() {
        return head.open();
    }

    public List<RowForm> rows() {
        return rows;
    }

    /** All groups in the order of the form, an outer one before its inner ones. */
    public List<GroupForm> groups() {
        return groups;
    }

    /** The identities within one report. */
    public List<Identity> identities() {
        return within;
    }

    /** The identities with the year before. */
    public List<Identity> acrossYears() {
        return across;
    }

    public LabelIndex labels() {
        return labels;
    }

    public int cellCount() {
        return rowOfCell.length;
    }

    public OptionalInt cellIndex(String rowId, String columnId) {
        RowForm row = rowById.get(rowId);
        if (row != null) {
            for (int i = 0; i < row.columns().size(); i++) {
                if (row.columns().get(i).id().equals(columnId)) {
                    return OptionalInt.of(row.firstCell() + i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The index of a cell of this table; nothing for a cell of another or one that this form does not have. */
    public OptionalInt cellIndex(CellRef cell) {
        return cell.table().equals(id()) ? cellIndex(cell.row(), cell.column()) : OptionalInt.empty();
    }

    /** Where a row of this table stands among its rows, counted from 0. */
    public int position(RowForm row) {
        return positionByRow.get(row.id());
    }

    /** The cell of a row that an identity makes the sum of others of the row. */
    public OptionalInt totalOf(RowForm row) {
        return totalByRow.getOrDefault(row.id(), OptionalInt.empty());
    }

    public CellRef cell(int index) {
        return cells[index];
    }

    public RowForm rowOfCell(int index) {
        return rowOfCell[index];
    }

    public ColumnForm columnOfCell(int index) {
        RowForm row = rowOfCell[index];
        return row.columns().get(index - row.firstCell());
    }

    public Optional<RowForm> row(String rowId) {
        return Optional.ofNullable(rowById.get(rowId));
    }

    public Optional<GroupForm> group(String groupId) {
        return groups.stream().filter(g -> g.id().equals(groupId)).findFirst();
    }

    /** The rows of a group and of the groups in it. */
    public List<RowForm> rowsOf(String groupId) {
        return List.copyOf(rowsByGroup.getOrDefault(groupId, List.of()));
    }

    /** The rows whose figures sum to the group: its total row where it has one, else all its rows. */
    public List<RowForm> summedRowsOf(GroupForm group) {
        return group.total().flatMap(this::row).map(List::of).orElseGet(() -> rowsOf(group.id()));
    }

    @Override
    public String toString() {
        return formId() + "/" + id() + variant().map(v -> "/" + v).orElse("");
    }
}
