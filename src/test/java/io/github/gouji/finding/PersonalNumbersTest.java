package io.github.gouji.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.PersonalNumbers.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up numbers with the digits that real ones would have. */
class PersonalNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "号11010519491231002X的, IDENTITY",
        "110105 19491231 002X, IDENTITY",
        "１１０１０５１９４９１２３１００２X, IDENTITY",
        "440524188001010049, ",
        "110105194912310021, ",
        "110105194913310020, ",
        "13800138000, MOBILE",
        "138 0013 8000, MOBILE",
        "138-0013-8000, MOBILE",
        "+86 13800138000, MOBILE",
        "8613800138000, MOBILE",
        "１３８００１３８０００, MOBILE",
        "12800138000, ",
        "138001380001, ",
        "4926766, ",
        "0396-4926766, ",
        "6222020200000000000, ",
        "6222020200000000006, CARD",
        "6222 0202 0000 0000 006, CARD",
        "0000000000000000, "
    })
    void kindIsToldByTheDigits(String text, Kind kind) {
        assertThat(PersonalNumbers.find(text).stream().map(PersonalNumbers.Found::kind).toList())
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1808595, 2822652, 20163, 59237, 11, 13]",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "11341702486344515H/202110-00013",
                "000014349/2018-00222",
                "https://www.example.gov.cn/art/2021/2/2/art_1229114055_73271.html",
                "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0",
                "2021-01-01 2021-12-31"
            })
    void whatIsNoPersonsNumberStaysAsItIs(String text) {
        assertThat(PersonalNumbers.find(text)).isEmpty();
        assertThat(PersonalNumbers.covered(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "号11010519491231002X的, 号110*************2X的",
        "电话138 0013 8000。, 电话138 **** **00。",
        "卡6222 0202 0000 0000 006, 卡622* **** **** **** *06",
        "12345678901234567890, 123***************90",
        "信箱a10001@example.com, 信箱a*****@example.com"
    })
    void coveredTextIsAsLongAsBefore(String text, String covered) {
        assertThat(PersonalNumbers.covered(text)).isEqualTo(covered).hasSameSizeAs(text);
    }
}
