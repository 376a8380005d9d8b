package io.github.gouji.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.BuildOptions;
import io.github.gouji.SampleSite;
import io.github.gouji.cli.CommandLine;
import io.github.gouji.cli.CommandLine.Ran;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.press.Extent;
import io.github.gouji.verify.Problem;
import io.github.gouji.verify.SiteAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published site that was tampered with is found out, by its manifest or by its own figures. */
class VerifyCommandTest {
    private static final long SEED = 20251123;
    private static final String MANIFEST = "manifest-sha256.txt";

    @TempDir
    private static Path folder;

    private static Path site;
    private static FormLibrary forms;
    private static Map<String, String> whole;

    @BeforeAll
    static void build() {
        site = folder.resolve("site-output");
        SampleSite.build(
                Path.of("src/test/resources/mistakes/good/content"),
                site,
                new BuildOptions.Flags(false, false, false, Extent.EVERYTHING));
        forms = FormLibrary.builtIn();
        whole = SampleSite.snapshot(site, false);
    }

    @Test
    void anUntouchedSiteIsSound() {
        Ran ran = new CommandLine(folder).run("verify", "site-output");

        assertThat(ran.err()).contains("与发布时一致", "核对了 " + (whole.size() - 1) + " 个文件、5 份报告");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.status()).isZero();
    }

    @Test
    void theSiteMayBeNamedByALink() throws IOException {
        Files.createSymbolicLink(folder.resolve("current"), site);

        Ran ran = new CommandLine(folder).run("verify", "current");

        assertThat(ran.err()).isEqualTo(new CommandLine(folder).run("verify", "site-output").err());
        assertThat(ran.status()).isZero();
    }

    @Test
    void everySingleByteChangeIsFound() throws IOException {
        Random random = new Random(SEED);
        for (String name : whole.keySet()) {
            Path file = site.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            byte[] changed = bytes.clone();
            int at = random.nextInt(bytes.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, changed);
            assertThat(SiteAudit.of(site, forms).isSound()).as("%s, byte %d, seed %d", name, at, SEED).isFalse();
            Files.write(file, bytes);
        }
        assertThat(SiteAudit.of(site, forms).isSound()).isTrue();
    }

    @Test
    void everyByteOfTheManifestCounts() throws IOException {
        Path file = site.resolve(MANIFEST);
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(SEED);
        for (int run = 0; run < 60; run++) {
            byte[] changed = bytes.clone();
            int at = random.nextInt(bytes.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, changed);
            assertThat(SiteAudit.of(site, forms).isSound()).as("byte %d", at).isFalse();
        }
        Files.write(file, bytes);
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        assertThat(SiteAudit.of(site, forms).isSound()).isFalse();
        Files.write(file, bytes);
    }

    /** Whoever knows of the manifest still has to keep the sums right. */
    @Test
    void aFigureChangedWithItsChecksumIsFoundWhereverAHardIdentityReachesIt() throws IOException {
        // Nothing but the reports' data, so that no other file has to be read again and again.
        Path part = folder.resolve("part");
        Path manifest = part.resolve(MANIFEST);
        String list = Files.readString(site.resolve(MANIFEST)).lines()
                .filter(line -> line.endsWith("/data.json"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        for (String line : list.lines().toList()) {
            String address = line.substring(line.lastIndexOf(' ') + 1);
            Files.createDirectories(part.resolve(address).getParent());
            Files.copy(site.resolve(address), part.resolve(address));
        }
        Files.writeString(manifest, list);
        assertThat(SiteAudit.of(part, forms).problems()).isEmpty();
        int changes = 0;
        for (String year : List.of("2019", "2020", "2021")) {
            Path data = part.resolve("shili/" + year + "/data.json");
            String text = Files.readString(data);
            for (Figure figure : figuresUnderIdentities(text)) {
                String changed = text.substring(0, figure.from()) + (figure.value() + 1) + text.substring(figure.to());
                Files.writeString(data, changed);
                Files.writeString(manifest, list.replace(Sha256.of(text.getBytes()).hex(), Sha256.of(changed.getBytes()).hex()));
                SiteAudit audit = SiteAudit.of(part, forms);
                assertThat(audit.problems()).as("%s at %d", year, figure.from())
                        .isNotEmpty()
                        .allSatisfy(p -> assertThat(p.kind()).isEqualTo(Problem.Kind.IDENTITY_BROKEN));
                changes++;
            }
            Files.writeString(data, text);
        }
        assertThat(changes).isEqualTo((23 + 23 + 25) * 7 + 3 * 15);
    }

    @Test
    void whatIsMissingAndWhatIsStrangeIsNamed() throws IOException {
        Path copy = SampleSite.copy(site, folder.resolve("copy"));
        Files.delete(copy.resolve("shili/2020/index.html"));
        Files.writeString(copy.resolve("shili/2020/ad.html"), "x");
        Files.createSymbolicLink(copy.resolve("link"), folder);

        Ran ran = new CommandLine(folder).run("verify", "copy");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out().lines())
                .containsExactly(
                        "link: 错误 这是一个链接或设备，不是发布的文件。",
                        "shili/2020/index.html: 错误 清单里有，文件夹里没有。请重新上传这个文件。",
                        "shili/2020/ad.html: 错误 清单里没有，不是本程序写出的。自己放的可以留着；不认得的请查明来历后删去。");
        assertThat(new CommandLine(folder).run("verify", "copy", "--format", "json").out())
                .contains("\"kind\": \"file-extra\"", "\"severity\": \"error\"");
        assertThat(new CommandLine(folder).run("verify", "nowhere").status()).isEqualTo(3);
    }

    @Test
    void aBrokenIdentityThatTheSiteDeclaresIsANote() throws IOException {
        Path content = SampleSite.copy(Path.of("src/test/resources/mistakes/good/content"), folder.resolve("declared"));
        Path table = content.resolve("shili/2020/4-disputes.yaml");
        Files.writeString(table, Files.readString(table).replace("行政复议: [1, 0, 0, 1, 2]", "行政复议: [1, 0, 0, 1, {值: 0, 应为: 2, 原文如此: 原件第4页}]"));
        SampleSite.build(content, folder.resolve("declared-site"), new BuildOptions.Flags(false, false, false, Extent.EVERYTHING));

        Ran ran = new CommandLine(folder).run("verify", "declared-site");

        assertThat(ran.out()).contains("提示 数字对不上，但网站自己已经说明", "一边是 0，另一边是 2");
        assertThat(ran.status()).isZero();
    }

    @Test
    void dataThatAreNoDataAreNamed() throws IOException {
        Path copy = SampleSite.copy(site, folder.resolve("damaged"));
        for (String text : List.of("", "{", "[]", "{\"tables\": 3}", "{\"tables\": {\"requests\": {\"rows\": {\"x\": {\"values\": [1]}}}}}")) {
            Files.writeString(copy.resolve("shili/2020/data.json"), text);
            assertThat(SiteAudit.of(copy, forms).problems()).extracting(Problem::kind).contains(Problem.Kind.DATA_UNREADABLE);
        }
        Files.writeString(
                copy.resolve("shili/2020/data.json"),
                whole(("shili/2020/data.json")).replace("\"direct_litigation\"", "\"direct\""));
        assertThat(SiteAudit.of(copy, forms).problems()).extracting(Problem::kind).contains(Problem.Kind.TABLE_DIFFERS);
    }

    private static String whole(String name) throws IOException {
        return Files.readString(site.resolve(name));
    }

    /** A number in the text of a data file. */
    private record Figure(int from, int to, int value) {}

    /** Every figure of the tables of applications and of disputes. */
    private static List<Figure> figuresUnderIdentities(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher values = Pattern.compile("\"values\": \\[([^]]*)]").matcher(text);
        Matcher number = Pattern.compile("-?\\d+").matcher(text);
        int start = text.indexOf("\"requests\": {");
        while (values.find()) {
            if (values.start() > start) {
                number.region(values.start(1), values.end(1));
                while (number.find()) {
                    figures.add(new Figure(number.start(), number.end(), Integer.parseInt(number.group())));
                }
            }
        }
        return withoutSupplements(text, figures);
    }

    private static List<Figure> withoutSupplements(String text, List<Figure> figures) {
        int end = Stream.of("\"channels\": {", "\"findings\": [")
                .mapToInt(text::indexOf)
                .filter(i -> i > 0)
                .min()
                .orElseThrow();
        return figures.stream().filter(f -> f.from() < end).toList();
    }
}
