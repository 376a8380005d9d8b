package io.github.gouji.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.AttemptExceptionReporter;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Collects the mistakes of one rendering and lets it go on, so that all of them are known at once. */
final class ProblemLog implements TemplateExceptionHandler, AttemptExceptionReporter {
    /** A mistake within a loop is one mistake; a page that makes this many is not worth going on with. */
    private static final int MOST = 1000;

    private final TreeSet<TemplateProblem> problems = new TreeSet<>();
    private int handled;

    @Override
    public void handleTemplateException(TemplateException e, Environment env, Writer out) throws TemplateException {
        if (++handled > MOST) {
            throw e;
        }
        add(problem(e));
    }

    /** What {@code #attempt} would hide is a mistake all the same. */
    @Override
    public void report(TemplateException e, Environment env) {
        add(problem(e));
    }

    void add(TemplateProblem problem) {
        problems.add(problem);
    }

    List<TemplateProblem> sorted() {
        return new ArrayList<>(problems);
    }

    static TemplateProblem problem(TemplateException e) {
        TemplateProblem.Kind kind = e instanceof InvalidReferenceException
                ? TemplateProblem.Kind.MISSING_VALUE
                : TemplateProblem.Kind.FAILED;
        return at(e, kind, oneLine(e.getMessageWithoutStackTop()));
    }

    static TemplateProblem at(TemplateException e, TemplateProblem.Kind kind, String message) {
        String file = e.getTemplateSourceName() == null ? "" : e.getTemplateSourceName();
        return new TemplateProblem(file, orFirst(e.getLineNumber()), orFirst(e.getColumnNumber()), kind, message);
    }

    static TemplateProblem problem(ParseException e) {
        return new TemplateProblem(
                e.getTemplateName(),
                e.getLineNumber(),
                e.getColumnNumber(),
                TemplateProblem.Kind.SYNTAX,
                oneLine(e.getEditorMessage()));
    }

    /** The first paragraph without FreeMarker's arrows and tips, which stand below a rule. */
    private static String oneLine(String message) {
        int rule = message.indexOf("\n----");
        String text = rule < 0 ? message : message.substring(0, rule);
        return text.replaceAll("\\s*\\n\\s*", " ").replaceAll("\\s+", " ").strip();
    }

    private static int orFirst(Integer number) {
        return number == null ? 1 : number;
    }
}
