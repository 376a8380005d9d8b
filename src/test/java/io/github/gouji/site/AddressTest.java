package io.github.gouji.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "/", "a/", "/a", "a//b", ".", "..", "../a", "a/../b", "a/.", "a/..", "a\\b", "a/b\\"})
    void whatLeadsElsewhereIsNoAddress(String path) {
        assertThatThrownBy(() -> new Address(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b.html", ".nojekyll", "...", "a/..b/c", "a.", "2020/附件 1.pdf"})
    void namesWithSlashesBetweenThemAreOne(String path) {
        assertThat(new Address(path).path()).isEqualTo(path);
        assertThat(new Address(path)).isEqualTo(new Address(path)).hasSameHashCodeAs(new Address(path));
    }
}
