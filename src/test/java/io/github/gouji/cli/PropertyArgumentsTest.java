package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Maven's {@code -D} options reach a command as its own. */
class PropertyArgumentsTest {
    private final CommandSpec spec = CommandSpec.create()
            .addOption(OptionSpec.builder("--year").type(int.class).build())
            .addOption(OptionSpec.builder("--strict").type(boolean.class).build())
            .addPositional(PositionalParamSpec.builder()
                    .paramLabel("SOURCE...")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .arity("1..*")
                    .build());

    @Test
    void onlyWhatIsGivenAndKnownIsHandedOn() {
        assertThat(from(Map.of())).isEmpty();
        assertThat(from(Map.of("year", "2024", "java.home", "/x"))).containsExactly("--year=2024");
    }

    @Test
    void aFlagIsSetUnlessItSaysFalse() {
        assertThat(from(Map.of("strict", "true"))).containsExactly("--strict");
        assertThat(from(Map.of("strict", ""))).containsExactly("--strict");
        assertThat(from(Map.of("strict", "false"))).isEmpty();
    }

    @Test
    void aPositionalArgumentHasItsLabelAsNameAndCommasBetweenValues() {
        assertThat(from(Map.of("source", "a.html,b.html"))).containsExactly("a.html", "b.html");
    }

    private List<String> from(Map<String, String> properties) {
        return new PropertyArguments(name -> Optional.ofNullable(properties.get(name))).of(spec);
    }
}
