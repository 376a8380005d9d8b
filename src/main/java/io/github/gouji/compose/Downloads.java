package io.github.gouji.compose;

import io.github.gouji.finding.Language;
import io.github.gouji.site.Address;
import io.github.gouji.view.part.Download;
import java.util.List;

/** Says what the files hold that can be taken away. */
public final class Downloads {
    private static final List<String> KNOWN =
            List.of("archive.zip", "figures.csv", "series.csv", "datapackage.json", "data.json", "report.xlsx");

    /** The folder of the files that hold all bodies. */
    private static final String ARCHIVE = "data";

    private final Wording words;

    public Downloads(Wording words) {
        this.words = words;
    }

    public Downloads(Language language) {
        this(new Wording(language));
    }

    public List<Download> list(Address page, List<DataFile> files) {
        return files.stream().map(file -> download(page, file)).toList();
    }

    private Download download(Address page, DataFile file) {
        String[] folders = file.address().path().split("/");
        boolean ofReport = folders.length == 3;
        boolean ofBody = folders.length == 2 && !folders[0].equals(ARCHIVE);
        String key = "file." + (ofReport ? "report." : ofBody ? "body." : "") + file.name();
        String text = KNOWN.contains(file.name())
                ? words.say(key, "year", ofReport ? folders[1] : "")
                : file.name();
        return new Download(
                page.linkTo(file.address()), text, file.format(), file.size(), file.sha256().orElse(null));
    }
}
