package io.github.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.form.library.FormLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources made to harm are refused, and nothing is written. */
class HostileSourcesTest {
    @TempDir
    Path folder;

    @Test
    void fiftyMegabytes() throws IOException {
        assertRefused("big.txt", new byte[50 * 1024 * 1024], "too-large");
    }

    @Test
    void deepNesting() throws IOException {
        String html = "<html><body>" + "<div><table><tr><td>".repeat(60_000) + "1";
        assertRefused("deep.html", html.getBytes(StandardCharsets.UTF_8), "too-tangled");
    }

    @Test
    void zipBomb() throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        assertRefused("bomb.docx", out.toByteArray(), "unpacks-too-large");
    }

    @Test
    void entityTricks() throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p></w:body></w:document>";
        assertRefused("entity.docx", pack(Map.of("word/document.xml", xml)), "unreadable");
    }

    @Test
    void barsWithoutEnd() throws IOException {
        String rows = "| a\n" + "b | c\n".repeat(79_000);
        assertRefused("open.txt", rows.getBytes(StandardCharsets.UTF_8), "too-tangled", "no-report", "no-year");
        String empty = "x " + "|".repeat(40_000) + "\n" + "|\n".repeat(39_000);
        assertRefused("empty.txt", empty.getBytes(StandardCharsets.UTF_8), "too-tangled", "no-report", "no-year");
    }

    @Test
    void thousandsOfSmallTables() throws IOException {
        StringBuilder html = new StringBuilder("<html><body><h1>某县2020年政府信息公开工作年度报告</h1>");
        for (int i = 0; i < 9000; i++) {
            html.append("<table><tr><td>本年新收政府信息公开请数").append(i).append("</td><td>1</td></tr></table>");
        }
        assertRefused("tables.html", html.toString().getBytes(StandardCharsets.UTF_8), "too-tangled");
    }

    @Test
    void rubbish() throws IOException {
        assertRefused("rubbish.bin", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9}, "unreadable", "kind-unsupported");
        assertRefused("scan.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "kind-unsupported");
        assertRefused("empty.txt", new byte[0], "no-report");
    }

    private static byte[] pack(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private void assertRefused(String name, byte[] bytes, String... reasons) throws IOException {
        Path content = folder.resolve("content");
        Importer importer = new Importer(content, "content", FormLibrary.builtIn(), Vocabulary.load());
        Receipt receipt = Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> importer.run(new Request(name, bytes, "body", OptionalInt.of(2020), Optional.empty(), false)));
        assertThat(receipt).isInstanceOf(Receipt.Refused.class);
        assertThat(((Receipt.Refused) receipt).reason()).isIn((Object[]) reasons);
        assertThat(Files.exists(content)).isFalse();
    }
}
