package io.github.gouji.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Findings as people read them. */
class FindingPrinterTest {
    private static final Place AT = new Place("t.yaml", 1, 1);

    @Test
    void atMostTwelveOtherPlacesAreListed() {
        assertThat(printed(Language.ZH, 12)).contains("相关的格：1:2, 2:2, ", ", 12:2\n").doesNotContain("等 ");
        assertThat(printed(Language.ZH, 140)).contains("相关的格：1:2, 2:2, ", ", 12:2 等 140 格\n").doesNotContain("13:2");
        assertThat(printed(Language.EN, 13)).contains(", 12:2 and others, 13 in all\n");
    }

    private static String printed(Language language, int places) {
        List<Place> related = IntStream.rangeClosed(1, places)
                .mapToObj(i -> new Place("t.yaml", i, 2))
                .toList();
        Finding finding = Finding.of(Code.ROW_DUPLICATE, AT).alsoAt(related);
        return new FindingPrinter(Messages.of(language), place -> "").print(finding);
    }
}
