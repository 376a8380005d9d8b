package io.github.gouji.finding;

import java.util.Arrays;
import java.util.Optional;

/** The languages in which the program speaks. */
public enum Language {
    ZH("zh", "zh-CN"),
    EN("en", "en");

    private final String option;
    private final String tag;

    Language(String option, String tag) {
        this.option = option;
        this.tag = tag;
    }

    /** The value of {@code --lang}. */
    public String option() {
        return option;
    }

    /** The BCP 47 tag, which is also the name of the message files. */
    public String tag() {
        return tag;
    }

    /** Reads either the option or the tag. */
    public static Optional<Language> of(String text) {
        return Arrays.stream(values())
                .filter(l -> l.option.equalsIgnoreCase(text) || l.tag.equalsIgnoreCase(text))
                .findFirst();
    }
}
