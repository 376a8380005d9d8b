package io.github.gouji.output.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.output.content.Content;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {

  private static final Journal JOURNAL = new Journal(
      List.of(entry("index.html", "old"), entry("index.html", "new"), entry("\u516c\u5f00/a.html", "x")), true);

  private static Journal.Entry entry(String address, String text) {
    return new Journal.Entry(address, Content.ofText(text).sha256());
  }

  @Test
  void comesBackAsItWasWritten() {
    assertThat(Journal.parse(JOURNAL.format())).isEqualTo(JOURNAL);
    Journal empty = new Journal(List.of(), true);
    assertThat(Journal.parse(empty.format())).isEqualTo(empty);
  }

  @Test
  void isNeverTakenForWholeWhereItIsTornAndNeverInventsAnAddress() {
    byte[] bytes = JOURNAL.format();
    for (int length = 0; length < bytes.length; length++) {
      Journal torn = Journal.parse(Arrays.copyOf(bytes, length));
      assertThat(torn.whole()).as("cut at %d", length).isFalse();
      assertThat(JOURNAL.entries()).as("cut at %d", length).containsAll(torn.entries());
    }
  }

  @Test
  void isNotWholeWhereAnyByteIsAnother() {
    byte[] bytes = JOURNAL.format();
    for (int i = 0; i < bytes.length; i++) {
      byte[] altered = bytes.clone();
      altered[i] ^= 0x20;
      assertThat(Journal.parse(altered).whole()).as("byte %d", i).isFalse();
    }
  }

  @Test
  void leavesOutAddressesThatLeadOutOfTheOutput() {
    String line = entry("x", "x").checksum().hex() + "  ../x\n";

    assertThat(Journal.parse(("gouji-journal 1\n" + line).getBytes()).entries()).isEmpty();
  }
}
