package io.github.gouji.intake.write;

import io.github.gouji.form.label.Vocabulary;
import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.MarkdownText;
import io.github.gouji.intake.recognise.SectionText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes prose as Markdown: paragraphs, sub-headings, lists, and tables outside the form. */
final class ProseText {
    private static final int LONGEST_HEADING = 40;
    private static final Pattern ENDED = Pattern.compile(".*[\\p{Punct}\u3002\uFF1B\uFF1A\uFF0C\u3001]$");

    private final Vocabulary words;

    ProseText(Vocabulary words) {
        this.words = words;
    }

    /** The text of a section; its heading only where it is printed otherwise than in the form. */
    String section(SectionText text) {
        String title = words.label(text.section().title()).key();
        boolean asForm = words.label(text.heading()).key().equals(title);
        String heading = asForm ? "" : "# " + MarkdownText.escape(text.heading().strip()) + "\n\n";
        return (heading + blocks(text.blocks())).strip().concat("\n");
    }

    String blocks(List<Block> blocks) {
        List<String> parts = new ArrayList<>();
        for (Block block : blocks) {
            parts.add(block instanceof Line line ? paragraph(line) : table((Grid) block));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String paragraph(Line line) {
        String text = line.markdown().strip();
        boolean numbered = words.label(line.text()).marks().stream().anyMatch(m -> m.startsWith("part:"));
        boolean heading = line.level() > 1
                || numbered && line.text().length() <= LONGEST_HEADING && !ENDED.matcher(line.text().strip()).matches();
        if (heading) {
            return (line.level() > 3 ? "### " : "## ") + text;
        }
        return MarkdownText.paragraph(text);
    }

    private static String table(Grid grid) {
        int width = grid.rows().stream().mapToInt(r -> r.size()).max().orElse(1);
        List<String> lines = new ArrayList<>();
        List<List<Cell>> filled = grid.rows().stream()
                .filter(r -> r.stream().anyMatch(c -> !c.text().isBlank()))
                .toList();
        for (List<Cell> row : filled) {
            List<String> cells = new ArrayList<>();
            row.forEach(c -> cells.add(MarkdownText.escape(c.text().replaceAll("\\s+", " ").strip())));
            while (cells.size() < width) {
                cells.add("");
            }
            lines.add("| " + String.join(" | ", cells) + " |");
            if (lines.size() == 1) {
                lines.add(row.isEmpty() ? "|---|" : "|" + "---|".repeat(width));
            }
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
