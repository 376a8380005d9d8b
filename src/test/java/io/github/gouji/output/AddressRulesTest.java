package io.github.gouji.output;

import static io.github.gouji.output.manifest.AddressRules.Fault.DOT_SEGMENT;
import static io.github.gouji.output.manifest.AddressRules.Fault.EMPTY_SEGMENT;
import static io.github.gouji.output.manifest.AddressRules.Fault.RESERVED;
import static io.github.gouji.output.manifest.AddressRules.Fault.TOO_LONG;
import static io.github.gouji.output.manifest.AddressRules.Fault.TRAILING_DOT_OR_SPACE;
import static io.github.gouji.output.manifest.AddressRules.Fault.UNPORTABLE_CHARACTER;
import static io.github.gouji.output.manifest.AddressRules.Fault.WINDOWS_DEVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.manifest.AddressRules;
import io.github.gouji.output.manifest.AddressRules.Fault;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

  static Stream<Arguments> unsafeAddresses() {
    return Stream.of(
        Arguments.of("", EMPTY_SEGMENT),
        Arguments.of("/etc/passwd", EMPTY_SEGMENT),
        Arguments.of("a//b.html", EMPTY_SEGMENT),
        Arguments.of("a/", EMPTY_SEGMENT),
        Arguments.of("../a.html", DOT_SEGMENT),
        Arguments.of("a/../../b", DOT_SEGMENT),
        Arguments.of("./a", DOT_SEGMENT),
        Arguments.of("a\\b.html", UNPORTABLE_CHARACTER),
        Arguments.of("c:/a", UNPORTABLE_CHARACTER),
        Arguments.of("a?.html", UNPORTABLE_CHARACTER),
        Arguments.of("a\nb", UNPORTABLE_CHARACTER),
        Arguments.of("a\0b", UNPORTABLE_CHARACTER),
        Arguments.of("half-\ud83d.html", UNPORTABLE_CHARACTER),
        Arguments.of("a./b", TRAILING_DOT_OR_SPACE),
        Arguments.of("a /b", TRAILING_DOT_OR_SPACE),
        Arguments.of("con", WINDOWS_DEVICE),
        Arguments.of("a/NUL.html", WINDOWS_DEVICE),
        Arguments.of("a/Com1.tar.gz", WINDOWS_DEVICE),
        Arguments.of("lpt\u00b9 .txt", WINDOWS_DEVICE),
        Arguments.of("x".repeat(256), TOO_LONG),
        Arguments.of("\u5e74".repeat(86), TOO_LONG),
        Arguments.of("manifest-sha256.txt", RESERVED),
        Arguments.of("a/.gouji-tmp-0123456789abcdef", RESERVED));
  }

  @ParameterizedTest
  @MethodSource("unsafeAddresses")
  void nameTheFault(String address, Fault fault) {
    assertThat(AddressRules.fault(address)).contains(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "index.html", "suiping/2020/index.html", ".nojekyll", "\u516c\u5f00/2015.html", "console.html", "com10", "a/b...c",
    "a/manifest-sha256.txt"
  })
  void letOrdinaryAddressesPass(String address) {
    assertThat(AddressRules.fault(address)).isEmpty();
  }

  @Test
  void noticeWhatCannotStandBesideAnEarlierAddress() {
    assertThat(AddressRules.collisions(List.of("a.html", "b/c.html", "b/d.html"))).isEmpty();
    assertThat(AddressRules.collisions(List.of("a.html", "a.html"))).containsExactly("a.html");
    assertThat(AddressRules.collisions(List.of("a.html", "A.html"))).containsExactly("A.html");
    assertThat(AddressRules.collisions(List.of("old/a", "Old/b"))).containsExactly("Old/b");
    assertThat(AddressRules.collisions(List.of("a", "a/b"))).containsExactly("a/b");
    assertThat(AddressRules.collisions(List.of("a/b", "a"))).containsExactly("a");
    assertThat(AddressRules.collisions(List.of("caf\u00e9", "cafe\u0301"))).containsExactly("cafe\u0301");
    assertThat(AddressRules.collisions(List.of("stra\u00dfe", "STRASSE"))).containsExactly("STRASSE");
  }

  @Test
  void makeTheWriterRefuseThePlannersMistakesBeforeTouchingTheDisk() {
    SiteFixture fixture = new SiteFixture(Jimfs.newFileSystem(Configuration.unix()).getPath("/site"));

    for (List<OutputFile> site : List.of(
        SiteFixture.site("index.html", "x", "../escaped.html", "x"),
        SiteFixture.site("index.html", "x", "Index.html", "x"),
        List.<OutputFile>of())) {
      assertThatThrownBy(() -> fixture.write(site)).isInstanceOf(IllegalArgumentException.class);
    }

    assertThat(fixture.output).doesNotExist();
    assertThat(fixture.work()).doesNotExist();
  }
}
