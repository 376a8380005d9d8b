package io.github.gouji.intake.write;

import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.recognise.SectionText;
import io.github.gouji.source.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds figures of the supplements in prose: several rows of one supplement in one paragraph, whose sum that paragraph
 * states as well. Anything less is left in the prose.
 */
final class SupplementText {
    private static final String NUMBER = "(\\d[\\d,]*)\\s*";

    private final FormLibrary forms;
    private final Lexicon lexicon;
    private final String filler;

    SupplementText(FormLibrary forms, Lexicon lexicon) {
        this.forms = forms;
        this.lexicon = lexicon;
        this.filler = lexicon.nested("supplements.filler");
    }

    Map<String, String> write(List<SectionText> sections) {
        Map<String, String> files = new LinkedHashMap<>();
        for (TableForm table : forms.supplements()) {
            Optional<Pattern> total = total(table);
            if (total.isPresent()) {
                sections.stream()
                        .flatMap(s -> s.blocks().stream())
                        .flatMap(b -> b instanceof Line line ? Stream.of(line.text()) : Stream.empty())
                        .flatMap(text -> found(table, total.get(), text).stream())
                        .findFirst()
                        .ifPresent(text -> files.put(table.file() + ".yaml", text));
            }
        }
        fee(sections).ifPresent(text -> files.put("processing-fee.yaml", text));
        return files;
    }

    /** The charge for processing, where the prose states it once; of several statements none is the report's. */
    private Optional<String> fee(List<SectionText> sections) {
        Pattern pattern = lexicon.pattern("processingFee");
        List<String> found = new ArrayList<>();
        Optional<TableForm> table = forms.supplement("processing-fee");
        sections.stream()
                .flatMap(s -> s.blocks().stream())
                .flatMap(b -> b instanceof Line line ? Stream.of(line.text()) : Stream.empty())
                .forEach(text -> {
                    Matcher matcher = pattern.matcher(text);
                    while (matcher.find() && table.isPresent()) {
                        String cases = table.get().row("cases").map(RowForm::label).orElseThrow();
                        String amount = table.get().row("amount").map(RowForm::label).orElseThrow();
                        found.add(cases + ": " + YamlText.scalar(matcher.group(1)) + "\n" + amount + ": "
                                + YamlText.scalar(matcher.group(2)) + "\n");
                    }
                });
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Pattern> total(TableForm table) {
        List<String> known = List.of("channels", "kinds", "request_channels");
        return known.contains(table.id())
                ? Optional.of(Pattern.compile(lexicon.nested("supplements.totals." + table.id())))
                : Optional.empty();
    }

    private Optional<String> found(TableForm table, Pattern totalPattern, String text) {
        Matcher total = totalPattern.matcher(text);
        if (!total.find()) {
            return Optional.empty();
        }
        String after = text.substring(total.end());
        StringBuilder out = new StringBuilder();
        long sum = 0;
        int rows = 0;
        for (RowForm row : table.rows()) {
            if (!row.id().equals("total")) {
                Optional<String> number = number(row, after);
                if (number.isPresent()) {
                    out.append(YamlText.scalar(row.label())).append(": ").append(YamlText.scalar(number.get())).append('\n');
                    sum += Long.parseLong(number.get().replace(",", ""));
                    rows++;
                }
            }
        }
        String stated = total.group(1);
        if (rows < 2 || sum != Long.parseLong(stated.replace(",", ""))) {
            return Optional.empty();
        }
        String label = table.row("total").map(RowForm::label).orElseThrow();
        return Optional.of(out + label + ": " + YamlText.scalar(stated) + "\n");
    }

    private Optional<String> number(RowForm row, String text) {
        String unit = Pattern.quote(row.columns().get(0).unit());
        List<String> labels = new ArrayList<>(List.of(row.label()));
        labels.addAll(row.aliases());
        labels.sort((a, b) -> b.length() - a.length());
        String folded = forms.vocabulary().folded(text);
        for (String label : labels) {
            Pattern pattern = Pattern.compile(
                    Pattern.quote(forms.vocabulary().folded(label)) + filler + NUMBER + unit);
            Matcher matcher = pattern.matcher(folded);
            if (matcher.find()) {
                return Optional.of(matcher.group(matcher.groupCount()).replaceAll(",$", ""));
            }
        }
        return Optional.empty();
    }
}
