package org.earshot.study.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the schema says of one value of a configuration, for a form: how it is called, what it means and what may be given.
 * Immutable.
 */
public final class FieldSchema {

    /** A text longer than this is not written on one line. */
    private static final int LONGEST_LINE = 1000;

    private final JsonNode all;
    private final String name;
    private final JsonNode schema;
    private final boolean required;

    private FieldSchema(JsonNode all, String name, JsonNode schema, boolean required) {
        this.all = all;
        this.name = name;
        this.schema = resolved(all, schema);
        this.required = required;
    }

    /** What can be given. */
    public enum Kind {
        SWITCH,
        WHOLE_NUMBER,
        NUMBER,
        CHOICE,
        TEXT,
        /** One line, once or per language. */
        WORDS,
        /** Markdown, once or per language. */
        PAGE,
        /** A list of some of the {@link #options}. */
        CHOICES,
        TEXTS,
        /** A list of groups, each as {@link #item} says. */
        ITEMS,
        GROUP,
        OTHER
    }

    static FieldSchema root(JsonNode all) {
        return new FieldSchema(all, "", all, true);
    }

    /** A definition's keywords under those that stand beside the reference to it. */
    private static JsonNode resolved(JsonNode all, JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (!reference.startsWith("#/")) {
            return schema;
        }
        ObjectNode merged =
                resolved(all, all.at(reference.substring(1))).deepCopy().asObject();
        schema.properties().forEach(entry -> merged.set(entry.getKey(), entry.getValue()));
        merged.remove("$ref");
        return merged;
    }

    public Kind kind() {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return localized(type) ? (longest() > LONGEST_LINE ? Kind.PAGE : Kind.WORDS) : Kind.OTHER;
        }
        return switch (type.asString("")) {
            case "boolean" -> Kind.SWITCH;
            case "integer" -> Kind.WHOLE_NUMBER;
            case "number" -> Kind.NUMBER;
            case "string" -> schema.has("enum") ? Kind.CHOICE : Kind.TEXT;
            case "object" -> schema.path("properties").isEmpty() ? Kind.OTHER : Kind.GROUP;
            case "array" ->
                switch (item().kind()) {
                    case CHOICE -> Kind.CHOICES;
                    case TEXT -> Kind.TEXTS;
                    case GROUP -> Kind.ITEMS;
                    default -> Kind.OTHER;
                };
            default -> Kind.OTHER;
        };
    }

    private static boolean localized(JsonNode type) {
        return type.valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet())
                .equals(Set.of("string", "object"));
    }

    /** The key in the file. */
    public String name() {
        return name;
    }

    /** How the value is called; without a title in the schema it is the key as words. */
    public String title() {
        String words =
                name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
        String fallback = words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return schema.path("title").asString(fallback);
    }

    /** What it means; empty if the schema does not say. */
    public String description() {
        return schema.path("description").asString("");
    }

    public boolean required() {
        return required;
    }

    /** Whether a group means something by being there: it is switched on and off as a whole. */
    public boolean switched() {
        return kind() == Kind.GROUP
                && !required
                && (schema.has("examples") || !schema.path("required").isEmpty());
    }

    /** What holds where nothing is given. */
    public Optional<JsonNode> byDefault() {
        return Optional.ofNullable(schema.get("default"));
    }

    /** What a value begins with when it has to be there: the default, an example, the first option. */
    public Optional<JsonNode> start() {
        return byDefault()
                .or(() -> Optional.ofNullable(schema.path("examples").get(0)))
                .or(() -> Optional.ofNullable(schema.path("enum").get(0)));
    }

    /** What a choice, or a list of choices, offers. */
    public List<String> options() {
        JsonNode options = kind() == Kind.CHOICES ? item().schema.path("enum") : schema.path("enum");
        return options.valueStream().map(JsonNode::asString).toList();
    }

    /** The least number of items of a list. */
    public int fewest() {
        return schema.path("minItems").asInt(0);
    }

    /** The greatest length of a text. */
    public int longest() {
        return schema.path("maxLength").asInt(LONGEST_LINE);
    }

    /** The values of a group in their order. */
    public List<FieldSchema> properties() {
        List<String> needed =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        return schema.path("properties").properties().stream()
                .map(entry -> new FieldSchema(all, entry.getKey(), entry.getValue(), needed.contains(entry.getKey())))
                .toList();
    }

    public Optional<FieldSchema> property(String key) {
        return properties().stream().filter(field -> field.name.equals(key)).findFirst();
    }

    /** What every item of a list is. */
    public FieldSchema item() {
        return new FieldSchema(all, name, schema.path("items"), true);
    }
}
