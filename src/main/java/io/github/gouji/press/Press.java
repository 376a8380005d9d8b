package io.github.gouji.press;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.Spool;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.render.Rendering;
import io.github.gouji.render.TemplateProblem;
import io.github.gouji.render.TemplateSet;
import io.github.gouji.render.Words;
import io.github.gouji.site.Address;
import io.github.gouji.view.PageView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Prints each page as soon as it is composed and keeps the print until all are written, so that no more views are in
 * memory than are being worked on. Safe for many threads.
 */
public final class Press {
    private final TemplateSet templates;
    private final Words words;
    private final Spool spool;
    private final Continuity continuity;
    private final SortedSet<TemplateProblem> problems = new ConcurrentSkipListSet<>();

    public Press(TemplateSet templates, Words words, Spool spool, Continuity continuity) {
        this.templates = requireNonNull(templates, "templates");
        this.words = requireNonNull(words, "words");
        this.spool = requireNonNull(spool, "spool");
        this.continuity = requireNonNull(continuity, "continuity");
    }

    OutputFile page(Address address, PageView view) {
        return printed(address, templates.render(view, words), OutputFile.Kind.PAGE);
    }

    /** A file that a template of the given name prints, and that is no page. */
    OutputFile document(Address address, String template, Record view) {
        return printed(address, templates.render(template, view, words), OutputFile.Kind.DATA);
    }

    /** A file that no template prints. */
    OutputFile data(Address address, String text) {
        return kept(address, text, OutputFile.Kind.DATA);
    }

    private OutputFile printed(Address address, Rendering rendering, OutputFile.Kind kind) {
        continuity.check();
        problems.addAll(rendering.problems());
        return kept(address, rendering.text(), kind);
    }

    private OutputFile kept(Address address, String text, OutputFile.Kind kind) {
        try {
            return new OutputFile(address.path(), spool.keep(text.getBytes(StandardCharsets.UTF_8)), kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What went wrong with any page; where there is something, no print is to be used. */
    public List<TemplateProblem> problems() {
        return List.copyOf(problems);
    }
}
