package io.github.gouji.cli;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import io.github.gouji.cli.command.Words;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the language of the run what was wrong with a command line. */
final class UsageErrors {
    private final Words words;

    UsageErrors(Words words) {
        this.words = requireNonNull(words, "words");
    }

    /** The sentence for {@code wrong}, followed by where help is to be had. */
    String explain(ParameterException wrong) {
        return sentence(wrong) + System.lineSeparator() + words.say("usage.help");
    }

    private String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException) {
            return unmatched((UnmatchedArgumentException) wrong);
        }
        if (wrong instanceof MissingParameterException) {
            List<ArgSpec> missing = ((MissingParameterException) wrong).getMissing();
            return words.say("usage.missing", "what", missing.stream().map(this::name).collect(list()));
        }
        if (wrong instanceof OverwrittenOptionException) {
            return words.say("usage.twice", "what", name(((OverwrittenOptionException) wrong).getOverwritten()));
        }
        if (wrong instanceof MaxValuesExceededException) {
            return words.say("usage.excess");
        }
        return value(wrong);
    }

    private String unmatched(UnmatchedArgumentException wrong) {
        String given = wrong.getUnmatched().get(0);
        boolean option = wrong.isUnknownOption();
        boolean verb = !option && wrong.getCommandLine().getParent() == null;
        String key = option ? "usage.unknown-option" : verb ? "usage.unknown-verb" : "usage.too-many";
        List<String> known = new ArrayList<>();
        if (option) {
            wrong.getCommandLine().getCommandSpec().options().forEach(each -> known.add(each.longestName()));
        } else if (verb) {
            known.addAll(wrong.getCommandLine().getSubcommands().keySet());
        }
        return words.say(key, "given", given, "known", known.stream().collect(list()));
    }

    private String value(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return words.say("usage.other", "what", wrong.getMessage());
        }
        String given = wrong.getValue() == null ? "" : wrong.getValue();
        if (argument.completionCandidates() == null) {
            return words.say("usage.value", "given", given, "what", name(argument));
        }
        List<String> choices = new ArrayList<>();
        argument.completionCandidates().forEach(choices::add);
        return words.say(
                "usage.choice", "given", given, "what", name(argument), "known", choices.stream().collect(list()));
    }

    private Collector<CharSequence, ?, String> list() {
        return Collectors.joining(words.say("usage.separator"));
    }

    private String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName()
                : words.say("label." + argument.paramLabel().replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT));
    }
}
