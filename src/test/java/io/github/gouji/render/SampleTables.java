package io.github.gouji.render;

import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Download;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.table.DataTable;
import io.github.gouji.view.table.OfficialTable;
import io.github.gouji.view.table.OfficialTable.Aside;
import io.github.gouji.view.table.OfficialTable.Beside;
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

/** Tables two and four of the seed, and plain tables. */
final class SampleTables {
    private SampleTables() {}

    static DataTable plain(String id, String caption, List<String> columns, String[]... rows) {
        List<DataTable.Row> lines = new ArrayList<>();
        for (String[] row : rows) {
            List<DataTable.Cell> cells = new ArrayList<>();
            for (int i = 1; i < row.length; i++) {
                boolean missing = row[i].isEmpty();
                cells.add(new DataTable.Cell(missing ? CellState.MISSING : state(row[i]), row[i], List.of()));
            }
            lines.add(new DataTable.Row(Link.unlinked(row[0]), cells, null));
        }
        return new DataTable(
                id, caption, columns, lines, List.of(), new Download("data.csv", "同一数据", "CSV", "1 KB", null));
    }

    static CellState state(String text) {
        return text.equals("0") ? CellState.ZERO : CellState.FIGURE;
    }

    static OfficialTable proactive() {
        List<String> documents = List.of("本年新制作数量", "本年新公开数量", "对外公开总数量");
        List<String> items = List.of("上一年项目数量", "本年增/减", "处理决定数量");
        Grid fees = block("p4", "表二　第二十条第（八）项", List.of("上一年项目数量", "本年增/减"),
                new String[] {"行政事业性收费", "缺", "缺"});
        Row feeRow = fees.rows().get(0);
        Grid feesBeside = new Grid(fees.id(), fees.shape(), fees.caption(), null, null, fees.heads(), List.of(
                new Row(feeRow.kind(), feeRow.head(), feeRow.cells(),
                        new Beside("3", "原件本行只印有一个数：29；它属于哪一栏，无法确定。"))));
        return new OfficialTable("proactive", null,
                List.of("规范性文件：本年新制作 15 件，新公开 15 件，对外公开总数 46 件。",
                        "行政许可处理决定 4,657 件，其他对外管理服务事项 144,402 件，行政处罚 201,501 件，行政强制 120 件。",
                        "政府集中采购 1,228 项，金额 13,193 万元。行政事业性收费一行两格未载。"),
                List.of(
                        block("p1", "表二　第二十条第（一）项", documents,
                                new String[] {"规章", "0", "0", "0"}, new String[] {"规范性文件", "15", "15", "46"}),
                        block("p2", "表二　第二十条第（五）项", items,
                                new String[] {"行政许可", "263", "-14", "4,657"},
                                new String[] {"其他对外管理服务事项", "1,286", "-115", "144,402"}),
                        block("p3", "表二　第二十条第（六）项", items,
                                new String[] {"行政处罚", "1,549", "-74", "201,501"},
                                new String[] {"行政强制", "67", "-3", "120"}),
                        feesBeside,
                        block("p5", "表二　第二十条第（九）项", List.of("采购项目数量", "采购总金额（单位：万元）"),
                                new String[] {"政府集中采购", "1,228", "13,193"})),
                new Notes(List.of(Legend.MISSING), List.of(), List.of()));
    }

    private static Grid block(String id, String caption, List<String> columns, String[]... rows) {
        List<ColumnHead> heads = new ArrayList<>();
        heads.add(new ColumnHead(id + "h", "信息内容", null, null, null, Aside.NONE));
        for (int c = 0; c < columns.size(); c++) {
            heads.add(new ColumnHead(id + "c" + c, columns.get(c), null, null, null, Aside.NONE));
        }
        List<Row> lines = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 1; c < rows[r].length; c++) {
                String text = rows[r][c];
                boolean lost = text.equals("缺");
                cells.add(new Cell("proactive-" + id + "-" + r + "-" + c, id + "c" + (c - 1) + " " + id + "r" + r,
                        lost ? CellState.MISSING : state(text), lost ? "" : text, List.of(),
                        text.equals("1,228") ? "（含分散采购）" : null));
            }
            lines.add(new Row(RowKind.PLAIN, new RowHead(id + "r" + r, rows[r][0], "0", null, null, List.of(), Aside.NONE), cells, null));
        }
        return new Grid(id, Shape.BLOCK, caption, null, null, List.of(heads), lines);
    }

    static OfficialTable disputes() {
        String[] outcomes = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
        List<ColumnHead> second = List.of(
                new ColumnHead("dd", "未经复议直接起诉", "dl", "5", null, Aside.NONE),
                new ColumnHead("da", "复议后起诉", "dl", "5", null, Aside.NONE));
        List<ColumnHead> top = List.of(
                new ColumnHead("dr", "行政复议", null, "5", "2", Aside.NONE), new ColumnHead("dl", "行政诉讼", null, "10", null, Aside.NONE));
        List<ColumnHead> third = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        int[] figures = {0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        for (int i = 0; i < 15; i++) {
            String over = i < 5 ? "dr" : i < 10 ? "dl dd" : "dl da";
            third.add(new ColumnHead("dc" + i, outcomes[i % 5], over, null, null, Aside.NONE));
            cells.add(new Cell("disputes-" + i, over + " dc" + i, figures[i] == 0 ? CellState.ZERO : CellState.FIGURE,
                    "" + figures[i],
                    i == 1 ? List.of(new Mark(Mark.Kind.CONFIRMED, "#f1"), new Mark(Mark.Kind.CORRECTED, "#k1")) : List.of(),
                    null));
        }
        return new OfficialTable("disputes", null,
                List.of("行政复议 1 件，结果纠正 1 件；行政诉讼没有。"),
                List.of(new Grid("disputes-t", Shape.STRIP, "表四　行政复议、行政诉讼情况，2020年", "单位：件", null, List.of(top, second, third),
                        List.of(new Row(RowKind.PLAIN, null, cells, null)))),
                new Notes(List.of(Legend.CONFIRMED, Legend.CORRECTED), List.of(), List.of("复议和诉讼按审结年度统计。")));
    }
}
