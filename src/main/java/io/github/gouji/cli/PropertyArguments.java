package io.github.gouji.cli;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Options given to Maven as {@code -Dyear=2024}, turned into the arguments that a command expects.
 *
 * <p>A property has the long name of the option, or of the positional argument in lower case. Several values of a
 * positional argument are separated by commas.
 */
final class PropertyArguments {
    private final Function<String, Optional<String>> properties;

    PropertyArguments(Function<String, Optional<String>> properties) {
        this.properties = requireNonNull(properties, "properties");
    }

    /** The arguments for {@code spec} that the properties hold, options first. */
    List<String> of(CommandSpec spec) {
        List<String> arguments = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            String name = option.longestName();
            properties.apply(name.replaceFirst("^-+", "")).ifPresent(value -> add(arguments, option, value));
        }
        for (PositionalParamSpec positional : spec.positionalParameters()) {
            properties.apply(positional.paramLabel()
                            .replaceAll("[^A-Za-z]", "")
                            .toLowerCase(Locale.ROOT))
                    .ifPresent(value -> arguments.addAll(List.of(value.split(","))));
        }
        return List.copyOf(arguments);
    }

    private static void add(List<String> arguments, OptionSpec option, String value) {
        String name = option.longestName();
        if (option.arity().max() > 0) {
            arguments.add(name + '=' + value);
        } else if (!"false".equals(value)) {
            arguments.add(name);
        }
    }
}
