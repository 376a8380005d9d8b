package io.github.gouji.synthetic;

import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.synthetic.SyntheticCell.Print;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes synthetic bodies as the text files of a content folder. */
public final class ContentWriter {
    private final Path content;

    public ContentWriter(Path content) {
        this.content = content;
    }

    /** Writes archive.yaml. */
    public void settings() {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("名称", "由种子生成的年报库");
        head.put("语言", "zh-CN");
        head.put("栏目", "政府信息公开年报");
        write("archive.yaml", mapping(head));
    }

    /** Writes a body's folder with all its reports. */
    public void body(SyntheticBody body) {
        files(body).forEach((name, text) -> write(body.id() + "/" + name, text));
    }

    /** The files of a body, by their names within its folder. */
    public static Map<String, String> files(SyntheticBody body) {
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, String> head = new LinkedHashMap<>();
        head.put("名称", body.name());
        head.put("层级", "县级");
        head.put("起年", String.valueOf(body.reports().get(0).year()));
        files.put("body.yaml", mapping(head));
        for (SyntheticReport report : body.reports()) {
            String folder = report.year() + "/";
            files.put(folder + "report.yaml", mapping(report.head()));
            report.prose().forEach((name, text) -> files.put(folder + name, text));
            report.tables().forEach(t -> files.put(folder + t.form().file() + ".yaml", text(t)));
        }
        return files;
    }

    /** Writes one file below the content folder. */
    public void write(String name, String text) {
        try {
            Path file = content.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mapping(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** A table file. */
    public static String text(SyntheticTable table) {
        StringBuilder text = new StringBuilder("# 各栏次序依表式\n");
        for (int position = 0; position < table.form().rows().size(); position++) {
            if (table.isWritten(position)) {
                RowForm row = table.form().rows().get(position);
                text.append(label(table.form(), row))
                        .append(": ")
                        .append(cells(row, table.row(row), table.inOrder().contains(position)))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** The label that names a row in a table file: with its group where it occurs twice. */
    static String label(TableForm form, RowForm row) {
        long same = form.rows().stream().filter(r -> r.label().equals(row.label())).count();
        return same > 1 ? row.labelInGroup() : row.printedLabel();
    }

    private static String cells(RowForm row, List<SyntheticCell> cells, boolean inOrder) {
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).print() != Print.ABSENT) {
                printed.add(cells.get(i).yaml());
            }
        }
        String list = "[" + String.join(", ", printed) + "]";
        if (inOrder) {
            return "{按序: " + list + "}";
        }
        if (cells.size() == 1) {
            return printed.get(0);
        }
        // Now and then by column, so that both spellings are met; which rows is told by their figures alone.
        return list.length() % 11 == 0 ? byColumn(row, printed) : list;
    }

    private static String byColumn(RowForm row, List<String> printed) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            entries.add(row.columns().get(i).label() + ": " + printed.get(i));
        }
        return "{" + String.join(", ", entries) + "}";
    }
}
