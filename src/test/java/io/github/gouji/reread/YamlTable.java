package io.github.gouji.reread;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A table of a content file: by bare label what is written of the row. */
record YamlTable(Map<String, Row> rows) {
    private static final Set<String> RESERVED = Set.of("表式", "收录", "口径", "单位", "注", "附加");

    /** The cells as written, numbers without their commas; {@code inOrder}: fewer than there are columns. */
    record Row(List<String> cells, boolean inOrder) {}

    static YamlTable read(Path file) throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        try (Reader in = Files.newBufferedReader(file)) {
            for (NodeTuple entry : ((MappingNode) new Yaml().compose(in)).getValue()) {
                String label = ((ScalarNode) entry.getKeyNode()).getValue();
                if (!RESERVED.contains(label)) {
                    rows.put(bare(label), row(entry.getValueNode()));
                }
            }
        }
        return new YamlTable(rows);
    }

    /** A label without number, punctuation and spaces. */
    static String bare(String label) {
        return label.replaceFirst("^(（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\\d+[.．])", "").replaceAll("[\\p{P}\\s]", "");
    }

    private static Row row(Node node) {
        if (node instanceof SequenceNode cells) {
            return new Row(cells.getValue().stream().map(YamlTable::cell).toList(), false);
        }
        if (node instanceof MappingNode mapping) {
            NodeTuple first = mapping.getValue().get(0);
            if (((ScalarNode) first.getKeyNode()).getValue().equals("按序")) {
                List<String> cells = ((SequenceNode) first.getValueNode()).getValue().stream().map(YamlTable::cell).toList();
                return new Row(cells, true);
            }
            if (mapping.getValue().stream().noneMatch(t -> ((ScalarNode) t.getKeyNode()).getValue().equals("值"))) {
                return new Row(mapping.getValue().stream().map(t -> cell(t.getValueNode())).toList(), false);
            }
        }
        return new Row(List.of(cell(node)), false);
    }

    private static String cell(Node node) {
        if (node instanceof ScalarNode scalar) {
            return plain(scalar.getValue());
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (NodeTuple part : ((MappingNode) node).getValue()) {
            parts.put(((ScalarNode) part.getKeyNode()).getValue(), ((ScalarNode) part.getValueNode()).getValue());
        }
        String value = plain(parts.get("值"));
        // The sample prints one amount in another unit than the form's.
        return "元".equals(parts.get("单位")) ? value + "元" : value;
    }

    private static String plain(String written) {
        String number = written.replace(",", "");
        return number.matches("-?\\d+(\\.\\d+)?") ? strip(new BigDecimal(number)) : written;
    }

    private static String strip(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The numbers that a row prints, in the order in which it prints them. */
    static List<String> numbers(Row row) {
        List<String> numbers = new ArrayList<>();
        row.cells().stream().filter(c -> c.matches("-?\\d.*")).forEach(numbers::add);
        return numbers;
    }
}
