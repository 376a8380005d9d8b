package io.github.gouji.source;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Messages;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Says in the words of the catalogue what the YAML parser objects to, at the place of the cause: for a bracket or quote
 * that is not closed the parser names the line where it gives up.
 */
final class YamlProblem {
    private static final List<Rule> RULES = List.of(
            new Rule("bracket", "expected ',' or ']'.*", true),
            new Rule("brace", "expected ',' or '\\}'.*", true),
            new Rule("quote", "found unexpected end of stream.*|found unexpected document separator.*", true),
            new Rule("escape", "found unknown escape character.*|expected escape sequence.*", false),
            new Rule("colon", "mapping values are not allowed here", false),
            new Rule("key", "could not find expected ':'", true),
            new Rule("tab", "found character '(?:\\\\t|\\\\?\t).*", false),
            new Rule("character", "found character .*", false),
            new Rule("empty", "expected the node content, but found ','.*", false),
            new Rule("surplus", "expected <block end>, but found '[\\]}]'.*", false),
            new Rule("indent", "expected <block end>.*|.*block sequence entries are not allowed here.*", false),
            new Rule("percent", "expected alphabetic or numeric character.*|expected '<document start>'.*", false));

    private final SourcePlaces places;

    YamlProblem(SourcePlaces places) {
        this.places = places;
    }

    /** What the parser says, by its beginning, and whether the cause stands where the construct began. */
    private record Rule(String word, Pattern problem, boolean atBeginning) {
        Rule(String word, String problem, boolean atBeginning) {
            this(word, Pattern.compile(problem, Pattern.DOTALL), atBeginning);
        }
    }

    Finding of(YAMLException broken) {
        if (broken instanceof MarkedYAMLException marked) {
            return of(marked);
        }
        if (broken instanceof ReaderException unreadable) {
            return Finding.of(Code.YAML_SYNTAX, places.at(unreadable.getPosition()), Messages.CASE, "control");
        }
        return Finding.of(Code.YAML_SYNTAX, places.whole(), "problem", String.valueOf(broken.getMessage()).lines()
                .findFirst()
                .orElse(""));
    }

    private Finding of(MarkedYAMLException broken) {
        String problem = String.valueOf(broken.getProblem());
        Optional<Mark> at = Optional.ofNullable(broken.getProblemMark());
        Optional<Mark> beginning = Optional.ofNullable(broken.getContextMark());
        Optional<Rule> rule =
                RULES.stream().filter(r -> r.problem().matcher(problem).matches()).findFirst();
        boolean firstColon = at.isPresent() && problem.startsWith("mapping values") && !places.textBefore(at.get()).contains(": ");
        boolean elsewhere = beginning.isPresent() && at.isPresent() && beginning.get().getLine() != at.get().getLine();
        Optional<Mark> mark = rule.isPresent() && rule.get().atBeginning() && elsewhere ? beginning : at.or(() -> beginning);
        return Finding.of(
                Code.YAML_SYNTAX,
                mark.map(places::at).orElseGet(places::whole),
                Messages.CASE,
                firstColon ? "indent" : rule.map(Rule::word).orElse(""),
                "problem",
                problem);
    }
}
