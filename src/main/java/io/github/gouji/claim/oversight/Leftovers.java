package io.github.gouji.claim.oversight;

import io.github.gouji.archive.Body;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.claim.language.ClaimLanguage;
import io.github.gouji.claim.language.Plain;
import io.github.gouji.claim.passage.Block;
import io.github.gouji.claim.passage.Reporter;
import io.github.gouji.claim.passage.Setting;
import io.github.gouji.claim.passage.Statement;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Severity;
import io.github.gouji.finding.Subject;
import io.github.gouji.form.SectionForm;
import io.github.gouji.prose.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds what a copied template left behind: a wrong year in a plan, in the span of the figures or in the report's own name. */
public final class Leftovers {
    /** Sections in which a report names itself. */
    private static final int LAST_OPENING = 1;

    private final String name;
    private final Setting setting;
    private final ClaimLanguage language;
    private final Reporter reporter;

    public Leftovers(Body body, Setting setting, ClaimLanguage language, Vocabulary vocabulary) {
        this.name = body.profile().name();
        this.setting = setting;
        this.language = language;
        this.reporter = new Reporter(Subject.of(body.id(), setting.year()), vocabulary);
    }

    public List<Finding> find(List<Block> blocks) {
        for (Block block : blocks) {
            if (language.finds("template.unwritten", block.passage().text())) {
                unwritten(block.passage());
            } else if (block.isParagraph()) {
                for (Block.Sentence sentence : block.sentences()) {
                    String text = sentence.plain().text();
                    if (sentence.hasDigit() && language.finds("a_year", text) && !language.finds("quoted", text)) {
                        sentence(new Statement(sentence.passage(), sentence.plain(), List.of()), block.section());
                    }
                }
            }
        }
        return reporter.findings();
    }

    /** Never published: the text speaks to the person who was to replace it. */
    private void unwritten(Passage passage) {
        Plain plain = Plain.of(passage);
        reporter.confirmable(
                Code.TEMPLATE_LEFTOVER,
                Severity.ERROR,
                new Statement(passage, plain, List.of()).place(0),
                plain.text(),
                List.of(),
                Messages.CASE,
                "unwritten");
    }

    private void sentence(Statement statement, Optional<SectionForm> section) {
        if (section.filter(s -> language.finds("template.plan_section", s.id())).isPresent()) {
            Matcher plan = language.pattern("template.plan").matcher(statement.text());
            if (plan.find() && year(plan) <= setting.year()) {
                report(statement, plan, "@leftover.plan", String.valueOf(setting.year() + 1));
            }
        }
        Matcher span = language.pattern("template.span").matcher(statement.text());
        if (span.find() && year(span) != setting.year()) {
            report(statement, span, "@leftover.span", String.valueOf(setting.year()));
        }
        if (section.map(SectionForm::number).orElse(0) <= LAST_OPENING) {
            self(statement);
        }
    }

    private void self(Statement statement) {
        Matcher self = language.pattern("template.self").matcher(statement.text());
        if (!self.find()) {
            return;
        }
        if (year(self) != setting.year()) {
            report(statement, self, "@leftover.self", String.valueOf(setting.year()));
        }
        String said = self.group("name").isEmpty() ? self.group("after") : self.group("name");
        if (language.finds("template.organ", said) && !language.finds("template.own", said) && isStrange(said)) {
            report(statement, self, "@leftover.name", name);
        }
    }

    /** Neither one of the body's names nor a part or an extension of one, nor a plausible short form. */
    private boolean isStrange(String name) {
        return setting.names().stream().noneMatch(own -> own.contains(name) || name.contains(own))
                && (setting.names().stream().anyMatch(own -> differsInOne(own, name))
                        || setting.names().stream().noneMatch(own -> sharesMost(own, name)));
    }

    private static boolean differsInOne(String own, String name) {
        if (own.length() != name.length()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < own.length(); i++) {
            different += own.charAt(i) == name.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    /** More than half of the characters of the shorter one. */
    private static boolean sharesMost(String own, String name) {
        String shorter = own.length() < name.length() ? own : name;
        String longer = own.length() < name.length() ? name : own;
        long shared = shorter.chars().filter(c -> longer.indexOf(c) >= 0).count();
        return shared * 2 > shorter.length();
    }

    private static int year(Matcher matcher) {
        return Integer.parseInt(matcher.group("year"));
    }

    private void report(Statement statement, Matcher found, String kind, String expected) {
        reporter.confirmable(
                Code.TEMPLATE_LEFTOVER,
                statement.place(found.start("year")),
                statement.snippet(found.start(), found.end()),
                List.of(),
                "kind",
                kind,
                "expected",
                expected);
    }
}
