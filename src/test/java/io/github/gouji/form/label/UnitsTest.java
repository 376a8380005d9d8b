package io.github.gouji.form.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.form.library.FormLibrary;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private final Units units = FormLibrary.builtIn().vocabulary().units();

    @Test
    void moneyConvertsExactly() {
        assertThat(units.convert(new BigDecimal("251000"), "元", "万元")).contains(new BigDecimal("25.1"));
        assertThat(units.convert(new BigDecimal("0.00012345"), "亿元", "元").orElseThrow())
                .isEqualByComparingTo("12345");
        assertThat(units.convert(new BigDecimal("1"), "元", "亿元")).contains(new BigDecimal("1E-8"));
        assertThat(units.convert(new BigDecimal("0"), "元", "万元")).contains(BigDecimal.ZERO);
    }

    @Test
    void theSameUnitKeepsTheAmountAsItIs() {
        assertThat(units.convert(new BigDecimal("12.50"), "万元", "万元")).contains(new BigDecimal("12.50"));
    }

    @Test
    void whatMeasuresOtherThingsDoesNotConvert() {
        assertThat(units.convert(BigDecimal.ONE, "件", "万元")).isEmpty();
        assertThat(units.convert(BigDecimal.ONE, "件", "条")).isEmpty();
        assertThat(units.convert(BigDecimal.ONE, "斤", "万元")).isEmpty();
        assertThat(units.knows("斤")).isFalse();
    }
}
