package io.github.gouji.form.read;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.label.Units;
import io.github.gouji.form.label.Vocabulary;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code forms/vocabulary.yaml}. */
public final class VocabularyReader {
    private final FormFields fields;
    private final Findings findings;
    private final List<String> files;

    public VocabularyReader(Mapping root, Findings findings) {
        this.fields = FormFields.of(root, findings);
        this.findings = findings;
        this.files = fields.texts("files");
    }

    /** The names of the form files to read, in order. */
    public List<String> files() {
        return files;
    }

    public Vocabulary read() {
        Vocabulary words = new Vocabulary(
                fold(), styles(), fields.text("trailing"), fields.texts("unitLead"), Units.of(units()));
        fields.done();
        return words;
    }

    private Map<Character, Character> fold() {
        Map<Character, Character> fold = new HashMap<>();
        for (Entry entry : fields.entries("fold")) {
            char same = entry.key().text().charAt(0);
            entry.value().scalar().ifPresent(all -> all.text().chars().forEach(c -> fold.put((char) c, same)));
        }
        return fold;
    }

    private List<Vocabulary.PrefixStyle> styles() {
        List<Vocabulary.PrefixStyle> styles = new ArrayList<>();
        for (Entry entry : fields.entries("prefixes")) {
            String pattern = entry.value().scalar().map(s -> s.text()).orElse("");
            try {
                styles.add(new Vocabulary.PrefixStyle(entry.key().text(), Pattern.compile(pattern)));
            } catch (PatternSyntaxException e) {
                findings.add(Code.FORM_DEFINITION, entry.value().place(), "detail", "@form.pattern");
            }
        }
        return styles;
    }

    private Map<String, Map<String, BigDecimal>> units() {
        Map<String, Map<String, BigDecimal>> units = new LinkedHashMap<>();
        for (Entry quantity : fields.entries("units")) {
            Map<String, BigDecimal> factors = new LinkedHashMap<>();
            for (Entry unit : quantity.value().mapping().map(Mapping::entries).orElse(List.of())) {
                factors.put(
                        unit.key().text(),
                        new BigDecimal(unit.value().scalar().map(s -> s.text()).orElse("1")));
            }
            units.put(quantity.key().text(), factors);
        }
        return units;
    }
}
