package io.github.gouji.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.chart.Chart;
import io.github.gouji.chart.paint.sheet.Typeface;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.plot.draft.Plot;
import io.github.gouji.plot.draft.PlotList;
import io.github.gouji.plot.draft.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The charts of the sample archive, in both languages. */
class SampleChartsTest {
    private final Map<String, Chart> charts = new Sample().charts(Language.ZH);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "suiping/2020/channels;              通过政府网站公开的信息最多，4014条，占64.1%",
        "suiping/2020/outcomes;              办理的21件申请中，予以公开最多，11件，占52%",
        "suiping/trend-applications;         2020年收到申请18件，只有这一年有数字",
        "suqian/2024/life;                   新收和上年结转的3646件申请，当年办理3521件，占96.6%，结转下年125件",
        "suqian/2025/disputes;               行政复议259件，其中结果纠正25件；行政诉讼66件，其中结果纠正1件",
        "suqian/trend-applications;          收到申请由2023年的3511件逐年增至2025年的3830件，增长9.1%",
        "suqian/trend-outcomes;              予以公开占办理申请的比例由2023年的34.2%升至2024年的40.6%",
        "suqian/trend-disputes;              行政复议2024年最少，为170件；2023年440件，2025年259件",
        "suqian/trend-stock;                 现行有效规范性文件2024年最少，为420件；2023年597件，2025年422件",
        "shanghai-office/2025/outcomes;      办理的1191件申请中，无法提供最多，564件，占47.4%；予以公开206件，占17.3%",
        "shanghai-office/trend-applications; 收到申请2019年为859件，2025年为1295件，其间各年没有数字",
    })
    void headlines(String chart, String headline) {
        assertThat(charts.get(chart).caption().headline()).isEqualTo(headline);
    }

    @Test
    void alternativeText() {
        assertThat(charts.get("suqian/trend-applications").caption().alt())
                .isEqualTo("折线图：宿迁市政府信息公开申请的收到、办理和结转。收到申请由2023年的3511件逐年增至2025年的3830件，增长9.1%。数据见下表");
    }

    @ParameterizedTest
    @EnumSource
    void everyWordCanBeDrawnAndEveryHoleIsFilled(Language language) {
        Typeface typeface = Typeface.bundled();
        Map<String, Chart> all = new Sample().charts(language);
        assertThat(all).hasSizeGreaterThan(20);
        all.forEach((id, chart) -> {
            assertThat(chart.words()).as(id).allSatisfy(word -> assertThat(typeface.missing(word)).isEmpty());
            List<String> said = new ArrayList<>(chart.words());
            said.add(chart.caption().alt());
            chart.table().headers().forEach(said::add);
            assertThat(said).as(id).noneMatch(word -> word.contains("{") || word.contains("}"));
            assertThat(chart.caption().headline()).as(id).isNotBlank();
            assertThat(chart.caption().subtitle()).as(id).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void alternativeTextsAreShortAndLeadToTheData(Language language) {
        String tail = language == Language.ZH ? "数据见下表" : "Data below";
        new Sample().charts(language).forEach((id, chart) -> {
            String alt = chart.caption().alt();
            assertThat(alt.codePointCount(0, alt.length())).as(id + ": " + alt).isLessThanOrEqualTo(100);
            assertThat(alt).as(id).endsWith(tail);
        });
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(Messages.load(Wording.class, "words/en.properties").keys())
                .isEqualTo(Messages.load(Wording.class, "words/zh-CN.properties").keys());
    }

    @Test
    void everySeriesOfThePlotsExists() {
        FormLibrary forms = FormLibrary.builtIn();
        PlotList plots = PlotList.builtIn();
        List<Plot> all = new ArrayList<>(plots.report());
        all.addAll(plots.trend());
        List<String> ids = new ArrayList<>();
        all.forEach(plot -> {
            ids.addAll(plot.series());
            plot.stages().values().forEach(ids::addAll);
            plot.setting("total").filter(id -> plot.draw() != Plot.Draw.ROWS).ifPresent(ids::add);
        });
        assertThat(ids).isNotEmpty().allSatisfy(id -> assertThat(forms.series(id)).as(id).isPresent());
        assertThat(plots.report().stream().map(Plot::section)).doesNotContain("trend");
    }
}
