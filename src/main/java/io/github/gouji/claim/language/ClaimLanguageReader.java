package io.github.gouji.claim.language;

import io.github.gouji.claim.language.Amount.Kind;
import io.github.gouji.claim.language.Amount.Precision;
import io.github.gouji.claim.language.Topic.Family;
import io.github.gouji.finding.Findings;
import io.github.gouji.source.SourceText;
import io.github.gouji.source.YamlReader;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import io.github.gouji.source.YamlValue.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads claims.yaml; a mistake in it is a mistake of the build. */
final class ClaimLanguageReader {
    private static final String FILE = "claims.yaml";

    private final Mapping root;
    private final Map<String, String> fragments = new LinkedHashMap<>();

    private ClaimLanguageReader(Mapping root) {
        this.root = root;
        for (Entry entry : mapping(root, "fragments").entries()) {
            fragments.put(entry.key().text(), expand(((Scalar) entry.value()).text()));
        }
    }

    static ClaimLanguage read() {
        try (InputStream in = ClaimLanguageReader.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("no resource " + FILE);
            }
            SourceText source = SourceText.of(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Findings findings = new Findings();
            Optional<Mapping> root = YamlReader.readMapping(source, findings);
            return new ClaimLanguageReader(root.orElseThrow(() -> new IllegalStateException(findings.list().toString())))
                    .language();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClaimLanguage language() {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Entry entry : root.entries()) {
            String name = entry.key().text();
            if (entry.value() instanceof Scalar text) {
                patterns.put(name, compile(text.text()));
            } else if (entry.value() instanceof Sequence sequence && sequence.items().stream().allMatch(Scalar.class::isInstance)) {
                lists.put(name, texts(sequence));
            }
        }
        for (String group : List.of("list", "share", "upheld", "template")) {
            for (Entry entry : mapping(root, group).entries()) {
                patterns.put(group + "." + entry.key().text(), compile(((Scalar) entry.value()).text()));
            }
        }
        return new ClaimLanguage(numbers(), topics(), wholes(), patterns, lists);
    }

    private NumberWords numbers() {
        List<NumberWords.Unit> units = new ArrayList<>();
        for (Entry kind : mapping(root, "units").entries()) {
            Kind of = Kind.valueOf(kind.key().text().toUpperCase(java.util.Locale.ROOT));
            texts(kind.value()).forEach(word -> units.add(new NumberWords.Unit(word, of)));
        }
        Map<String, BigDecimal> multipliers = new LinkedHashMap<>();
        for (Entry entry : mapping(root, "multipliers").entries()) {
            multipliers.put(entry.key().text(), new BigDecimal(((Scalar) entry.value()).text()));
        }
        List<NumberWords.Bound> before = new ArrayList<>();
        List<NumberWords.Bound> after = new ArrayList<>();
        for (Precision precision : List.of(Precision.ABOUT, Precision.AT_LEAST, Precision.AT_MOST)) {
            Mapping words = mapping(root, precision.name().toLowerCase(java.util.Locale.ROOT));
            list(words, "before").forEach(w -> before.add(new NumberWords.Bound(w, precision)));
            list(words, "after").forEach(w -> after.add(new NumberWords.Bound(w, precision)));
        }
        return new NumberWords(units, multipliers, before, after, text(root, "ordinals").orElse(""));
    }

    private List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        for (Entry entry : mapping(root, "topics").entries()) {
            Mapping topic = (Mapping) entry.value();
            topics.add(new Topic(
                    entry.key().text(),
                    Family.of(text(topic, "family").orElseThrow()),
                    list(topic, "needs"),
                    patterns(topic, "lead"),
                    patterns(topic, "tail"),
                    text(topic, "tail_lead").map(this::compile),
                    list(topic, "words"),
                    Integer.parseInt(text(topic, "year").orElse("0")),
                    list(topic, "readings").stream().map(Reading::parse).toList(),
                    list(topic, "slips").stream().map(Reading::parse).toList()));
        }
        return topics;
    }

    private List<ClaimLanguage.Whole> wholes() {
        List<ClaimLanguage.Whole> wholes = new ArrayList<>();
        for (YamlValue item : ((Sequence) value(root, "wholes")).items()) {
            Mapping whole = (Mapping) item;
            Set<Family> of = new LinkedHashSet<>();
            list(whole, "of").forEach(word -> of.add(Family.of(word)));
            wholes.add(new ClaimLanguage.Whole(
                    Set.copyOf(list(whole, "parts")),
                    Set.copyOf(list(whole, "requires")),
                    of,
                    text(whole, "repeats").isPresent()));
        }
        return wholes;
    }

    private List<Pattern> patterns(Mapping mapping, String key) {
        return list(mapping, key).stream().map(this::compile).toList();
    }

    private Pattern compile(String text) {
        return Pattern.compile(expand(text));
    }

    /** Puts in the fragments; one may use those before it. */
    private String expand(String text) {
        String expanded = text;
        for (Map.Entry<String, String> fragment : fragments.entrySet()) {
            expanded = expanded.replace("%" + fragment.getKey() + "%", fragment.getValue());
        }
        return expanded;
    }

    private static List<String> list(Mapping mapping, String key) {
        return mapping.entry(key).map(e -> texts(e.value())).orElse(List.of());
    }

    private static Optional<String> text(Mapping mapping, String key) {
        return mapping.entry(key).flatMap(e -> e.value().scalar()).map(Scalar::text);
    }

    private static List<String> texts(YamlValue value) {
        return ((Sequence) value).items().stream().map(v -> ((Scalar) v).text()).toList();
    }

    private static Mapping mapping(Mapping mapping, String key) {
        return (Mapping) value(mapping, key);
    }

    private static YamlValue value(Mapping mapping, String key) {
        return mapping.entry(key)
                .orElseThrow(() -> new IllegalStateException("no " + key + " in " + FILE))
                .value();
    }
}
