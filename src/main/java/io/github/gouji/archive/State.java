package io.github.gouji.archive;

/** Where a report stands in its publication (状态). */
public enum State {
    PUBLISHED,
    UNDER_REVIEW,
    DRAFT,
    WITHDRAWN
}
