package io.github.gouji.form.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.source.Spelling;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void namesTheWordWithFewestChanges() {
        assertThat(Nearest.among("科研企业", List.of("商业企业", "科研机构", "其他"))).contains("商业企业");
        assertThat(Nearest.among("法律服务机够", List.of("商业企业", "法律服务机构"))).contains("法律服务机构");
    }

    @Test
    void namesNothingWhenHalfWouldChange() {
        assertThat(Nearest.among("天气", List.of("规章", "规范性文件"))).isEmpty();
    }

    @Test
    void countsInsertionsDeletionsAndReplacements() {
        assertThat(Spelling.distance("", "abc")).isEqualTo(3);
        assertThat(Spelling.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Spelling.distance("规章", "规章")).isZero();
    }
}
