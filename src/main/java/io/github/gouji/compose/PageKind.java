package io.github.gouji.compose;

/** Which kind of page a frame surrounds. */
public enum PageKind {
    HOME,
    BODY,
    REPORT
}
