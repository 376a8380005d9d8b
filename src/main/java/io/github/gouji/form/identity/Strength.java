package io.github.gouji.form.identity;

/** How much an identity is worth: a hard one is an error when broken and derives, a soft one warns, info asks. */
public enum Strength {
    HARD,
    SOFT,
    INFO
}
