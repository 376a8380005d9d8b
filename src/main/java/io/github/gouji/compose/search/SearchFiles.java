package io.github.gouji.compose.search;

import com.google.gson.Gson;
import io.github.gouji.archive.BodyProfile;
import io.github.gouji.archive.FormerName;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.Section;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.ReportText;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The index that the search page loads: classic scripts, so that they load from a disk as well. A small archive is one
 * file with all texts. A larger one has its texts a report a file, and in further files for every character and every
 * two neighbours the reports that have them, so that a search loads little.
 */
public record SearchFiles(Map<Address, String> files) {
    public static final Address SCRIPT = new Address("assets/search.js");
    public static final Address INDEX = new Address("search/index.js");

    /** Texts of more bytes than this are not loaded all at once. */
    private static final int SMALL = 400_000;
    /** About how many bytes a file of grams has. */
    private static final int SHARD = 48_000;

    public SearchFiles {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    public static SearchFiles of(Inventory inventory, FormLibrary forms, Map<String, SeriesBook> books) {
        return of(inventory, forms, books, SMALL);
    }

    /**
     * @param small how many bytes of text still go into one file
     */
    static SearchFiles of(Inventory inventory, FormLibrary forms, Map<String, SeriesBook> books, int small) {
        return new Indexer(inventory, forms, books).write(small);
    }

    /** Where an indicator of a body is shown: on its own page, else on that of the body. */
    static Address placeOf(Inventory inventory, CheckedBody body, String series) {
        Address own = Address.series(body.body().id(), series);
        return inventory.existing().contains(own) ? own : Address.body(body.body().id());
    }

    /** A report's texts: for each its place among the sections, and what it says. */
    private record Text(CheckedReport report, List<Integer> sections, List<String> texts) {
        String name() {
            return report.report().body() + "/" + report.year();
        }
    }

    /** Gathers what the index says. */
    private static final class Indexer {
        private final Gson gson = new Gson();
        private final Inventory inventory;
        private final List<SeriesDefinition> series;
        private final Map<String, SeriesBook> books;
        private final Map<List<String>, Integer> sections = new LinkedHashMap<>();
        private final List<Text> texts = new ArrayList<>();

        Indexer(Inventory inventory, FormLibrary forms, Map<String, SeriesBook> books) {
            this.inventory = inventory;
            this.series = forms.series();
            this.books = books;
            List<CheckedReport> reports = new ArrayList<>();
            inventory.bodies().forEach(body -> reports.addAll(inventory.shown(body)));
            reports.sort(Comparator.comparingInt(CheckedReport::year));
            reports.forEach(report -> texts.add(text(report)));
        }

        private Text text(CheckedReport checked) {
            Report report = checked.report();
            ReportText plain = new ReportText(checked);
            List<Integer> places = new ArrayList<>();
            List<String> said = new ArrayList<>();
            report.contents().preamble().ifPresent(preamble -> {
                places.add(-1);
                said.add(plain.whole(preamble));
            });
            for (Section section : report.sections()) {
                section.narrative().filter(n -> !n.isEmpty()).ifPresent(narrative -> {
                    List<String> key =
                            List.of(CellAnchor.section(section.form().id()), section.form().printedTitle());
                    places.add(sections.computeIfAbsent(key, k -> sections.size()));
                    said.add(plain.whole(narrative));
                });
            }
            return new Text(checked, places, said);
        }

        SearchFiles write(int small) {
            Map<Address, String> files = new LinkedHashMap<>();
            long bytes = texts.stream()
                    .flatMap(t -> t.texts().stream())
                    .mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length)
                    .sum();
            List<Map<String, String>> shards = bytes <= small ? List.of() : shards();
            Map<String, Object> index = new LinkedHashMap<>();
            index.put("sections", List.copyOf(sections.keySet()));
            index.put("series", series.stream().map(s -> List.of(s.id(), s.title(), s.definition())).toList());
            index.put("bodies", inventory.bodies().stream().map(this::body).toList());
            index.put("reports", texts.stream().map(this::report).toList());
            index.put("shards", shards.size());
            if (shards.isEmpty()) {
                index.put("texts", texts.stream().map(Text::texts).toList());
            }
            files.put(INDEX, call("index", index));
            for (int i = 0; i < shards.size(); i++) {
                files.put(new Address("search/grams-" + i + ".js"), call("grams", i, shards.get(i)));
            }
            if (!shards.isEmpty()) {
                for (Text text : texts) {
                    files.put(new Address("search/text/" + text.name() + ".js"), call("text", text.name(), text.texts()));
                }
            }
            return new SearchFiles(files);
        }

        private List<Object> body(CheckedBody body) {
            BodyProfile profile = body.body().profile();
            List<String> names = new ArrayList<>();
            profile.shortName().ifPresent(names::add);
            body.body().history().formerNames().stream().map(FormerName::name).forEach(names::add);
            List<String> own = books.getOrDefault(body.body().id(), new SeriesBook(List.of())).series().stream()
                    .map(Series::id)
                    .toList();
            List<Integer> indicators = new ArrayList<>();
            boolean pages = false;
            for (int i = 0; i < series.size(); i++) {
                if (own.contains(series.get(i).id())) {
                    indicators.add(i);
                    pages |= inventory.existing()
                            .contains(Address.series(body.body().id(), series.get(i).id()));
                }
            }
            return List.of(body.body().id(), profile.name(), names, indicators, pages ? 1 : 0);
        }

        private List<Object> report(Text text) {
            int body = 0;
            while (!inventory.bodies().get(body).body().id().equals(text.report().report().body())) {
                body++;
            }
            String title = text.report().report().identification().title();
            return List.of(body, text.report().year(), title, text.sections());
        }

        /** By shard the grams with the numbers of the reports that have them. */
        private List<Map<String, String>> shards() {
            Map<String, Postings> postings = new TreeMap<>();
            for (int i = 0; i < texts.size(); i++) {
                for (String text : texts.get(i).texts()) {
                    for (String gram : SearchText.grams(SearchText.normal(text))) {
                        postings.computeIfAbsent(gram, g -> new Postings()).add(i);
                    }
                }
            }
            long bytes = postings.values().stream().mapToLong(p -> p.toString().length() + 12L).sum();
            int count = (int) Math.max(1, bytes / SHARD);
            List<Map<String, String>> shards = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                shards.add(new LinkedHashMap<>());
            }
            postings.forEach((gram, p) -> shards.get(SearchText.shard(gram, count)).put(gram, p.toString()));
            return shards;
        }

        private String call(String function, Object... arguments) {
            List<String> json = new ArrayList<>();
            for (Object argument : arguments) {
                json.add(gson.toJson(argument));
            }
            return "gouji." + function + "(" + String.join(",", json) + ");\n";
        }
    }

    /** Rising numbers, each as its distance to the one before; a run of neighbours as its first and its length. */
    private static final class Postings {
        private static final int RADIX = 36;

        private final StringBuilder text = new StringBuilder();
        private int last = -1;
        private int end = -1;
        private int start;

        void add(int number) {
            if (number == end) {
                return;
            }
            if (end < 0 || number > end + 1) {
                flush();
                start = number;
            }
            end = number;
        }

        private void flush() {
            if (end >= 0) {
                text.append(text.length() == 0 ? "" : " ").append(run());
                last = end;
            }
        }

        private String run() {
            String distance = Integer.toString(start - last - 1, RADIX);
            return end == start ? distance : distance + "+" + Integer.toString(end - start, RADIX);
        }

        /** All numbers added so far. */
        @Override
        public String toString() {
            return end < 0 ? "" : text + (text.length() == 0 ? "" : " ") + run();
        }
    }
}
