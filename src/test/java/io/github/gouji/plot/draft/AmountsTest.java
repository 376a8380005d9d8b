package io.github.gouji.plot.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Language;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    private final Wording words = Wording.in(Language.ZH);

    @ParameterizedTest
    @CsvSource({
        "5, 19, ''",
        "5, 20, 25%",
        "0, 20, 0%",
        "20, 20, 100%",
        "1, 999, 不到1%",
        "998, 999, 超过99%",
        "1, 1000, 0.1%",
        "1, 9999, 不到0.1%",
        "9998, 9999, 超过99.9%",
        "1431, 3521, 40.6%",
        "0, 5000, 0%",
    })
    void sharesNeitherExaggerateNorHide(BigDecimal part, BigDecimal base, String share) {
        assertThat(Amounts.share(part, base, words)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "0; 0", "999; 999", "1234; 1234", "12345; 12,345", "1234567; 1,234,567", "59237.2449; 59,237.2449", "-14; −14", "-12345; −12,345"
    })
    void groupsFromFiveDigitsUp(BigDecimal amount, String text) {
        assertThat(Amounts.text(amount)).isEqualTo(text);
    }
}
