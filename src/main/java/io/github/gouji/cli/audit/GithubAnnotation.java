package io.github.gouji.cli.audit;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Severity;

/** A finding as a workflow command, which the hosting service shows beside the line of the change. */
final class GithubAnnotation {
    private GithubAnnotation() {}

    static String of(Finding finding, Messages messages) {
        String level = finding.severity() == Severity.NOTE ? "notice" : finding.severity().id();
        StringBuilder line = new StringBuilder("::").append(level).append(" file=").append(property(finding.place().file()));
        if (!finding.place().isWholeFile()) {
            line.append(",line=").append(finding.place().line()).append(",col=").append(finding.place().column());
        }
        String text = messages.message(finding) + "\n" + messages.hint(finding);
        return line.append(",title=").append(finding.code().id()).append("::").append(data(text)).toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
