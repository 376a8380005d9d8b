package io.github.gouji.compose.body;

import io.github.gouji.archive.BodyHistory;
import io.github.gouji.archive.BodyProfile;
import io.github.gouji.archive.FormerName;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.site.Address;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what body.yaml says of a body, with ways to the bodies that it names. */
final class ProfileFacts {
    private final Inventory inventory;
    private final Wording words;

    ProfileFacts(Inventory inventory, Wording words) {
        this.inventory = inventory;
        this.words = words;
    }

    List<Fact> facts(Address page, CheckedBody body) {
        BodyProfile profile = body.body().profile();
        BodyHistory history = body.body().history();
        List<Fact> facts = new ArrayList<>();
        plain("short_name", profile.shortName(), facts);
        plain("level", profile.level(), facts);
        plain("division_code", profile.divisionCode(), facts);
        profile.parent().ifPresent(name -> facts.add(other("parent", page, name)));
        for (FormerName former : history.formerNames()) {
            String text = words.say("former_name", "name", former.name(), "until", former.until());
            facts.add(Fact.plain(words.say("fact.former_names"), text));
        }
        history.predecessors().forEach(id -> facts.add(other("predecessors", page, id)));
        history.successor().ifPresent(id -> facts.add(other("successor", page, id)));
        profile.aggregates().forEach(id -> facts.add(other("aggregates", page, id)));
        return facts;
    }

    private void plain(String what, Optional<String> text, List<Fact> facts) {
        text.ifPresent(t -> facts.add(Fact.plain(words.say("fact." + what), t)));
    }

    private Fact other(String what, Address page, String idOrName) {
        Link link = inventory.called(idOrName)
                .map(id -> inventory.link(page, id))
                .orElseGet(() -> Link.unlinked(idOrName));
        return new Fact(words.say("fact." + what), link.text(), null, link.href());
    }
}
