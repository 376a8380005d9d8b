package io.github.gouji.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.check.Tally;
import io.github.gouji.claim.passage.ProseCounts;
import io.github.gouji.compose.Coverage;
import io.github.gouji.compose.front.BodySummary;
import io.github.gouji.compose.front.BodySummary.Candidate;
import io.github.gouji.compose.front.BodySummary.Holdings;
import io.github.gouji.compose.front.BodySummary.Rank;
import io.github.gouji.compose.front.BodySummary.Span;
import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.part.StoredPart.StoredFile;
import io.github.gouji.view.HomeView;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.Opening.KeyFigure;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a part comes back as it was, or not at all. */
class StoredPartsTest {
    private static final String SAID = "一二三四五六";
    private static final Content PAGE = Content.ofText("<p>");

    @Test
    void allComesBackAsItWas() {
        StoredParts parts = new StoredParts(List.of(part(0, 2), part(2, 6)));
        assertThat(StoredParts.parse(parts.format())).contains(parts);
        assertThat(part(2, 6).restored(SAID, (address, size, sha256) -> Optional.of(PAGE)))
                .get()
                .extracting(Part::remarks)
                .isEqualTo(new Remarks.Said(new Counts(0, 1, 2), "三四五六"));
    }

    @ParameterizedTest
    @CsvSource({"-1,2", "4,2", "2,7", "7,9"})
    void whatWasSaidElsewhereIsNothing(int from, int to) {
        assertThat(part(from, to).restored(SAID, (address, size, sha256) -> Optional.of(PAGE)))
                .isEmpty();
    }

    @Test
    void aLostFileIsNothing() {
        assertThat(part(0, 2).restored(SAID, (address, size, sha256) -> Optional.empty())).isEmpty();
    }

    /** Whatever the bytes are, they are other parts or nothing: never an exception, and no room for what is not there. */
    @Test
    void damagedBytesAreOtherPartsOrNothing() {
        byte[] whole = new StoredParts(List.of(part(0, 2), part(2, 6))).format();
        for (int length = 0; length < whole.length; length++) {
            assertThat(StoredParts.parse(Arrays.copyOf(whole, length))).as("first %d", length).isEmpty();
        }
        for (int at = 0; at + Integer.BYTES <= whole.length; at++) {
            for (int number : new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, -2, 1 << 24}) {
                byte[] damaged = whole.clone();
                ByteBuffer.wrap(damaged).putInt(at, number);
                parse(damaged);
            }
        }
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            parse(damaged);
        }
    }

    private static void parse(byte[] damaged) {
        StoredParts.parse(damaged).ifPresent(parts -> assertThat(parts.format()).isNotEmpty());
    }

    private static StoredPart part(int from, int to) {
        Link report = new Link("年报", "qinghe/2023/index.html");
        HomeView.Newest view = new HomeView.Newest(
                report,
                List.of(Fact.plain("年度", "2023"), new Fact("公开日期", "2024-01-31", "2024-01-31", null)),
                List.of(new KeyFigure("新收", "17", "件", null, List.of())));
        return new StoredPart(
                "qinghe",
                new Overview(new Tally(2, 100, 9, 0, 1, 2), new ProseCounts(1, 2, 1, 1), List.of("qinghe/2024")),
                new Counts(0, 1, 2),
                from,
                to,
                new BodySummary(
                        "qinghe",
                        "清河县",
                        new Holdings(2, 100, 3, 9),
                        List.of(new Span(2022, 2023, Coverage.Kind.HELD, "holding.full")),
                        Optional.of(new Candidate(new Rank(2023, LocalDate.MIN, true, 50), view))),
                List.of(new StoredFile(
                        "qinghe/index.html", OutputFile.Kind.PAGE, PAGE.size(), PAGE.sha256().hex())));
    }
}
