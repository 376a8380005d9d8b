package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.compose.WrittenArchive;
import io.github.gouji.press.Extent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The pages of an archive, built without pictures. */
public final class WrittenSite {
    private final Path site;

    private WrittenSite(Path site) {
        this.site = site;
    }

    public static WrittenSite of(WrittenArchive archive, Path site) {
        return of(archive.path(), site);
    }

    public static WrittenSite of(Path content, Path site) {
        BuildResult result = SampleSite.build(content, site, new BuildOptions.Flags(false, false, false, Extent.PAGES));
        assertThat(result.findings()).filteredOn(f -> f.isError()).isEmpty();
        assertThat(result.end()).isEqualTo(BuildResult.End.WRITTEN);
        return new WrittenSite(site);
    }

    public Path file(String address) {
        return site.resolve(address);
    }

    public String text(String address) {
        try {
            return Files.readString(file(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Document page(String address) {
        return Jsoup.parse(text(address));
    }

    public Document xml(String address) {
        return Jsoup.parse(text(address), "", Parser.xmlParser());
    }
}
