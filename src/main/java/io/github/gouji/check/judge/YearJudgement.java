package io.github.gouji.check.judge;

import static java.util.Objects.requireNonNull;

/**
 * An identity between a report and the report of the year before, with its outcome.
 *
 * @param year the later year; a term with offset −1 is of the year before
 */
public record YearJudgement(int year, Judgement judgement) {
    public YearJudgement {
        requireNonNull(judgement, "judgement");
    }
}
