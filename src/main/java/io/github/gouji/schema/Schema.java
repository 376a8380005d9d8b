package io.github.gouji.schema;

import io.github.gouji.data.JsonWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node of a JSON Schema: keywords with their values, in the order in which they were given. */
record Schema(Map<String, Object> keywords) {
    Schema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    static Schema empty() {
        return new Schema(Map.of());
    }

    /** A value of one of these JSON types. */
    static Schema ofType(String... types) {
        return empty().with("type", types.length == 1 ? types[0] : List.of(types));
    }

    static Schema oneOf(List<String> words) {
        return empty().with("enum", words);
    }

    static Schema any(Schema... choices) {
        return empty().with("anyOf", List.of(choices));
    }

    static Schema reference(String name) {
        return empty().with("$ref", "#/$defs/" + name);
    }

    static Schema list(Schema item) {
        return ofType("array").with("items", item);
    }

    /** A list with exactly so many items. */
    static Schema list(Schema item, int size) {
        return list(item).with("minItems", size).with("maxItems", size);
    }

    /** A mapping with these keys and no others. */
    static Schema mapping(Map<String, Schema> properties, List<String> required) {
        Schema mapping = ofType("object").with("properties", properties).with("additionalProperties", false);
        return required.isEmpty() ? mapping : mapping.with("required", required);
    }

    /** The same with one keyword more. */
    Schema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(more);
    }

    /** The document of this schema. */
    String document() {
        JsonWriter out = new JsonWriter();
        Schema whole = new Schema(Map.of("$schema", "https://json-schema.org/draft/2020-12/schema"));
        for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
            whole = whole.with(keyword.getKey(), keyword.getValue());
        }
        write(whole, out);
        return out.document();
    }

    private static void write(Object value, JsonWriter out) {
        if (value instanceof Schema schema) {
            write(schema.keywords(), out);
        } else if (value instanceof Map<?, ?> map) {
            out.beginObject();
            map.forEach((name, inner) -> write(inner, out.name(name.toString())));
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.beginArray();
            list.forEach(item -> write(item, out));
            out.endArray();
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else if (value instanceof Integer number) {
            out.number(number);
        } else {
            out.text(value.toString());
        }
    }
}
