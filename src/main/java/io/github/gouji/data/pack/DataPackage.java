package io.github.gouji.data.pack;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.Detail;
import io.github.gouji.archive.dossier.Source;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.data.JsonWriter;
import io.github.gouji.data.table.Column;
import io.github.gouji.finding.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Describes the data of an archive as a Frictionless tabular data package. */
public final class DataPackage {
    /** Of one folder only, since the standard forbids a resource to lie above its description. */
    public static final String FILE = "datapackage.json";

    private static final String NAME = "disclosure-annual-reports";
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    private final ArchiveSettings settings;
    private final Messages words;

    public DataPackage(ArchiveSettings settings) {
        this.settings = requireNonNull(settings, "settings");
        this.words = Messages.load(DataPackage.class, "words/data." + settings.language().tag() + ".properties");
    }

    public String write(List<CheckedBody> bodies, List<DataFileInfo> files) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("profile").text("tabular-data-package");
        json.name("name").text(NAME);
        json.name("title").text(settings.name());
        json.name("description").text(words.text("package.description"));
        settings.detail(Detail.URL)
                .filter(url -> WEB.matcher(url).matches())
                .ifPresent(url -> json.name("homepage").text(url));
        settings.detail(Detail.LICENCE).ifPresent(licence -> licence(json, licence));
        settings.detail(Detail.ORGANISER).ifPresent(organiser -> publisher(json, organiser));
        sources(json, bodies);
        json.name("resources").beginArray();
        files.forEach(file -> resource(json, file));
        return json.endArray().endObject().document();
    }

    /** The words of the licence are the archive's own, so that no known licence can be named. */
    private static void licence(JsonWriter json, String licence) {
        json.name("licenses").beginArray().beginObject();
        json.name("name").text("custom");
        json.name("title").text(licence);
        json.endObject().endArray();
    }

    private static void publisher(JsonWriter json, String organiser) {
        json.name("contributors").beginArray().beginObject();
        json.name("title").text(organiser);
        json.name("role").text("publisher");
        json.endObject().endArray();
    }

    /** Where the reports come from, each source once, with its address where it was kept. */
    private static void sources(JsonWriter json, List<CheckedBody> bodies) {
        Map<String, Optional<String>> sources = new LinkedHashMap<>();
        for (CheckedBody body : bodies) {
            for (CheckedReport report : body.reports()) {
                Optional<Source> source = report.report().holding().source();
                source.ifPresent(s -> sources.putIfAbsent(
                        s.name(), s.url().filter(url -> WEB.matcher(url).matches())));
            }
        }
        if (sources.isEmpty()) {
            return;
        }
        json.name("sources").beginArray();
        sources.forEach((name, url) -> {
            json.beginObject();
            json.name("title").text(name);
            url.ifPresent(u -> json.name("path").text(u));
            json.endObject();
        });
        json.endArray();
    }

    private void resource(JsonWriter json, DataFileInfo file) {
        json.beginObject();
        json.name("profile").text("tabular-data-resource");
        json.name("name").text(file.name().substring(0, file.name().lastIndexOf('.')));
        json.name("path").text(file.name());
        json.name("title").text(words.text("file." + file.kind() + ".title"));
        json.name("description").text(words.text("file." + file.kind() + ".description"));
        json.name("format").text("csv");
        json.name("mediatype").text("text/csv");
        json.name("encoding").text("utf-8");
        json.name("bytes").number(file.bytes());
        json.name("hash").text("sha256:" + file.sha256());
        json.name("dialect").beginObject();
        json.name("delimiter").text(",");
        json.name("lineTerminator").text("\r\n");
        json.name("quoteChar").text("\"");
        json.name("doubleQuote").flag(true);
        json.endObject();
        json.name("schema").beginObject();
        json.name("fields").beginArray();
        file.columns().forEach(column -> field(json, column));
        json.endArray();
        json.name("missingValues").texts(List.of(Optional.of("")));
        json.name("primaryKey").texts(file.key().stream().map(Optional::of).toList());
        json.endObject().endObject();
    }

    private void field(JsonWriter json, Column column) {
        json.beginObject();
        json.name("name").text(column.name());
        json.name("type").text(type(column.kind()));
        json.name("title").text(words.text("field." + column.name() + ".title"));
        json.name("description").text(words.text("field." + column.name() + ".description"));
        if (column.required() || !column.values().isEmpty()) {
            json.name("constraints").beginObject();
            if (column.required()) {
                json.name("required").flag(true);
            }
            if (!column.values().isEmpty()) {
                json.name("enum").texts(column.values().stream().map(Optional::of).toList());
            }
            json.endObject();
        }
        json.endObject();
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case YEAR -> "year";
            case NUMBER -> "number";
            case YES_OR_NO -> "boolean";
        };
    }
}
