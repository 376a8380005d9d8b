package io.github.gouji.compose.report;

import io.github.gouji.archive.dossier.Holding;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.view.part.Frame.Notice;
import io.github.gouji.view.part.Frame.Notice.Kind;
import java.util.ArrayList;
import java.util.List;

/** Says before the page what a reader has to know: withdrawn, unchecked, draft, excerpt. */
public final class NoticeComposer {
    private final ReportContext context;

    public NoticeComposer(ReportContext context) {
        this.context = context;
    }

    public List<Notice> compose() {
        Holding holding = context.report().report().holding();
        List<Notice> notices = new ArrayList<>();
        if (holding.state() == State.WITHDRAWN) {
            notices.add(withdrawn(holding));
        } else if (holding.state() == State.UNDER_REVIEW) {
            notices.add(notice(Kind.PENDING, "pending"));
        } else if (holding.state() == State.DRAFT) {
            notices.add(notice(Kind.PENDING, "draft"));
        }
        if (holding.excerpt()) {
            notices.add(notice(Kind.EXCERPT, "excerpt"));
        }
        return notices;
    }

    private Notice notice(Kind kind, String key) {
        return new Notice(kind, context.say("notice." + key), context.say("notice." + key + ".text"));
    }

    private Notice withdrawn(Holding holding) {
        Dates dates = new Dates(context);
        String since = holding.since()
                .map(s -> context.say("notice.withdrawn.since", "date", dates.shown(s)))
                .orElseGet(() -> context.say("notice.withdrawn.text"));
        String reason = holding.stateReason()
                .map(r -> context.say("notice.withdrawn.reason", "reason", r))
                .orElse("");
        return new Notice(Kind.WITHDRAWN, context.say("notice.withdrawn"), since + reason);
    }
}
