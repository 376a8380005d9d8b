package io.github.gouji.plot.draft;

import io.github.gouji.finding.Findings;
import io.github.gouji.source.SourceText;
import io.github.gouji.source.YamlReader;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All charts that there may be, of a report and of a body through the years. */
public record PlotList(List<Plot> report, List<Plot> trend) {
    private static final String FILE = "plots.yaml";

    public PlotList {
        report = List.copyOf(report);
        trend = List.copyOf(trend);
    }

    public static PlotList builtIn() {
        Findings findings = new Findings();
        Mapping root = YamlReader.readMapping(SourceText.of(FILE, resource()), findings)
                .orElseThrow(() -> new IllegalStateException(FILE + ": " + findings.list()));
        return new PlotList(plots(root, "report"), plots(root, "trend"));
    }

    private static String resource() {
        try (InputStream in = PlotList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("no resource " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Plot> plots(Mapping root, String group) {
        List<Plot> plots = new ArrayList<>();
        for (Entry entry : mapping(root.entry(group).orElseThrow()).entries()) {
            plots.add(plot(entry));
        }
        return plots;
    }

    private static Plot plot(Entry entry) {
        List<String> series = List.of();
        Map<String, List<String>> stages = new LinkedHashMap<>();
        Map<String, String> settings = new LinkedHashMap<>();
        for (Entry part : mapping(entry).entries()) {
            String key = part.key().text();
            if (key.equals("series")) {
                series = names(part.value());
            } else if (key.equals("stages")) {
                mapping(part).entries().forEach(stage -> stages.put(stage.key().text(), names(stage.value())));
            } else {
                settings.put(key, part.value().scalar().map(Scalar::text).orElseThrow());
            }
        }
        Plot.Draw draw = Plot.Draw.valueOf(settings.get("draw").toUpperCase(Locale.ROOT));
        return new Plot(entry.key().text(), draw, series, stages, settings);
    }

    private static Mapping mapping(Entry entry) {
        return entry.value().mapping().orElseThrow(() -> new IllegalStateException("a mapping at " + entry.key().place()));
    }

    private static List<String> names(YamlValue value) {
        return value.sequence().orElseThrow().items().stream()
                .map(item -> item.scalar().map(Scalar::text).orElseThrow())
                .toList();
    }
}
