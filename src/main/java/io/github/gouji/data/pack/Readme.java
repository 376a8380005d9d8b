package io.github.gouji.data.pack;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.Detail;
import io.github.gouji.data.table.Column;
import io.github.gouji.finding.Messages;
import java.util.List;
import java.util.Map;

/** Writes the text that explains the packed data to whoever finds them without the site. */
public final class Readme {
    public static final String FILE = "README.txt";

    private final ArchiveSettings settings;
    private final Messages words;

    public Readme(ArchiveSettings settings) {
        this.settings = settings;
        this.words = Messages.load(Readme.class, "words/data." + settings.language().tag() + ".properties");
    }

    public String write(List<Column> figures, List<Column> series) {
        StringBuilder text = new StringBuilder();
        text.append(settings.name()).append("\n\n");
        paragraph(text, "readme.what");
        paragraph(text, "readme.files");
        paragraph(text, "readme.status");
        settings.detail(Detail.LICENCE)
                .ifPresent(l -> text.append(words.text("readme.licence", Map.of("licence", l))).append("\n\n"));
        columns(text, "figures.csv", figures);
        columns(text, "series.csv", series);
        return text.toString();
    }

    private void paragraph(StringBuilder text, String key) {
        text.append(words.text(key)).append("\n\n");
    }

    private void columns(StringBuilder text, String file, List<Column> columns) {
        text.append(words.text("readme.columns", Map.of("file", file))).append('\n');
        for (Column column : columns) {
            String key = "field." + column.name();
            text.append(words.text(
                            "readme.column",
                            Map.of(
                                    "name", column.name(),
                                    "title", words.text(key + ".title"),
                                    "description", words.text(key + ".description"))))
                    .append('\n');
        }
        text.append('\n');
    }
}
