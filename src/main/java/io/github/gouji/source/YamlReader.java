package io.github.gouji.source;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import io.github.gouji.source.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML document from the parser's events, so that scalars stay as written and each has its place; no type
 * is guessed and no object is built. Duplicate keys, anchors, tags and nesting beyond {@value #MAX_DEPTH} are refused.
 */
public final class YamlReader {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_CODE_POINTS = 16 * 1024 * 1024;

    private final String file;
    private final SourcePlaces places;
    private final FlowSlips flowSlips;
    private final Findings findings;
    private final Parser parser;

    private YamlReader(SourceText source, InputMethodSlips slips, Findings findings) {
        this.file = source.file();
        this.places = new SourcePlaces(source);
        this.flowSlips = new FlowSlips(source, slips, findings);
        this.findings = findings;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setNestingDepthLimit(MAX_DEPTH * 4);
        this.parser = new ParserImpl(new StreamReader(places.countable()), options);
    }

    /** The document's root mapping; an empty file is an empty mapping. Nothing if the text could not be read. */
    public static Optional<Mapping> readMapping(SourceText source, Findings findings) {
        Findings own = new Findings();
        Optional<YamlValue> value = read(source, own);
        if (value.isPresent() && value.get() instanceof Scalar scalar && scalar.isEmpty()) {
            value = Optional.of(new Mapping(List.of(), false, scalar.place()));
        }
        Optional<Mapping> mapping = value.flatMap(YamlValue::mapping);
        if (value.isPresent() && mapping.isEmpty()) {
            own.add(Kinds.wrong(value.get(), Kinds.MAPPING));
            InputMethodSlips.in(source).explain(own, true, findings);
        } else {
            findings.addAll(own.list());
        }
        return mapping;
    }

    /** The document's root value; an empty scalar for an empty file. Nothing if the text could not be read. */
    public static Optional<YamlValue> read(SourceText source, Findings findings) {
        Findings own = new Findings();
        Optional<YamlValue> value;
        InputMethodSlips slips = InputMethodSlips.in(source);
        try {
            value = Optional.of(new YamlReader(source, slips, own).document());
        } catch (Refused refused) {
            value = Optional.empty();
        } catch (YAMLException broken) {
            own.add(new YamlProblem(new SourcePlaces(source)).of(broken));
            value = Optional.empty();
        }
        if (value.isPresent() || slips.isEmpty()) {
            findings.addAll(own.list());
        } else {
            // The input method's punctuation is the likelier cause and has the better hint.
            slips.explain(new Findings(), true, findings);
        }
        return own.hasErrors() ? Optional.empty() : value;
    }

    private YamlValue document() {
        next(); // stream start
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return new Scalar("", false, new Place(file, 1, 1));
        }
        next(); // document start
        YamlValue root = value(0);
        next(); // document end
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            findings.add(Code.YAML_SYNTAX, places.at(parser.peekEvent().getStartMark()), Messages.CASE, "second");
        }
        return root;
    }

    private YamlValue value(int depth) {
        Event event = next();
        Place place = places.at(event.getStartMark());
        if (depth > MAX_DEPTH) {
            findings.add(Code.YAML_TOO_DEEP, place, "limit", String.valueOf(MAX_DEPTH));
            throw new Refused();
        }
        refuseAnchor(event, place);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        if (event instanceof SequenceStartEvent) {
            List<YamlValue> items = new ArrayList<>();
            while (!parser.checkEvent(Event.ID.SequenceEnd)) {
                items.add(value(depth + 1));
            }
            next();
            return new Sequence(items, place);
        }
        return mapping((MappingStartEvent) event, place, depth);
    }

    private Mapping mapping(MappingStartEvent start, Place place, int depth) {
        boolean flow = start.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
        List<Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlValue key = value(depth + 1);
            YamlValue value = value(depth + 1);
            if (!(key instanceof Scalar name)) {
                findings.add(Kinds.wrong(key, Kinds.KEY));
                continue;
            }
            if (flowSlips.report(name, value, flow, entries)) {
                continue;
            }
            Place earlier = seen.putIfAbsent(name.text(), name.place());
            if (earlier != null) {
                findings.add(Finding.of(
                                Code.YAML_DUPLICATE_KEY,
                                name.place(),
                                "key",
                                name.text(),
                                "line",
                                String.valueOf(earlier.line()))
                        .alsoAt(List.of(earlier)));
                continue;
            }
            entries.add(new Entry(name, value));
        }
        next();
        return new Mapping(entries, flow, place);
    }

    private static Scalar scalar(ScalarEvent event, Place place) {
        boolean quoted = event.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN;
        return new Scalar(event.getValue(), quoted, place);
    }

    private void refuseAnchor(Event event, Place place) {
        boolean tagged = event instanceof ScalarEvent s && s.getTag() != null
                || event instanceof SequenceStartEvent q && q.getTag() != null
                || event instanceof MappingStartEvent m && m.getTag() != null;
        boolean anchored = event instanceof AliasEvent || event instanceof NodeEvent n && n.getAnchor() != null;
        if (tagged || anchored) {
            findings.add(Code.YAML_ALIAS, place);
            throw new Refused();
        }
    }

    private Event next() {
        return parser.getEvent();
    }

    /** Ends the reading of a document whose finding is already recorded. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }
}
