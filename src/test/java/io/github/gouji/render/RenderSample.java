package io.github.gouji.render;

import io.github.gouji.view.PageView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Prints the sample pages into a folder, to be looked at. */
final class RenderSample {
    private RenderSample() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        TemplateSet templates = TemplateSet.builtIn();
        Words words = templates.words("zh-CN").orElseThrow();
        Map<String, PageView> pages = Map.of(
                "index.html", SampleViews.home(),
                "suiping/index.html", SampleViews.body(),
                "suiping/2020/index.html", SampleViews.report());
        for (Map.Entry<String, PageView> page : pages.entrySet()) {
            Rendering rendering = templates.render(page.getValue(), words);
            if (!templates.problems().isEmpty() || !rendering.succeeded()) {
                throw new IllegalStateException(templates.problems() + " " + rendering.problems());
            }
            write(out.resolve(page.getKey()), rendering.text().getBytes(StandardCharsets.UTF_8));
        }
        for (Asset asset : templates.assets()) {
            write(out.resolve(asset.address()), asset.bytes());
        }
        for (String chart : List.of("suiping/2020/channels", "suiping/2020/outcomes", "suiping/received")) {
            SampleCharts.write(out.resolve(chart));
        }
        for (String folder : List.of("suiping/2020/", "suiping/")) {
            write(out.resolve(folder + "data.csv"), "\uFEFFa,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8));
        }
        write(out.resolve("suiping/2020/data.json"), "{}".getBytes(StandardCharsets.UTF_8));
        write(out.resolve("suiping/2020/report.xlsx"), "x".getBytes(StandardCharsets.UTF_8));
        write(out.resolve("suiping/2020/original.pdf"), "x".getBytes(StandardCharsets.UTF_8));
        write(out.resolve("suiping/figures.csv"), "\uFEFFa,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(out.resolve("archive.zip")))) {
            zip.putNextEntry(new ZipEntry("README"));
        }
    }

    private static void write(Path path, byte[] bytes) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }
}
