package io.github.gouji.claim.verdict;

import io.github.gouji.claim.language.Amount;
import io.github.gouji.claim.language.Amount.Kind;
import io.github.gouji.claim.language.ClaimLanguage;
import io.github.gouji.claim.language.Topic;
import io.github.gouji.claim.language.Topic.Family;
import io.github.gouji.claim.passage.Setting;
import io.github.gouji.claim.passage.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what the amounts of a sentence are said of; what no pattern covers is no claim. */
final class ClaimFinder {
    private static final String STOPS = "\uFF0C\uFF1B\uFF1A\u3002\uFF08\uFF09\u3001";

    private static final int LONGEST_GLUE = 24;

    private final ClaimLanguage language;
    private final Setting setting;

    ClaimFinder(ClaimLanguage language, Setting setting) {
        this.language = language;
        this.setting = setting;
    }

    /** Topics named before an amount, from where in the text before it. */
    private record Match(List<Topic> topics, int start) {}

    /** What the amount is said of, if a pattern covers it and no other time is meant. */
    Optional<Claim> find(Statement statement, int index, int partFrom) {
        Amount amount = statement.amounts().get(index);
        if (!amount.counts()) {
            return Optional.empty();
        }
        String lead = language.numbers().withoutBound(statement.lead(index));
        return match(lead, statement.tail(index))
                .filter(m -> !language.findsAtEnd("change", lead) && !language.finds("distributed", lead))
                .map(m -> new Claim(index, amount, m.topics(), statement.leadStart(index) + m.start(), true))
                .filter(c -> ofThisYear(statement, c))
                .map(c -> isSure(statement, c, partFrom) ? c : c.unsure());
    }

    private Optional<Match> match(String lead, String tail) {
        for (Topic topic : language.topics()) {
            Optional<Match> match = byPattern(topic, lead, tail);
            if (match.isPresent()) {
                return match;
            }
        }
        return byWords(lead);
    }

    private Optional<Match> byPattern(Topic topic, String lead, String tail) {
        if (topic.mayBeIn(lead)) {
            for (Pattern pattern : topic.leads()) {
                Matcher matcher = pattern.matcher(lead);
                if (matcher.find() && rightYear(topic, pattern, matcher)) {
                    return Optional.of(new Match(List.of(topic), matcher.start()));
                }
            }
        }
        if (topic.tails().isEmpty() || !topic.mayBeIn(tail)) {
            return Optional.empty();
        }
        Optional<Matcher> before = topic.tailLead().map(p -> p.matcher(lead));
        if (before.isPresent() && !before.get().find()) {
            return Optional.empty();
        }
        for (Pattern pattern : topic.tails()) {
            Matcher matcher = pattern.matcher(tail);
            if (matcher.find() && rightYear(topic, pattern, matcher)) {
                return Optional.of(new Match(List.of(topic), before.map(Matcher::start).orElse(lead.length())));
            }
        }
        return Optional.empty();
    }

    private boolean rightYear(Topic topic, Pattern pattern, Matcher matcher) {
        if (topic.year() == 0 || !pattern.pattern().contains("(?<year>")) {
            return true;
        }
        String year = matcher.group("year");
        return year == null || Integer.parseInt(year) == setting.year() + topic.year();
    }

    /** The names with which the text ends, several of them where they are joined. */
    private Optional<Match> byWords(String lead) {
        Optional<Match> first = named(lead);
        if (first.isEmpty()) {
            return first;
        }
        List<Topic> topics = new ArrayList<>(first.get().topics());
        int start = first.get().start();
        Family family = topics.get(0).family();
        while (true) {
            Optional<Integer> joint = jointBefore(lead, start);
            Optional<ClaimLanguage.Named> next = joint.flatMap(j -> language.namedAtEnd(lead.substring(0, j)));
            if (next.isEmpty() || next.get().topic().family() != family || topics.contains(next.get().topic())) {
                return Optional.of(new Match(topics, start));
            }
            topics.add(0, next.get().topic());
            start = joint.orElseThrow() - next.get().length();
        }
    }

    private Optional<Match> named(String lead) {
        Matcher glue = language.pattern("word_glue_end").matcher(lead);
        glue.region(Math.max(0, lead.length() - LONGEST_GLUE), lead.length());
        int earliest = glue.find() ? glue.start() : lead.length();
        for (int end = lead.length(); end >= earliest && end > 0; end--) {
            if (end == lead.length() || language.matches("word_glue", lead.substring(end))) {
                Optional<ClaimLanguage.Named> named = language.namedAtEnd(lead.substring(0, end));
                if (named.isPresent()) {
                    return Optional.of(new Match(List.of(named.get().topic()), end - named.get().length()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> jointBefore(String lead, int start) {
        return language.list("connectors").stream()
                .filter(c -> lead.startsWith(c, start - c.length()))
                .findFirst()
                .map(c -> start - c.length());
    }

    /** Not where the words before speak of another year, of several, or of a plan. */
    private boolean ofThisYear(Statement statement, Claim claim) {
        String before = statement.text().substring(0, claim.start());
        String part = before.substring(Math.min(before.length(), statement.partStart(claim.start())));
        String all = statement.text().substring(statement.partStart(claim.start()), claim.amount().end());
        if (language.finds("planned", part) || language.finds("long_time", all)) {
            return false;
        }
        if (claim.family() == Family.CARRY) {
            return true;
        }
        Matcher years = language.pattern("a_year").matcher(before);
        int last = setting.year();
        while (years.find()) {
            last = Integer.parseInt(years.group(1));
        }
        String plain = language.pattern("carried").matcher(part).replaceAll("");
        plain = language.pattern("comparison").matcher(plain).replaceAll("");
        return last == setting.year() && !language.finds("other_time", plain);
    }

    private boolean isSure(Statement statement, Claim claim, int partFrom) {
        if (claim.family().countsRequests() || claim.family() == Family.DISPUTE) {
            if (claim.amount().kind() != Kind.CASE) {
                return false;
            }
        }
        if (claim.family() == Family.INTAKE
                && language.finds("open_tail", statement.text().substring(claim.amount().end()))) {
            return false;
        }
        if (claim.family() == Family.DISPUTE
                && language.finds("dispute_paper", statement.text().substring(claim.start(), claim.amount().start()))) {
            return false;
        }
        int partStart = Math.max(statement.partStart(claim.start()), partFrom);
        String part = setting.withoutNames(statement.text().substring(Math.min(partStart, claim.start()), claim.start()));
        if (mayBePart(claim.family()) && language.finds("part_only", part)
                || claim.family() == Family.DISPUTE && language.finds("other_role", part)) {
            return false;
        }
        if (!setting.countsArea() && language.list("whole_area").stream().anyMatch(part::contains)
                || !setting.countsOrgan() && language.list("organ_only").stream().anyMatch(part::contains)) {
            return false;
        }
        return language.matches(claim.family() == Family.DISPUTE ? "dispute_prefix" : "plain_prefix", prefix(statement, claim));
    }

    /** Applicants and the channels of applications name their part themselves. */
    private static boolean mayBePart(Family family) {
        return family.countsRequests() && family != Family.APPLICANT && family != Family.REQUEST_CHANNEL;
    }

    /** What stands before the claim in its clause. */
    private String prefix(Statement statement, Claim claim) {
        int from = Math.min(statement.leadStart(claim.index()), claim.start());
        int at = claim.start();
        while (at > from && STOPS.indexOf(statement.text().charAt(at - 1)) < 0) {
            at--;
        }
        return setting.withoutNames(statement.text().substring(at, claim.start()));
    }
}
