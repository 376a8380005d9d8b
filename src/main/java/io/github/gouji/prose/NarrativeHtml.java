package io.github.gouji.prose;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Prints a narrative as HTML. Everything is escaped but what the function for figures returns. */
public final class NarrativeHtml {
    private static final int DEEPEST = 6;
    private static final int ID_BYTES = 4;

    private final StringBuilder out = new StringBuilder();
    private final Function<FigureReference, String> figures;
    private final Placement placement;
    /** Levels of the headings above, as written; their number is the depth. */
    private final Deque<Integer> above = new ArrayDeque<>();
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private int tables;

    private NarrativeHtml(Function<FigureReference, String> figures, Placement placement) {
        this.figures = requireNonNull(figures, "figures");
        this.placement = requireNonNull(placement, "placement");
    }

    /**
     * Where on a page the prose goes.
     *
     * @param topLevel the level of the first heading within the prose, 3 below the heading of a section
     * @param idPrefix what ids begin with, such as {@code overview}; another one for every narrative of a page
     * @param tableLabel what tables are called in words, such as the section's title and "table"; they are numbered
     */
    public record Placement(int topLevel, String idPrefix, String tableLabel) {
        public Placement {
            requireNonNull(idPrefix, "idPrefix");
            requireNonNull(tableLabel, "tableLabel");
            if (topLevel < 1 || topLevel > DEEPEST) {
                throw new IllegalArgumentException("no heading has level " + topLevel);
            }
        }
    }

    /**
     * The body.
     *
     * @param figures the HTML of a bound figure, which is not escaped again
     */
    public static String render(
            Narrative narrative, Function<FigureReference, String> figures, Placement placement) {
        NarrativeHtml html = new NarrativeHtml(figures, placement);
        html.blocks(narrative.blocks(), false);
        return html.out.toString();
    }

    /** The inside of the heading as printed, empty if there is none. */
    public static String heading(Narrative narrative, Function<FigureReference, String> figures) {
        NarrativeHtml html = new NarrativeHtml(figures, new Placement(1, "", ""));
        narrative.printedHeading().forEach(h -> html.inlines(h.inlines()));
        return html.out.toString();
    }

    private void blocks(List<Block> blocks, boolean tight) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph, tight);
            } else if (block instanceof Block.Heading heading) {
                heading(heading);
            } else if (block instanceof Block.Quote quote) {
                out.append("<blockquote>\n");
                blocks(quote.blocks(), false);
                out.append("</blockquote>\n");
            } else if (block instanceof Block.Bullets list) {
                items("<ul>", list.items(), list.tight(), "</ul>\n");
            } else if (block instanceof Block.Numbers list) {
                String start = list.start() == 1 ? "" : " start=\"" + list.start() + "\"";
                items("<ol" + start + ">", list.items(), list.tight(), "</ol>\n");
            } else if (block instanceof Block.Code code) {
                code(code);
            } else if (block instanceof Block.Table table) {
                table(table);
            } else {
                out.append("<hr>\n");
            }
        }
    }

    private void paragraph(Block.Paragraph paragraph, boolean tight) {
        out.append(tight ? "" : "<p>");
        inlines(paragraph.inlines());
        out.append(tight ? "\n" : "</p>\n");
    }

    /** A heading is one level below the nearest one above that was written higher, so that no level is skipped. */
    private void heading(Block.Heading heading) {
        while (!above.isEmpty() && above.peek() >= heading.level()) {
            above.pop();
        }
        int level = Math.min(DEEPEST, placement.topLevel() + above.size());
        above.push(heading.level());
        out.append("<h").append(level).append(" id=\"").append(escaped(id(heading))).append("\">");
        inlines(heading.inlines());
        out.append("</h").append(level).append(">\n");
    }

    /** Made from the words, so that it outlives headings that come and go; only equal headings are numbered. */
    private String id(Block.Heading heading) {
        String words = Narrative.passage(heading).text(FigureReference::expression);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            String id = placement.idPrefix() + "-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
            int count = ids.merge(id, 1, Integer::sum);
            return count == 1 ? id : id + "-" + count;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void items(String opening, List<List<Block>> items, boolean tight, String closing) {
        out.append(opening).append('\n');
        for (List<Block> item : items) {
            out.append("<li>");
            boolean single = item.stream().filter(Block.Paragraph.class::isInstance).count() < 2;
            blocks(item, tight && single);
            if (!item.isEmpty()) {
                out.setLength(out.length() - 1);
            }
            out.append("</li>\n");
        }
        out.append(closing);
    }

    private void code(Block.Code code) {
        out.append("<pre><code>");
        code.lines().forEach(line -> out.append(escaped(line.text())).append('\n'));
        out.append("</code></pre>\n");
    }

    private void table(Block.Table table) {
        tables++;
        String caption = escaped(placement.idPrefix() + "-table-" + tables);
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + caption + "\">\n");
        out.append("<table>\n<caption id=\"" + caption + "\">");
        out.append(escaped(placement.tableLabel() + " " + tables)).append("</caption>\n");
        out.append("<thead>\n<tr>");
        // In a table of figures the first column names its rows; a single column names nothing.
        boolean rowHeads = table.head().size() > 1;
        for (Block.Cell cell : table.head()) {
            cell(cell.inlines().isEmpty() ? "td" : "th scope=\"col\"", cell);
        }
        out.append("</tr>\n</thead>\n");
        if (!table.rows().isEmpty()) {
            out.append("<tbody>\n");
            table.rows().forEach(row -> row(row, rowHeads));
            out.append("</tbody>\n");
        }
        out.append("</table>\n</div>\n");
    }

    private void row(List<Block.Cell> row, boolean headed) {
        out.append("<tr>");
        for (int i = 0; i < row.size(); i++) {
            boolean head = headed && i == 0 && !row.get(i).inlines().isEmpty();
            cell(head ? "th scope=\"row\"" : "td", row.get(i));
        }
        out.append("</tr>\n");
    }

    private void cell(String tag, Block.Cell cell) {
        out.append('<').append(tag);
        if (cell.side() != Block.Side.ANY) {
            out.append(" class=\"align-" + cell.side().name().toLowerCase(Locale.ROOT) + "\"");
        }
        out.append('>');
        inlines(cell.inlines());
        out.append("</").append(tag, 0, 2).append('>');
    }

    private void inlines(List<? extends Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                out.append(escaped(text.text()));
            } else if (inline instanceof Inline.Figure figure) {
                out.append(figures.apply(figure.reference()));
            } else if (inline instanceof Inline.Strong strong) {
                wrapped("strong", strong.inlines());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                wrapped("em", emphasis.inlines());
            } else if (inline instanceof Inline.Code code) {
                wrapped("code", code.pieces());
            } else if (inline instanceof Inline.Anchor anchor) {
                anchor(anchor);
            } else {
                out.append("<br>\n");
            }
        }
    }

    private void wrapped(String tag, List<? extends Inline> inlines) {
        out.append('<').append(tag).append('>');
        inlines(inlines);
        out.append("</").append(tag).append('>');
    }

    private void anchor(Inline.Anchor anchor) {
        String target = anchor.link().target();
        out.append("<a href=\"").append(escaped(LinkTarget.href(target))).append('"');
        out.append(LinkTarget.isWeb(target) ? " rel=\"noopener noreferrer\">" : ">");
        inlines(anchor.inlines());
        out.append("</a>");
    }

    /** Text or a quoted attribute; characters that no HTML document may hold become the replacement character. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !control && !surrogate && !noCharacter;
    }
}
