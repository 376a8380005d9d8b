package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Place;
import io.github.gouji.press.Extent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build from outside: what it writes, what it leaves alone, and that the machine leaves no trace in it. */
class BuildTest {
    private static final String PAGE = "index.html";

    @TempDir
    Path folder;

    @Test
    void theSampleHasAllItsPagesAndPictures() throws IOException {
        BuildResult result = SampleSite.build(SampleSite.CONTENT, folder.resolve("site"));

        assertThat(result.end()).isEqualTo(BuildResult.End.WRITTEN);
        assertThat(result.findings()).noneMatch(Finding::isError);
        for (String page : List.of(
                "", "suiping/", "suqian/", "shanghai-office/", "suiping/2020/", "suqian/2023/", "suqian/2024/",
                "suqian/2025/", "shanghai-office/2019/", "shanghai-office/2025/")) {
            assertThat(folder.resolve("site").resolve(page + PAGE)).exists();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".png")).count()).isGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void everyLinkArrives() throws IOException {
        Path site = folder.resolve("site");
        SampleSite.build(SampleSite.CONTENT, site);
        Map<Path, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                pages.put(file.normalize(), Jsoup.parse(file));
            }
        }
        pages.forEach((file, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (link.matches("(?:https?|mailto):.*")) {
                    continue;
                }
                String[] parts = link.split("#", -1);
                Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
                assertThat(target).as("%s in %s", link, file).isRegularFile();
                if (parts.length > 1) {
                    assertThat(pages.get(target).getElementById(parts[1])).as("%s in %s", link, file).isNotNull();
                }
            }
        });
        assertThat(pages).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void aSecondBuildChangesNoByteAndNoTimeStamp() {
        Path site = folder.resolve("site");
        SampleSite.build(SampleSite.CONTENT, site);
        Map<String, String> first = SampleSite.snapshot(site, true);

        BuildResult second = SampleSite.build(SampleSite.CONTENT, site);

        assertThat(second.written().orElseThrow().changed()).isEmpty();
        assertThat(SampleSite.snapshot(site, true)).isEqualTo(first);
    }

    @Test
    void withCacheAndWithoutAreTheSame() {
        Path site = folder.resolve("site");
        SampleSite.build(SampleSite.CONTENT, site);
        SampleSite.build(SampleSite.CONTENT, site);
        Path other = folder.resolve("other");
        SampleSite.build(SampleSite.CONTENT, other, new BuildOptions.Flags(false, false, false, Extent.EVERYTHING));

        assertThat(SampleSite.snapshot(other, false)).isEqualTo(SampleSite.snapshot(site, false));
    }

    @Test
    void theMachineLeavesNoTrace() throws IOException, InterruptedException {
        Path site = folder.resolve("site");
        Path other = folder.resolve("other");
        SampleSite.build(SampleSite.CONTENT, site);

        run("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Shanghai", "-Dfile.encoding=GBK", other);

        assertThat(SampleSite.snapshot(other, false)).isEqualTo(SampleSite.snapshot(site, false));
    }

    private static void run(String language, String country, String zone, String encoding, Path output)
            throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, language, country, zone, encoding, "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.addAll(List.of("io.github.gouji.cli.Main", "build", "--output", output.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        File log = new File(output + ".log");
        Process process = builder.redirectOutput(log).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log.toPath())).isZero();
    }

    /** Every figure of this table takes part in a hard identity of which all parts are printed. */
    @Test
    void anyChangedDigitOfAFullTableIsAnErrorThatNamesItsCell() throws IOException {
        Path content = SampleSite.copy(SampleSite.CONTENT, folder.resolve("content"));
        Path site = folder.resolve("site");
        SampleSite.build(content, site);
        Map<String, String> before = SampleSite.snapshot(site, true);
        Path table = content.resolve("suqian/2023/3-requests.yaml");
        List<String> lines = Files.readAllLines(table);
        Pattern number = Pattern.compile("(?<=[\\[ ])\\d+(?=[,\\]])");
        int changed = 0;
        for (int line = 0; line < lines.size(); line++) {
            Matcher matcher = number.matcher(lines.get(line).startsWith("#") ? "" : lines.get(line));
            while (matcher.find()) {
                String text = lines.get(line);
                char digit = text.charAt(matcher.end() - 1);
                String mutated = text.substring(0, matcher.end() - 1) + (digit == '9' ? '8' : (char) (digit + 1))
                        + text.substring(matcher.end());
                List<String> copy = new ArrayList<>(lines);
                copy.set(line, mutated);
                Files.write(table, copy);
                Place place = new Place("content/suqian/2023/3-requests.yaml", line + 1, matcher.start() + 1);
                assertThat(Inspection.of(content, "content").findings())
                        .as(mutated)
                        .anyMatch(f -> f.isError()
                                && f.code() == Code.IDENTITY_BROKEN
                                && (f.place().equals(place) || f.related().contains(place)));
                changed++;
            }
        }
        assertThat(changed).isEqualTo(25 * 7);
        assertThat(SampleSite.build(content, site).end()).isEqualTo(BuildResult.End.REFUSED);
        assertThat(SampleSite.snapshot(site, true)).isEqualTo(before);
    }
}
