package io.github.gouji.plot.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Language;
import io.github.gouji.plot.draft.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {
    private final Wording words = Wording.in(Language.ZH);

    /** Years from 2015 on; a dash is a year without a figure, a bar says that the next year does not compare. */
    private static Course course(String figures) {
        List<Course.Mark> marks = new ArrayList<>();
        SortedSet<Integer> cuts = new TreeSet<>();
        int year = 2015;
        for (String figure : figures.split(" ")) {
            if (figure.equals("|")) {
                cuts.add(year);
                continue;
            }
            if (!figure.equals("-")) {
                marks.add(new Course.Mark(year, new BigDecimal(figure), figure + "件"));
            }
            year++;
        }
        return Course.of(marks, cuts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "18;             2015年收到申请18件，只有这一年有数字",
        "0;              2015年收到申请0件，只有这一年有数字",
        "- 18 -;         2016年收到申请18件，只有这一年有数字",
        "30 45;          收到申请由2015年的30件增至2016年的45件，增长50%",
        "45 30;          收到申请由2015年的45件减至2016年的30件，减少33%",
        "0 45;           收到申请由2015年的0件增至2016年的45件",
        "19 38;          收到申请由2015年的19件增至2016年的38件",
        "20 60;          收到申请由2015年的20件增至2016年的60件，增长200%",
        "9999 10000;     收到申请由2015年的9999件增至2016年的10000件",
        "30 40 60;       收到申请由2015年的30件逐年增至2017年的60件，增长100%",
        "60 40 30;       收到申请由2015年的60件逐年减至2017年的30件，减少50%",
        "30 30 60;       收到申请由2015年的30件增至2017年的60件，增长100%",
        "30 50 40 60;    收到申请有增有减，2015年30件，2018年60件",
        "4 0 3 0;        收到申请有增有减，2015年4件，2018年0件",
        "5 8 5 3 5 8 5;  收到申请2016年、2020年最多，为8件，2018年最少，为3件；2021年5件",
        "30 60 40;       收到申请2016年最多，为60件；2015年30件，2017年40件",
        "30 60 60 40;    收到申请2016—2017年最多，为60件；2015年30件，2018年40件",
        "30 60 35 60 40; 收到申请2016年、2018年最多，为60件；2015年30件，2019年40件",
        "60 30 40;       收到申请2016年最少，为30件；2015年60件，2017年40件",
        "30 60 10 40;    收到申请2016年最多，为60件，2017年最少，为10件；2018年40件",
        "5 5;            2015—2016年收到申请每年都是5件",
        "5 8 5;          收到申请2016年最多，为8件；2015年5件，2017年5件",
        "0 0 0;          2015—2017年收到申请均为零",
        "0 - 0;          2015—2017年收到申请均为零（2016年没有数字）",
        "0 | - 0;        2015—2017年收到申请均为零（2016年没有数字）",
        "30 - 60;        收到申请2015年为30件，2017年为60件，其间各年没有数字",
        "30 - 40 60;     收到申请由2015年的30件增至2018年的60件，增长100%（2016年没有数字）",
        "30 - - 40 - 60; 收到申请由2015年的30件增至2020年的60件，增长100%（2016—2017年、2019年没有数字）",
        "30 | 40;        2016年收到申请40件；与2016年以前不可比",
        "30 40 | 50 60;  收到申请由2017年的50件增至2018年的60件，增长20%；与2017年以前不可比",
        "90 | 50 60 55;  收到申请2017年最多，为60件；2016年50件，2018年55件；与2016年以前不可比",
        "30 - | - 40 50; 收到申请由2018年的40件增至2019年的50件，增长25%；与2018年以前不可比",
        "0 0 | 0 5;      收到申请由2017年的0件增至2018年的5件；与2017年以前不可比",
    })
    void saysWhatTheFiguresShow(String figures, String sentence) {
        assertThat(new CourseWords(words).of("收到申请", course(figures), true)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "34.2 40.6; 占比由2015年的34.2件升至2016年的40.6件",
        "40.6 34.2; 占比由2015年的40.6件降至2016年的34.2件",
        "34 40 36;  占比2016年最高，为40件；2015年34件，2017年36件",
        "34 30 36;  占比2016年最低，为30件；2015年34件，2017年36件",
        "34 34;     2015—2016年占比每年都是34件",
    })
    void sharesGoUpAndDownAndHaveNoGrowthRate(String figures, String sentence) {
        assertThat(new CourseWords(words).of("占比", course(figures), false)).isEqualTo(sentence);
    }

    /** Whatever the figures, a sentence that speaks of more or less keeps to the stretch after the last break. */
    @Test
    void neverSpeaksAcrossABreak() {
        for (String figures : List.of("900 | 1", "900 800 | 1 2", "1 2 | 900 700 800", "7 | 8 | 9 10 11")) {
            Course course = course(figures);
            String sentence = new CourseWords(words).of("收到申请", course, true);
            for (Course.Mark before : course.earlier()) {
                assertThat(sentence).doesNotContain(before.text()).doesNotContain(before.year() + "年的");
            }
            assertThat(sentence).endsWith("；与" + course.first().year() + "年以前不可比");
        }
    }

    @Test
    void englishHasASentenceForEveryShape() {
        CourseWords english = new CourseWords(Wording.in(Language.EN));
        for (Course.Shape shape : Course.Shape.values()) {
            assertThat(Wording.in(Language.EN).find("course." + shape.name().toLowerCase(java.util.Locale.ROOT)))
                    .as(shape.name())
                    .isPresent();
        }
        assertThat(english.of("Applications", course("30 40 60"), true))
                .isEqualTo("Applications rose every year, from 30件 (2015) to 60件 (2017), up 100%");
    }
}
