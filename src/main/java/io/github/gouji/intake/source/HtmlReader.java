package io.github.gouji.intake.source;

import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.Dropped;
import io.github.gouji.intake.page.Dropped.Reason;
import io.github.gouji.intake.page.MarkdownText;
import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.page.Refusal;
import io.github.gouji.intake.page.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads HTML, also as word processors write it: paragraphs, headings, tables with spans, tables for layout. */
final class HtmlReader {
    private static final int MAX_DEPTH = 400;
    private static final int MOST_NODES = 600_000;
    private static final int MOST_NESTED = 24;
    private static final int SHORT_NESTED = 24;
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "iframe", "object", "select", "option", "button", "textarea", "svg");
    private static final Set<String> BOLD = Set.of("b", "strong");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder markdown = new StringBuilder();
    private int line;
    private int level;

    private HtmlReader() {}

    static Page read(String html, String encoding) throws Refusal {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
        Document document = Jsoup.parse(html, "", parser);
        measure(document);
        HtmlReader reader = new HtmlReader();
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("title", document.title());
        document.select("meta[name][content]")
                .forEach(m -> meta.putIfAbsent(m.attr("name").toLowerCase(Locale.ROOT), m.attr("content")));
        reader.walk(document.body());
        reader.endLine();
        return new Page(encoding, meta, reader.blocks, reader.dropped);
    }

    /** Tables within tables are looked through again at each level, so neither may be without end. */
    private static void measure(Document document) throws Refusal {
        int[] measured = new int[3];
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        measured[0]++;
                        measured[1] += node.normalName().equals("table") ? 1 : 0;
                        measured[2] = Math.max(measured[2], measured[1]);
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        measured[1] -= node.normalName().equals("table") ? 1 : 0;
                    }
                },
                document);
        if (measured[0] > MOST_NODES || measured[2] > MOST_NESTED) {
            throw new Refusal("too-tangled", String.valueOf(measured[0]));
        }
    }

    private void walk(Node node) {
        if (node instanceof TextNode run) {
            append(run.getWholeText(), run);
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return;
        }
        if (isHidden(element)) {
            hidden(element);
        } else if (name.equals("br")) {
            endLine();
        } else if (name.equals("table")) {
            table(element);
        } else if (BOLD.contains(name) && !element.text().isBlank()) {
            wrapped(element, "**", "**");
        } else if (name.equals("a") && isWebLink(element)) {
            wrapped(element, "[", "](" + element.attr("href").strip() + ")");
        } else if (element.isBlock()) {
            block(element);
        } else {
            children(element);
        }
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden")
                || element.normalName().equals("del");
    }

    private void hidden(Element element) {
        String said = element.text().strip();
        if (!said.isEmpty()) {
            dropped.add(new Dropped(Reason.UNSEEN, said.substring(0, Math.min(said.length(), 200)), spot(element)));
        }
    }

    private static boolean isWebLink(Element element) {
        return element.attr("href").matches("https?://[^\\s()<>]+") && !element.text().isBlank();
    }

    private void wrapped(Element element, String before, String after) {
        boolean inline = element.select("p,div,table,br,li,h1,h2,h3,h4,h5,h6").isEmpty();
        if (!inline) {
            children(element);
            return;
        }
        int start = markdown.length();
        markdown.append(before);
        int inside = markdown.length();
        children(element);
        if (markdown.length() == inside) {
            markdown.setLength(start);
        } else {
            markdown.append(after);
        }
    }

    private void block(Element element) {
        endLine();
        int outer = level;
        if (element.normalName().matches("h[1-6]")) {
            level = element.normalName().charAt(1) - '0';
        }
        children(element);
        endLine();
        level = outer;
    }

    private void children(Element element) {
        element.childNodes().forEach(this::walk);
    }

    private void append(String run, Node at) {
        String collapsed = run.replaceAll("[ \\t\\r\\n\\f]+", " ");
        if (text.isEmpty() && collapsed.isBlank()) {
            return;
        }
        if (text.isEmpty()) {
            line = at.sourceRange().isTracked() ? at.sourceRange().start().lineNumber() : 0;
        }
        text.append(collapsed);
        markdown.append(MarkdownText.escape(collapsed));
    }

    private void endLine() {
        if (!text.toString().isBlank()) {
            String shown = markdown.toString().replace("****", "").strip();
            blocks.add(new Line(text.toString().strip(), shown, level, Spot.line(line)));
        }
        text.setLength(0);
        markdown.setLength(0);
    }

    private void table(Element table) {
        endLine();
        boolean layout = table.select("table").stream().anyMatch(t -> t != table && !isValue(t));
        if (layout) {
            cellsOf(table).forEach(row -> row.forEach(this::block));
            return;
        }
        GridBuilder grid = new GridBuilder();
        for (List<Element> row : cellsOf(table)) {
            grid.beginRow();
            row.forEach(c -> grid.cell(textOf(c), span(c, "colspan"), span(c, "rowspan"), spot(c)));
            grid.endRow();
        }
        boolean oneColumn = grid.rows().stream().allMatch(r -> r.size() < 2);
        if (oneColumn) {
            cellsOf(table).forEach(row -> row.forEach(this::block));
        } else {
            Element caption = table.selectFirst("caption");
            if (caption != null) {
                block(caption);
            }
            blocks.add(new Grid(grid.rows(), false, spot(table)));
        }
    }

    /** A table that only wraps what one cell says. */
    private static boolean isValue(Element table) {
        return table.text().length() <= SHORT_NESTED && table.select("tr").size() == 1;
    }

    /** The cells of the table's own rows, not of tables inside it. */
    private static List<List<Element>> cellsOf(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                rows.add(row.children().stream()
                        .filter(c -> c.normalName().equals("td") || c.normalName().equals("th"))
                        .toList());
            }
        }
        return rows;
    }

    /** A cell's words; a line break becomes a space, so that two numbers never run together. */
    private static String textOf(Element cell) {
        Element copy = cell;
        if (cell.getAllElements().stream().anyMatch(e -> isHidden(e) || UNSEEN.contains(e.normalName()))) {
            copy = cell.clone();
            copy.getAllElements().stream()
                    .filter(e -> isHidden(e) || UNSEEN.contains(e.normalName()))
                    .toList()
                    .forEach(Node::remove);
        }
        StringBuilder said = new StringBuilder();
        copy.childNodes().forEach(n -> said(n, said));
        return said.toString().replaceAll("[ \\t\\r\\n\\f]+", " ").strip();
    }

    /** Blocks are parted by a space, so that the figures of two paragraphs never become one. */
    private static void said(Node node, StringBuilder to) {
        if (node instanceof TextNode run) {
            to.append(run.getWholeText());
        } else if (node instanceof Element element) {
            boolean parted = element.isBlock() || element.normalName().equals("br");
            to.append(parted ? " " : "");
            element.childNodes().forEach(n -> said(n, to));
            to.append(parted ? " " : "");
        }
    }

    private static int span(Element cell, String name) {
        String value = cell.attr(name).strip();
        return value.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    private static Spot spot(Element element) {
        return Spot.line(element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : 0);
    }
}
