package io.github.gouji.data.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import io.github.gouji.BuildOptions;
import io.github.gouji.SampleSite;
import io.github.gouji.press.Extent;
import io.github.gouji.reread.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that hold a whole site: the package of its data, their description, the manifest. */
class WholeSiteTest {
    @TempDir
    static Path folder;

    private static Path site;

    @BeforeAll
    static void build() {
        site = folder.resolve("site");
        SampleSite.build(SampleSite.CONTENT, site);
    }

    @Test
    void twoBuildsPackTheSameBytes() throws IOException {
        Path other = folder.resolve("other");
        SampleSite.build(SampleSite.CONTENT, other, new BuildOptions.Flags(false, false, true, Extent.EVERYTHING));

        for (String file : List.of("data/archive.zip", "suiping/2020/report.xlsx", "data/datapackage.json")) {
            assertThat(Files.readAllBytes(other.resolve(file))).as(file).isEqualTo(Files.readAllBytes(site.resolve(file)));
        }
    }

    @Test
    void thePackageHoldsTheFilesOfTheSite() throws IOException {
        Set<String> expected = new TreeSet<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.map(f -> site.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(".csv") || f.endsWith(".json"))
                    .forEach(expected::add);
        }
        expected.add("README.txt");
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(site.resolve("data/archive.zip").toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = in.readAllBytes();
                    if (entry.getName().equals("README.txt")) {
                        assertThat(new String(content, StandardCharsets.UTF_8)).contains("data/figures.csv", "status");
                    } else {
                        assertThat(content).isEqualTo(Files.readAllBytes(site.resolve(entry.getName())));
                    }
                }
            }
        }
        assertThat(names).isSorted();
        assertThat(new TreeSet<>(names)).isEqualTo(expected).hasSizeGreaterThan(30);
    }

    @Test
    void theDescriptionFollowsThePublishedSchema() throws IOException {
        String schema = new String(
                WholeSiteTest.class.getResourceAsStream("tabular-data-package.json").readAllBytes(), StandardCharsets.UTF_8);
        String description = Files.readString(site.resolve("data/datapackage.json"));
        ValidatorFactory validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory());

        assertThat(validator.validate(schema, description).getErrors()).isEmpty();
        String broken = description.replace("\"type\": \"number\"", "\"type\": \"figure\"");
        assertThat(validator.validate(schema, broken).isValid()).isFalse();
    }

    @Test
    void theDescriptionTellsTheTruth() throws IOException {
        JsonObject description = json(site.resolve("data/datapackage.json"));
        JsonArray resources = description.getAsJsonArray("resources");
        assertThat(resources).hasSize(2);
        for (JsonElement element : resources) {
            JsonObject resource = element.getAsJsonObject();
            Path file = site.resolve("data").resolve(resource.get("path").getAsString());
            assertThat(resource.get("bytes").getAsLong()).isEqualTo(Files.size(file));
            assertThat(resource.get("hash").getAsString()).isEqualTo("sha256:" + sha256(file));
            JsonObject schema = resource.getAsJsonObject("schema");
            check(Csv.read(file), schema.getAsJsonArray("fields"), schema.getAsJsonArray("primaryKey"));
        }
    }

    private static void check(List<NamedCsvRecord> lines, JsonArray fields, JsonArray key) {
        Set<List<String>> keys = new HashSet<>();
        for (NamedCsvRecord line : lines) {
            assertThat(line.getHeader()).isEqualTo(texts(fields, "name"));
            for (JsonElement element : fields) {
                JsonObject field = element.getAsJsonObject();
                String value = line.getField(field.get("name").getAsString());
                JsonObject constraints =
                        field.has("constraints") ? field.getAsJsonObject("constraints") : new JsonObject();
                if (value.isEmpty()) {
                    assertThat(constraints.has("required")).as("%s %s", line, field).isFalse();
                } else {
                    assertThat(value).matches(switch (field.get("type").getAsString()) {
                        case "number" -> "-?\\d+(\\.\\d+)?";
                        case "year" -> "\\d{4}";
                        case "boolean" -> "true|false";
                        default -> "(?s).+";
                    });
                    if (constraints.has("enum")) {
                        assertThat(constraints.getAsJsonArray("enum").toString()).contains("\"" + value + "\"");
                    }
                }
            }
            List<String> name = new ArrayList<>();
            key.forEach(k -> name.add(line.getField(k.getAsString())));
            assertThat(keys.add(name)).as("%s", name).isTrue();
        }
    }

    private static List<String> texts(JsonArray objects, String key) {
        List<String> texts = new ArrayList<>();
        objects.forEach(o -> texts.add(o.getAsJsonObject().get(key).getAsString()));
        return texts;
    }

    @Test
    void everyFolderWithTablesDescribesThemForTheWeb() throws IOException {
        List<Path> tables;
        try (Stream<Path> files = Files.walk(site)) {
            tables = files.filter(f -> f.toString().endsWith(".csv")).toList();
        }
        assertThat(tables).hasSizeGreaterThan(20);
        for (Path table : tables) {
            JsonObject metadata = json(table.resolveSibling("csv-metadata.json"));
            JsonObject described = metadata.getAsJsonArray("tables").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .filter(t -> t.get("url").getAsString().equals(table.getFileName().toString()))
                    .findFirst()
                    .orElseThrow();
            JsonArray columns = described.getAsJsonObject("tableSchema").getAsJsonArray("columns");
            assertThat(Csv.read(table)).allSatisfy(l -> assertThat(l.getHeader()).isEqualTo(texts(columns, "name")));
        }
    }

    @Test
    void theManifestIsWhatSha256sumWouldCheck() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (String line : Files.readAllLines(site.resolve("manifest-sha256.txt"))) {
            assertThat(line).matches("[0-9a-f]{64}  \\S+");
            String path = line.substring(66);
            listed.add(path);
            assertThat(sha256(site.resolve(path))).as(path).isEqualTo(line.substring(0, 64));
        }
        Set<String> present = new TreeSet<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(Files::isRegularFile)
                    .map(f -> site.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> !f.equals("manifest-sha256.txt"))
                    .forEach(present::add);
        }
        assertThat(listed).isEqualTo(present);
    }

    private static JsonObject json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
