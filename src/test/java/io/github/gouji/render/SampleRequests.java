package io.github.gouji.render;

import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.table.OfficialTable;
import io.github.gouji.view.table.OfficialTable.Aside;
import io.github.gouji.view.table.OfficialTable.Cell;
import io.github.gouji.view.table.OfficialTable.ColumnHead;
import io.github.gouji.view.table.OfficialTable.Grid;
import io.github.gouji.view.table.OfficialTable.Legend;
import io.github.gouji.view.table.OfficialTable.Notes;
import io.github.gouji.view.table.OfficialTable.Row;
import io.github.gouji.view.table.OfficialTable.RowHead;
import io.github.gouji.view.table.OfficialTable.RowKind;
import io.github.gouji.view.table.OfficialTable.Shape;
import java.util.ArrayList;
import java.util.List;

/** Table three of the seed: published, derived and unplaced figures under the official heads. */
final class SampleRequests {
    private static final String[] COLUMNS = {"自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"};
    static final String[] COLUMN_IDS = {
        "natural_person", "commercial", "research", "social_organisation", "legal_service", "other", "total"
    };

    /** kind level id label figures; d before a figure: derived; p before the label: positions unknown. */
    private static final String[][] ROWS = {
        {"lead", "0", "newly_received", "一、本年新收政府信息公开申请数量", "17 d1 0 0 0 d0 18", "p"},
        {"lead", "0", "carried_over_in", "二、上年结转政府信息公开申请数量", "4 0 0 0 0 d0 d4", "p"},
        {"group", "0", "g3", "三、本年度办理结果", ""},
        {"plain", "1", "granted", "（一）予以公开", "11 0 0 0 0 0 11"},
        {"plain", "1", "partially_granted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "1 0 0 0 0 0 d1"},
        {"group", "1", "g33", "（三）不予公开", ""},
        {"plain", "2", "refused_state_secret", "1.属于国家秘密", "0 0 0 0 0 0 0"},
        {"plain", "2", "refused_prohibited_by_law", "2.其他法律行政法规禁止公开", "3 0 0 0 0 d0 d3", "p"},
        {"plain", "2", "refused_three_securities", "3.危及“三安全一稳定”", "0 0 0 0 0 0 d0", "p"},
        {"plain", "2", "refused_third_party", "4.保护第三方合法权益", "0 0 0 0 d0 d0 d0", "p"},
        {"plain", "2", "refused_internal_affairs", "5.属于三类内部事务信息", "0 0 0 0 d0 d0 d0", "p"},
        {"plain", "2", "refused_process_information", "6.属于四类过程性信息", "0 0 0 0 0 d0 d0", "p"},
        {"plain", "2", "refused_enforcement_file", "7.属于行政执法案卷", "0 0 0 0 0 0 0"},
        {"plain", "2", "refused_administrative_inquiry", "8.属于行政查询事项", "2 0 0 0 0 0 2"},
        {"group", "1", "g34", "（四）无法提供", ""},
        {"plain", "2", "unavailable_not_held", "1.本机关不掌握相关政府信息", "3 1 0 0 0 0 4"},
        {"plain", "2", "unavailable_needs_creation", "2.没有现成信息需要另行制作", "0 0 0 0 0 0 0"},
        {"plain", "2", "unavailable_unclear_after_correction", "3.补正后申请内容仍不明确", "0 0 0 0 0 0 0"},
        {"group", "1", "g35", "（五）不予处理", ""},
        {"plain", "2", "unprocessed_petition", "1.信访举报投诉类申请", "0 0 0 0 0 0 0"},
        {"plain", "2", "unprocessed_duplicate", "2.重复申请", "0 0 0 0 0 0 0"},
        {"plain", "2", "unprocessed_publication", "3.要求提供公开出版物", "0 0 0 0 0 0 0"},
        {"plain", "2", "unprocessed_unreasonable", "4.无正当理由大量反复申请", "0 / 空 0 0 0 0"},
        {"plain", "2", "unprocessed_confirmation", "5.要求行政机关确认或重新出具已获取信息", "0 0 0 0 0 0 0"},
        {"plain", "1", "other_total", "（六）其他处理", "0 0 0 0 0 0 0"},
        {"total", "1", "total_processed", "（七）总计", "20 1 0 0 0 0 21"},
        {"lead", "0", "carried_forward", "四、结转下年度继续办理", "1 0 0 0 0 0 1"},
    };

    private SampleRequests() {}

    static OfficialTable table() {
        Grid grid = new Grid("requests-t", Shape.GRID, "表三　收到和处理政府信息公开申请情况，2020年", "单位：件", null, heads(), rows());
        return new OfficialTable("requests",
                "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。",
                List.of("本年新收申请 18 件（自然人 17 件，商业企业 1 件，后者为推算），上年结转 4 件（总计为推算）。",
                        "办结 21 件：予以公开 11 件，部分公开 1 件，不予公开 5 件，无法提供 4 件；结转下年度 1 件。其余各格均为零。"),
                List.of(grid),
                new Notes(List.of(Legend.DERIVED, Legend.POSITION, Legend.NOT_APPLICABLE, Legend.BLANK), List.of(
                                new OfficialTable.Remark("requests-position", "标“位”的行，原件所印的数少于栏数，"
                                        + "各格数值由勾稽关系唯一确定，但相同的零各印在哪一格无从得知。")),
                        List.of()));
    }

    private static List<List<ColumnHead>> heads() {
        List<ColumnHead> organisations = new ArrayList<>();
        for (int c = 1; c < 6; c++) {
            organisations.add(new ColumnHead("qc" + c, COLUMNS[c], "qa qo", null, null, Aside.NONE));
        }
        return List.of(
                List.of(new ColumnHead("q0", "项　目", null, null, "3", Aside.NONE), new ColumnHead("qa", "申请人情况", null, "7", null, Aside.NONE)),
                List.of(new ColumnHead("qc0", COLUMNS[0], "qa", null, "2", Aside.NONE),
                        new ColumnHead("qo", "法人或其他组织", "qa", "5", null, Aside.NONE),
                        new ColumnHead("qc6", COLUMNS[6], "qa", null, "2", Aside.NONE)),
                organisations);
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String groups = "";
        for (int r = 0; r < ROWS.length; r++) {
            String[] row = ROWS[r];
            boolean group = row[0].equals("group");
            String over = row[1].equals("0") ? "" : row[1].equals("1") ? "g3" : groups;
            List<Mark> marks = row.length > 5
                    ? List.of(new Mark(Mark.Kind.POSITION, "#requests-position"))
                    : List.of();
            String id = group ? row[2] : "qr" + r;
            rows.add(new Row(RowKind.valueOf(row[0].toUpperCase(java.util.Locale.ROOT)),
                    new RowHead(id, row[3], row[1], over.isEmpty() ? null : over, group ? "8" : null, marks, Aside.NONE),
                    group ? List.of() : cells(row, over.isEmpty() ? id : over + " " + id), null));
            if (group && row[1].equals("1")) {
                groups = "g3 " + row[2];
            }
        }
        return rows;
    }

    private static List<Cell> cells(String[] row, String rowHeads) {
        List<Cell> cells = new ArrayList<>();
        String[] figures = row[4].split(" ");
        for (int c = 0; c < figures.length; c++) {
            String columnHeads = c == 0 || c == 6 ? "qa qc" + c : "qa qo qc" + c;
            String id = "requests-" + row[2] + "-" + COLUMN_IDS[c];
            boolean derived = figures[c].startsWith("d");
            String text = derived ? figures[c].substring(1) : figures[c];
            CellState state = switch (text) {
                case "/" -> CellState.NOT_APPLICABLE;
                case "空" -> CellState.BLANK;
                default -> SampleTables.state(text);
            };
            boolean worded = state == CellState.NOT_APPLICABLE || state == CellState.BLANK;
            cells.add(new Cell(id, columnHeads + " " + rowHeads, state, worded ? "" : text,
                    derived ? List.of(new Mark(Mark.Kind.DERIVED, "#e-" + row[2] + "-" + c)) : List.of(), null));
        }
        return cells;
    }

    /** All derived cells: row id, column, value, labels. */
    static List<String[]> derived() {
        List<String[]> all = new ArrayList<>();
        for (String[] row : ROWS) {
            String[] figures = row[4].split(" ");
            for (int c = 0; c < figures.length; c++) {
                if (figures[c].startsWith("d")) {
                    all.add(new String[] {row[2], "" + c, figures[c].substring(1), row[3], COLUMNS[c], COLUMN_IDS[c]});
                }
            }
        }
        return all;
    }
}
