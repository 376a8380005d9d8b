package io.github.gouji.data;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import java.util.List;
import java.util.Optional;

/** Writes findings as JSON for other programs. */
public final class FindingsJson {
    private final Messages messages;

    public FindingsJson(Messages messages) {
        this.messages = requireNonNull(messages, "messages");
    }

    /** An array, one object a finding. */
    public String write(List<Finding> findings) {
        JsonWriter json = new JsonWriter().beginArray();
        findings.forEach(f -> write(f, json));
        return json.endArray().document();
    }

    /** One finding as an object. */
    public void write(Finding finding, JsonWriter json) {
        json.beginObject();
        json.name("code").text(finding.code().id());
        json.name("severity").text(finding.severity().id());
        json.name("message").text(messages.message(finding));
        json.name("hint").text(messages.hint(finding));
        place(json, finding.place());
        json.name("body").text(finding.subject().body());
        json.name("year").number(finding.subject().year());
        json.name("cells").texts(finding.subject().cells().stream().map(Optional::of).toList());
        json.name("places").beginArray();
        for (Place place : finding.related()) {
            json.beginObject();
            place(json, place);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void place(JsonWriter json, Place place) {
        json.name("file").text(place.file());
        json.name("line").number(place.line());
        json.name("column").number(place.column());
    }
}
