package io.github.gouji.archive;

/** Why a year of a body is not in the archive (缺年). */
public enum Absence {
    NOT_PUBLISHED,
    NOT_HELD,
    NO_BODY
}
