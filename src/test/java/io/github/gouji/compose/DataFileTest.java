package io.github.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.site.Address;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are offered for download. */
class DataFileTest {
    @ParameterizedTest
    @CsvSource({"0,0 KB", "1,1 KB", "1024,1 KB", "1025,2 KB", "1048575,1.0 MB", "1048576,1.0 MB", "5000000,4.8 MB"})
    void roundsSizesUp(long bytes, String text) {
        assertThat(new DataFile(Address.ARCHIVE_ZIP, bytes, Optional.empty()).size()).isEqualTo(text);
    }
}
