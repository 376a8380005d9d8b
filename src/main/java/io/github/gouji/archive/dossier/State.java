package io.github.gouji.archive.dossier;

/** Where a report stands in its publication (状态). */
public enum State {
    PUBLISHED,
    UNDER_REVIEW,
    DRAFT,
    WITHDRAWN
}
