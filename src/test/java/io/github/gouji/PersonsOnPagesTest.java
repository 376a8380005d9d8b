package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers that belong to a person are told to the webmaster covered, and reach no page, no index and no data file. */
class PersonsOnPagesTest {
    private static final List<String> NUMBERS =
            List.of("13800138000", "139-0013-9000", "6222021234567890128", "4926766@qq.com", "13700137000");

    @TempDir
    Path folder;

    @Test
    void noDigitOfThemIsPublished() throws IOException {
        Path content = folder.resolve("content");
        copy(Path.of("content/suqian"), content.resolve("suqian"));
        Files.writeString(content.resolve("archive.yaml"), "名称: 年报库\n联系方式: 13600136000\n");
        append(content, "suqian/2024/report.yaml", "联系方式: 13800138000，4926766@qq.com\n");
        append(content, "suqian/2024/6-other.md", "\n\n联系电话：139-0013-9000。款项6222021234567890128。\n");
        append(content, "suqian/2024/4-disputes.yaml", "注: 联系电话 13700137000\n");
        Path site = folder.resolve("site");

        BuildResult result = SampleSite.build(content, site);

        assertThat(result.findings()).noneMatch(Finding::isError);
        assertThat(result.findings()).filteredOn(f -> f.code().id().startsWith("privacy-")).hasSize(5);
        Map<String, String> written = texts(site);
        assertThat(written).containsKeys("suqian/2024/index.html", "suqian/2024/data.json", "data/archive.zip!README.txt");
        written.forEach((name, text) -> assertThat(NUMBERS).as(name).noneMatch(text::contains));
        assertThat(written.get("suqian/2024/index.html"))
                .contains("138＊＊＊＊＊＊00", "139-＊＊＊＊-＊＊00", "622＊", "＊＊＊＊＊＊＊@qq.com", "137＊＊＊＊＊＊00")
                .contains("13600136000");
        assertThat(written.get("suqian/changes/2024/index.html")).contains("139-＊＊＊＊-＊＊00");
        assertThat(written.entrySet())
                .anyMatch(e -> e.getKey().startsWith("search/") && e.getValue().contains("139-＊＊＊＊-＊＊00"));
    }

    private static void append(Path content, String file, String text) throws IOException {
        Files.writeString(content.resolve(file), text, StandardOpenOption.APPEND);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Every file with what is packed in it; pictures are left out. */
    private static Map<String, String> texts(Path site) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = site.relativize(file).toString();
                byte[] bytes = Files.readAllBytes(file);
                if (name.endsWith(".zip") || name.endsWith(".xlsx")) {
                    unpack(name, bytes, texts);
                } else if (!name.endsWith(".png")) {
                    texts.put(name, new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private static void unpack(String name, byte[] bytes, Map<String, String> texts) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(name + "!" + entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
