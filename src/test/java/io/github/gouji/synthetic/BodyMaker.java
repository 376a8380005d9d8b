package io.github.gouji.synthetic;

import io.github.gouji.form.Form;
import io.github.gouji.form.Hybrid;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.synthetic.SyntheticCell.Print;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes one body: its reports year by year, each continuing the figures of the year before. */
final class BodyMaker {
    private static final List<String> SCOPES = List.of("本级", "汇总");

    private final FormLibrary forms;
    private final SyntheticOptions options;
    private final SplittableRandom random;
    private final OptionalLong level;
    private final Phrases phrases = Phrases.load();

    BodyMaker(FormLibrary forms, SyntheticOptions options, SplittableRandom random) {
        this.forms = forms;
        this.options = options;
        this.random = random;
        this.level = options.steady() ? OptionalLong.of(random.nextLong()) : OptionalLong.empty();
    }

    SyntheticBody make(int index, int count) {
        String name = "样县第" + (index + 1) + phrases.pick("office", random);
        Optional<String> scope = chance(0.5) ? Optional.of(SCOPES.get(random.nextInt(2))) : Optional.empty();
        List<SyntheticReport> reports = new ArrayList<>();
        for (int year = options.firstYear(); year < options.firstYear() + count; year++) {
            Optional<SyntheticReport> before =
                    reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
            reports.add(report(name, year, scope, before));
        }
        return new SyntheticBody(String.format(Locale.ROOT, "body-%05d", index + 1), name, reports);
    }

    private SyntheticReport report(String name, int year, Optional<String> scope, Optional<SyntheticReport> before) {
        Form form = forms.formOfYear(year);
        boolean excerpt = chance(options.variety().excerpts());
        Map<String, String> head = new LinkedHashMap<>();
        head.put("标题", name + year + "年政府信息公开工作年度报告");
        head.put("发布机构", name);
        head.put("发布日期", published(year + 1));
        head.put("统计期限", year + "年1月1日至" + year + "年12月31日");
        scope.ifPresent(s -> head.put("口径", s));
        if (excerpt) {
            head.put("收录", "节录");
        }
        if (chance(options.variety().drafts())) {
            head.put("状态", "草稿");
        }
        head.put("来源", "由种子生成，不是任何机关的报告");
        Map<CellRef, BigDecimal> earlier = new HashMap<>();
        before.ifPresent(b -> b.tables().forEach(t -> earlier.putAll(t.truth())));
        List<SyntheticTable> tables = tables(form, earlier, excerpt);
        SyntheticReport bare = new SyntheticReport(year, form, head, tables, Map.of());
        Map<String, String> prose = new ProseMaker(phrases, name, bare, before, random).make(excerpt);
        return new SyntheticReport(year, form, head, tables, prose);
    }

    private String published(int year) {
        int month = random.nextInt(1, 4);
        int day = random.nextInt(1, 29);
        return switch (random.nextInt(4)) {
            case 0 -> year + "年" + month + "月" + day + "日";
            case 1 -> year + "/" + month + "/" + day;
            case 2 -> String.format(Locale.ROOT, "%d-%02d-%02d 09:%02d", year, month, day, random.nextInt(60));
            default -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
        };
    }

    private List<SyntheticTable> tables(Form form, Map<CellRef, BigDecimal> before, boolean excerpt) {
        List<SyntheticTable> tables = new ArrayList<>();
        for (TableForm own : form.tables()) {
            if (own.cellCount() > 0 && !(excerpt && chance(0.3))) {
                List<Hybrid> hybrids = form.hybrids().stream()
                        .filter(h -> h.table().id().equals(own.id()))
                        .toList();
                boolean mixed = !hybrids.isEmpty() && chance(options.variety().hybrids());
                TableForm used = mixed ? hybrids.get(random.nextInt(hybrids.size())).table() : own;
                // Without the row that it keeps of the form before, a hybrid cannot be told from the form.
                SyntheticTable whole = whole(used, before);
                tables.add(new Wear(options, random).wear(excerpt && !mixed ? withoutRows(whole, 0.3) : whole));
            }
        }
        for (TableForm supplement : forms.supplements()) {
            if (chance(options.variety().supplements())) {
                tables.add(supplement(supplement));
            }
        }
        return tables;
    }

    private SyntheticTable whole(TableForm form, Map<CellRef, BigDecimal> before) {
        List<BigDecimal> values = new ConsistentTable(form, before, random, level).values();
        return new SyntheticTable(form, values.stream().map(SyntheticCell::of).toList(), Set.of());
    }

    /** A list in which some rows do not occur: the others keep their sum, because these are zero. */
    private SyntheticTable supplement(TableForm form) {
        SyntheticTable table = whole(form, Map.of());
        List<SyntheticCell> cells = new ArrayList<>();
        for (SyntheticCell cell : table.cells()) {
            cells.add(cell.truth().signum() == 0 && chance(0.7) ? cell.as(Print.ABSENT) : cell);
        }
        boolean any = cells.stream().anyMatch(SyntheticCell::isNumber);
        return any ? new SyntheticTable(form, cells, table.inOrder()) : table;
    }

    private SyntheticTable withoutRows(SyntheticTable table, double share) {
        List<SyntheticCell> cells = new ArrayList<>(table.cells());
        for (int position = 1; position < table.form().rows().size(); position++) {
            if (chance(share)) {
                RowForm row = table.form().rows().get(position);
                for (int i = 0; i < row.columns().size(); i++) {
                    cells.set(row.firstCell() + i, cells.get(row.firstCell() + i).as(Print.ABSENT));
                }
            }
        }
        return new SyntheticTable(table.form(), cells, table.inOrder());
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
