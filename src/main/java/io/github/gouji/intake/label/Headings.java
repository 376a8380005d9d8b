package io.github.gouji.intake.label;

import io.github.gouji.form.Form;
import io.github.gouji.form.SectionForm;
import io.github.gouji.form.label.LabelText;
import io.github.gouji.form.label.Vocabulary;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.source.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises the headings of the official sections under any numbering. */
public final class Headings {
    private static final int LONGEST = 50;
    private static final Pattern ENDED = Pattern.compile("[\\u3002\\uFF1B\\uFF0C,;]");
    private static final String CHAPTER = "chapter:";

    private final FormLibrary forms;
    private final Form form;
    private final Vocabulary words;

    public Headings(FormLibrary forms, Form form) {
        this.forms = forms;
        this.form = form;
        this.words = forms.vocabulary();
    }

    /**
     * A heading.
     *
     * @param exact whether it is spelled as the form or one of its aliases
     */
    public record Found(SectionForm section, String printed, boolean exact) {}

    /** Whether the form prescribes neither sections nor rows. */
    public boolean isFree() {
        return form.freeSections() && form.tables().stream().allMatch(TableForm::open);
    }

    /** Whether a section is the body's own and not the form's. */
    public static boolean isOwn(SectionForm section) {
        return section.title().isEmpty();
    }

    public Optional<Found> find(Line line) {
        Optional<Found> official = official(line);
        return official.isPresent() || !form.freeSections() ? official : own(line);
    }

    private Optional<Found> official(Line line) {
        String text = ValueReader.strip(line.text());
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = withoutNote(text);
        LabelText label = words.label(bare);
        boolean chapter = label.marks().size() == 1 && label.marks().get(0).startsWith(CHAPTER);
        if (!label.marks().isEmpty() && !chapter && line.level() == 0) {
            return Optional.empty();
        }
        Optional<SectionForm> section = forms.sectionOf(form, bare);
        boolean sure = chapter || line.level() > 0 || isOfficial(section, label);
        if (section.isPresent()) {
            return sure ? Optional.of(new Found(section.get(), text, true)) : Optional.empty();
        }
        return chapter || line.level() > 0 ? near(label, text) : Optional.empty();
    }

    /** Where the form leaves the sections to the body, whatever is numbered as a chapter heads one. */
    private Optional<Found> own(Line line) {
        String text = ValueReader.strip(line.text());
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        LabelText label = words.label(text);
        boolean chapter = label.marks().size() == 1 && label.marks().get(0).startsWith(CHAPTER);
        if (!chapter || ENDED.matcher(text).find()) {
            return Optional.empty();
        }
        return Optional.of(new Found(ownSection(0), text, true));
    }

    /** A section of the body's own, of which only its place among the others is known. */
    public static SectionForm ownSection(int number) {
        return new SectionForm(number, "section", "", "", List.of(), Optional.empty(), false, true);
    }

    /** Whether a heading is worded as in the form, whatever its number. */
    public boolean isAsForm(Found found) {
        return words.label(found.printed()).key().equals(words.label(found.section().title()).key());
    }

    /** Without a remark in brackets behind the heading, if it is a heading without it. */
    private String withoutNote(String text) {
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('\uFF08'));
        return open > 4 && forms.sectionOf(form, text).isEmpty() ? text.substring(0, open) : text;
    }

    private boolean isOfficial(Optional<SectionForm> section, LabelText label) {
        return section.filter(s -> words.label(s.title()).key().equals(label.key()) && label.key().length() >= 5)
                .isPresent();
    }

    private Optional<Found> near(LabelText label, String text) {
        String key = label.key();
        List<SectionForm> near = new ArrayList<>();
        for (SectionForm section : form.sections()) {
            boolean matches = section.headed()
                    && Stream.concat(Stream.of(section.title()), section.aliases().stream())
                            .map(t -> words.label(t).key())
                            .anyMatch(k -> isNear(key, k) || cutOff(label, section, k));
            if (matches) {
                near.add(section);
            }
        }
        return near.size() == 1 ? Optional.of(new Found(near.get(0), text, false)) : Optional.empty();
    }

    private static boolean isNear(String key, String title) {
        return key.length() >= 5 && title.length() >= 5 && Spelling.distance(key, title) <= title.length() / 4;
    }

    /** The beginning of a heading under its own number, at the end of a text that was cut. */
    private boolean cutOff(LabelText label, SectionForm section, String title) {
        return label.key().length() >= 2
                && title.startsWith(label.key())
                && label.marks().equals(words.label(section.printedTitle()).marks());
    }
}
