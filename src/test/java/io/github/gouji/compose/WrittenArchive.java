package io.github.gouji.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small archives, file by file, for one test each. */
public final class WrittenArchive {
    private final Path content;

    public WrittenArchive(Path content) {
        this.content = content;
        file("archive.yaml", "名称: 试验库\n");
    }

    public WrittenArchive file(String name, String text) {
        try {
            Path file = content.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public WrittenArchive body(String id, String name, String more) {
        return file(id + "/body.yaml", "名称: " + name + "\n" + more);
    }

    /** An excerpt without any text or table, unless {@code more} or further files say otherwise. */
    public WrittenArchive report(String id, int year, String more) {
        return file(id + "/" + year + "/report.yaml", "标题: 某机关" + year + "年年度报告\n收录: 节录\n" + more);
    }

    /** One row of the table of requests; the last number is the total. */
    public WrittenArchive received(String id, int year, String cells) {
        return file(id + "/" + year + "/3-requests.yaml", "本年新收政府信息公开申请数量: " + cells + "\n");
    }

    public Path path() {
        return content;
    }
}
