package io.github.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.read.ArchiveReader;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.IdentityWords;
import io.github.gouji.compose.body.BodyComposer;
import io.github.gouji.compose.front.BodySummary;
import io.github.gouji.compose.front.HomeComposer;
import io.github.gouji.compose.front.SummaryComposer;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.render.Rendering;
import io.github.gouji.render.TemplateSet;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.view.BodyView;
import io.github.gouji.view.HomeView;
import io.github.gouji.view.PageView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An archive on disk with its overview pages composed, as the build does it. */
public final class SampleSite {
    private static final FormLibrary FORMS = FormLibrary.builtIn();
    private static final TemplateSet TEMPLATES = TemplateSet.builtIn();

    private final ArchiveSettings settings;
    private final Inventory inventory;
    private final FrameComposer frames;
    private final Map<String, SeriesBook> books = new LinkedHashMap<>();

    private SampleSite(ArchiveSettings settings, List<CheckedBody> bodies, Set<Address> existing) {
        this.settings = settings;
        this.inventory = Inventory.of(settings, bodies, existing, false);
        this.frames = new FrameComposer(settings, existing);
        for (CheckedBody body : bodies) {
            CheckedBody shown = new CheckedBody(body.body(), inventory.shown(body));
            books.put(body.body().id(), SeriesBook.of(shown, FORMS));
        }
    }

    /** The sample archive of the project. */
    public static SampleSite read() {
        return read(Path.of("content"));
    }

    public static SampleSite read(Path content) {
        Findings findings = new Findings();
        Vocabulary vocabulary = Vocabulary.load();
        ContentFolder folder = ContentFolder.scan(content, "content", findings);
        ArchiveReader.Reading reading = new ArchiveReader(FORMS, vocabulary).read(folder);
        assertThat(reading.findings()).filteredOn(Finding::isError).isEmpty();
        CheckedArchive checked = CheckedArchive.of(reading.archive(), new IdentityWords(vocabulary));
        Set<Address> existing = new TreeSet<>(Set.of(Address.HOME));
        for (CheckedBody body : checked.bodies()) {
            existing.add(Address.body(body.body().id()));
            for (CheckedReport report : body.reports()) {
                existing.add(Address.report(body.body().id(), report.year()));
            }
        }
        return new SampleSite(checked.settings(), checked.bodies(), existing);
    }

    public ArchiveSettings settings() {
        return settings;
    }

    public Inventory inventory() {
        return inventory;
    }

    public FrameComposer frames() {
        return frames;
    }

    public CheckedBody body(String id) {
        return inventory.bodies().stream()
                .filter(body -> body.body().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public SeriesBook book(String id) {
        return books.get(id);
    }

    public HomeView home() {
        List<PlacedChart> charts = new ArrayList<>();
        int number = 1;
        for (CheckedBody body : inventory.bodies()) {
            Optional<PlacedChart> chart = new SampleTrends(this).headline(Address.HOME, body, number);
            number += chart.isPresent() ? 1 : 0;
            chart.ifPresent(charts::add);
        }
        DataFile all = new DataFile(Address.ARCHIVE_ZIP, 123_456, Optional.empty());
        SummaryComposer summaries = new SummaryComposer(inventory);
        List<BodySummary> bodies = inventory.bodies().stream()
                .map(body -> summaries.of(body, book(body.body().id())))
                .toList();
        return new HomeComposer(frames, inventory).compose(bodies, charts, List.of(all));
    }

    public BodyView bodyPage(String id) {
        List<PlacedChart> charts = new SampleTrends(this).all(Address.body(id), body(id));
        List<DataFile> files = inventory.shown(body(id)).stream()
                .map(r -> new DataFile(Address.ofReport(id, r.year(), "data.json"), 34_567, Optional.empty()))
                .toList();
        return new BodyComposer(frames, inventory).compose(body(id), book(id), charts, files);
    }

    /** All overview pages by address. */
    public Map<Address, PageView> pages() {
        Map<Address, PageView> pages = new LinkedHashMap<>();
        pages.put(Address.HOME, home());
        for (CheckedBody body : inventory.bodies()) {
            pages.put(Address.body(body.body().id()), bodyPage(body.body().id()));
        }
        return pages;
    }

    public String html(PageView page) {
        Rendering rendering =
                TEMPLATES.render(page, TEMPLATES.words(settings.language().tag()).orElseThrow());
        assertThat(rendering.problems()).isEmpty();
        return rendering.text();
    }

    public Document print(PageView page) {
        return Jsoup.parse(html(page));
    }
}
