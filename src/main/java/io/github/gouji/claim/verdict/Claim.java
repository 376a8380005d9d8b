package io.github.gouji.claim.verdict;

import static java.util.Objects.requireNonNull;

import io.github.gouji.claim.language.Amount;
import io.github.gouji.claim.language.Reading;
import io.github.gouji.claim.language.Topic;
import io.github.gouji.claim.language.Topic.Family;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount said of one topic, or of several together.
 *
 * @param index which amount of the sentence
 * @param start where the words that name the topic begin
 * @param sure whether nothing in the sentence hints that only a part or another time is meant; an unsure claim may be
 *     right but is never blamed
 */
record Claim(int index, Amount amount, List<Topic> topics, int start, boolean sure) {
    Claim {
        requireNonNull(amount, "amount");
        topics = List.copyOf(topics);
    }

    Family family() {
        return topics.get(0).family();
    }

    boolean is(String topic) {
        return topics.size() == 1 && topics.get(0).id().equals(topic);
    }

    Claim unsure() {
        return new Claim(index, amount, topics, start, false);
    }

    /** Everything the claim may mean: each choice of a reading for each topic. */
    List<Reading> readings() {
        List<Reading> all = List.of(new Reading(List.of()));
        for (Topic topic : topics) {
            List<Reading> longer = new ArrayList<>();
            for (Reading one : all) {
                topic.readings().forEach(r -> longer.add(one.plus(r)));
            }
            all = longer;
        }
        return all;
    }

    List<Reading> slips() {
        return topics.size() == 1 ? topics.get(0).slips() : List.of();
    }
}
