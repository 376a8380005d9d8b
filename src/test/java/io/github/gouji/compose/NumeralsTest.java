package io.github.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.site.Address;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and sizes as readers see them. */
class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0|0", "1234|1234", "12345|12,345", "-1234567|-1,234,567", "123456.70|123,456.70", "-9999|-9999", "100000|100,000",
    })
    void groupsFromFiveDigitsUp(BigDecimal number, String text) {
        assertThat(Numerals.text(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0,0 KB", "1,1 KB", "1024,1 KB", "1025,2 KB", "1048575,1.0 MB", "1048576,1.0 MB", "5000000,4.8 MB"})
    void roundsSizesUp(long bytes, String text) {
        assertThat(new DataFile(Address.ARCHIVE_ZIP, bytes, Optional.empty()).size()).isEqualTo(text);
    }
}
