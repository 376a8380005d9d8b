package io.github.gouji.compose.report;

import io.github.gouji.archive.dossier.PublicationTime;
import io.github.gouji.compose.figure.ReportContext;
import java.time.LocalTime;
import java.util.Optional;

/** Writes days for readers and for machines; a time that was not given is not invented. */
final class Dates {
    private final ReportContext context;

    Dates(ReportContext context) {
        this.context = context;
    }

    String shown(PublicationTime time) {
        String day = context.say(
                "date",
                "iso",
                time.day().toString(),
                "year",
                "" + time.day().getYear(),
                "month",
                "" + time.day().getMonthValue(),
                "day",
                "" + time.day().getDayOfMonth());
        Optional<LocalTime> hour = time.time();
        return hour.map(t -> day + " " + t).orElse(day);
    }

    String machine(PublicationTime time) {
        return time.time().map(t -> time.day() + "T" + t).orElseGet(() -> time.day().toString());
    }
}
