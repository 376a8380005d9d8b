package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.compose.Inventory;
import io.github.gouji.finding.Finding;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.output.Spool;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.part.Part;
import io.github.gouji.part.Remarks;
import io.github.gouji.part.Takeover;
import io.github.gouji.press.Continuity;
import io.github.gouji.press.Extent;
import io.github.gouji.press.PageMaker;
import io.github.gouji.press.PictureMemory;
import io.github.gouji.press.Pictures;
import io.github.gouji.press.Press;
import io.github.gouji.press.SitePlan;
import io.github.gouji.press.Workshop;
import io.github.gouji.render.TemplateSet;
import io.github.gouji.synthetic.SyntheticArchive;
import io.github.gouji.synthetic.SyntheticOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies treated one by one come to the same site and the same findings as all of them together. */
class BodyByBodyTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSampleComesToTheSame(boolean drafts) throws IOException {
        compare(SampleSite.CONTENT, drafts);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyArchiveComesToTheSame(long seed) throws IOException {
        SyntheticOptions options = SyntheticOptions.of(12)
                .with(new SyntheticOptions.Damage(0.02, 0.05, 0.02))
                .with(new SyntheticOptions.Variety(0.02, 0.4, 0.1, 0.2, 0.3));
        new SyntheticArchive(seed, options, FormLibrary.builtIn()).write(folder);
        compare(folder, false);
        compare(folder, true);
    }

    @Test
    void mistakesAreFoundAllTheSame() throws IOException {
        SampleSite.copy(SampleSite.CONTENT, folder);
        Files.writeString(folder.resolve("suqian/2024/3-requests.yaml"), "a: [1,\n");
        Files.writeString(folder.resolve("suiping/Neu.md"), "");
        Files.writeString(folder.resolve("suqian/body.yaml"), "名称: 宿迁市人民政府\n后继: nobody\n");
        compare(folder, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suiping/body.yaml|汇总: [suqian]",
                "suiping/2020/report.yaml|汇总: [suqian]",
                "suiping/2020/report.yaml|旧址: [old/2020.html]",
                "suiping/2020/1-overview.md|见[另一份](../../suqian/2023/index.html)。"
            })
    void whereOneNeedsAnotherAllAreTakenTogether(String edit) throws IOException {
        SampleSite.copy(SampleSite.CONTENT, folder);
        Path file = folder.resolve(edit.substring(0, edit.indexOf('|')));
        Files.writeString(file, Files.readString(file) + "\n" + edit.substring(edit.indexOf('|') + 1) + "\n");
        try (Spool spool = new Spool(folder.resolve("site"), 1 << 20)) {
            assertThat(byBody(Ground.of(folder, "content"), spool, false)).isEmpty();
        }
    }

    private void compare(Path content, boolean drafts) throws IOException {
        try (Spool spool = new Spool(folder.resolve("site"), 1 << 26)) {
            Ground ground = Ground.of(content, "content");
            Proof one = byBody(ground, spool, drafts).orElseThrow();
            Inspection inspection = Inspection.of(ground);
            Proof other = inspection.proof();

            List<Finding> found = new ArrayList<>(one.findings());
            for (Part part : one.parts()) {
                found.addAll(((Remarks.Found) part.remarks()).findings());
            }
            found.sort(Finding.ORDER);
            assertThat(found).isEqualTo(other.findings());
            assertThat(one.overview()).isEqualTo(other.overview());
            assertThat(one.blocked()).isEqualTo(other.blocked());
            if (!one.blocked()) {
                assertThat(sums(one.files())).isEqualTo(sums(together(ground, inspection, spool, drafts)));
            }
        }
    }

    private static Optional<Proof> byBody(Ground ground, Spool spool, boolean drafts) {
        return new BodyByBody(ground, Takeover.NOTHING, drafts)
                .proof(pictures(), press(ground, spool), spool);
    }

    private static List<OutputFile> together(Ground ground, Inspection inspection, Spool spool, boolean drafts)
            throws IOException {
        Extent extent = Extent.REPORTS;
        SitePlan plan = SitePlan.of(inspection.checked(), inspection.forms(), drafts, extent);
        Inventory inventory = Inventory.of(ground.settings(), plan.bodies(), plan.addresses(), drafts);
        return new PageMaker(Workshop.of(
                        ground.spokenForms(),
                        ground.vocabulary(),
                        plan,
                        inventory,
                        pictures(),
                        press(ground, spool),
                        spool,
                        extent))
                .files();
    }

    /** No page of these builds shows any. */
    private static Pictures pictures() {
        try {
            return Pictures.of(Path.of("site"), false, PictureMemory.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Press press(Ground ground, Spool spool) {
        TemplateSet templates = TemplateSet.builtIn();
        return new Press(templates, templates.words(ground.settings().language().tag()).orElseThrow(), spool, Continuity.none());
    }

    private static Map<String, String> sums(List<OutputFile> files) {
        Map<String, String> sums = new TreeMap<>();
        files.forEach(file -> sums.put(file.address(), file.content().sha256().hex()));
        return sums;
    }
}
