package io.github.gouji.form.read;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.Correspondence;
import io.github.gouji.form.Correspondence.Kind;
import io.github.gouji.form.Correspondence.Scope;
import io.github.gouji.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads what a form's cells were in the form before. */
public final class CorrespondenceReader {
    private static final List<String> KINDS = Stream.of(Kind.values())
            .map(k -> k.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .toList();

    private final ScopeReader now;
    private final ScopeReader before;
    private final Findings findings;

    public CorrespondenceReader(ScopeReader now, ScopeReader before, Findings findings) {
        this.now = now;
        this.before = before;
        this.findings = findings;
    }

    public List<Correspondence> read(List<YamlValue> nodes) {
        List<Correspondence> read = new ArrayList<>();
        for (YamlValue node : nodes) {
            FormFields fields = FormFields.of(node, "is", findings);
            Kind kind = Kind.values()[KINDS.indexOf(fields.choice("is", KINDS.get(0), KINDS))];
            List<String> nowPaths = fields.texts("now");
            List<String> beforePaths = fields.texts("was");
            if (kind == Kind.SAME && beforePaths.isEmpty()) {
                beforePaths = nowPaths;
            }
            List<Scope> nowScopes = now.read(nowPaths, fields.place("now"));
            List<Scope> beforeScopes = before.read(beforePaths, fields.place("was"));
            if (kind == Kind.SAME && nowScopes.size() != beforeScopes.size()) {
                findings.add(Code.FORM_DEFINITION, fields.place(), "detail", "@form.sides");
            } else {
                read.add(new Correspondence(
                        kind, nowScopes, beforeScopes, fields.optional("why").orElse("")));
            }
            fields.done();
        }
        return read;
    }
}
