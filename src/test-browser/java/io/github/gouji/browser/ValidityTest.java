package io.github.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page is valid HTML, by the Nu checker. */
@ExtendWith(Sample.Supply.class)
class ValidityTest {
    @Test
    void everyPageIsValid(Sample sample) throws Exception {
        NuChecker checker = new NuChecker();
        List<String> errors = new ArrayList<>();
        for (String page : sample.pages()) {
            checker.errors(sample.html(page)).forEach(e -> errors.add(page + ":" + e));
        }
        for (Path page : goldenPages()) {
            checker.errors(Files.readString(page)).forEach(e -> errors.add(page + ":" + e));
        }
        assertThat(errors).isEmpty();
    }

    /** Situations that the sample does not have. */
    private static List<Path> goldenPages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "sites"))) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }
}
