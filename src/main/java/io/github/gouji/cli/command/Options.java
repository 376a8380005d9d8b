package io.github.gouji.cli.command;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** Builds the options of one command; their descriptions are the words {@code option.<name>}. */
public final class Options {
    private final CommandSpec spec;
    private final Words words;

    public Options(CommandSpec spec, Words words) {
        this.spec = requireNonNull(spec, "spec");
        this.words = requireNonNull(words, "words");
    }

    /** {@code --name}, given or not. */
    public Options flag(String name) {
        spec.addOption(option(name).type(boolean.class).arity("0").build());
        return this;
    }

    /** {@code --name DIR}. */
    public Options folder(String name) {
        spec.addOption(option(name).type(String.class).paramLabel("DIR").build());
        return this;
    }

    /** {@code --name TEXT}. */
    public Options text(String name) {
        spec.addOption(option(name).type(String.class).paramLabel("TEXT").build());
        return this;
    }

    /** {@code --format a|b|c}, each described by {@code format.<choice>}; any other value is wrong usage. */
    public Options format(String... known) {
        List<String> choices = List.of(known);
        String described = choices.stream()
                .map(choice -> words.say("format." + choice))
                .collect(Collectors.joining(words.say("usage.separator")));
        spec.addOption(OptionSpec.builder("--format")
                .description(words.say("option.format", "choices", described))
                .type(String.class)
                .paramLabel(String.join("|", choices))
                .completionCandidates(choices)
                .converters(oneOf(choices))
                .build());
        return this;
    }

    /** The one argument of a verb, described by {@code argument.<name>}; the verb says what is to be done without it. */
    public Options argument(String name) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel(name.toUpperCase(Locale.ROOT))
                .description(words.say("argument." + name))
                .build());
        return this;
    }

    /** Arguments without a name, between {@code least} and {@code most} of them. */
    public Options arguments(String label, int least, int most) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .description(words.say("argument." + label.toLowerCase(Locale.ROOT)))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity(least + ".." + most)
                .build());
        return this;
    }

    private OptionSpec.Builder option(String name) {
        return OptionSpec.builder("--" + name).description(words.say("option." + name));
    }

    /** Takes one of {@code choices} and refuses anything else. */
    public static ITypeConverter<String> oneOf(List<String> choices) {
        return value -> {
            if (!choices.contains(value)) {
                throw new TypeConversionException(value);
            }
            return value;
        };
    }
}
