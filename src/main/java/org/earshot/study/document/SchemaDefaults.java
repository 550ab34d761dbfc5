package org.earshot.study.document;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What holds where a configuration says nothing: the schema alone tells it. */
final class SchemaDefaults {

    private static final FieldSchema FIELDS = ConfigurationSchema.fields();

    private SchemaDefaults() {}

    /** A document with every value that it leaves open. Groups that mean something by being there are not made. */
    static ObjectNode filledIn(JsonNode document) {
        ObjectNode filled = document.deepCopy().asObject();
        fill(FIELDS, filled);
        return filled;
    }

    private static void fill(FieldSchema group, ObjectNode values) {
        for (FieldSchema field : group.properties()) {
            if (!values.has(field.name())) {
                field.byDefault().or(() -> empty(field)).ifPresent(value -> values.set(field.name(), value));
            }
            fillInside(field, values.path(field.name()));
        }
    }

    /** A list or a group that is not there has nothing in it. */
    private static Optional<JsonNode> empty(FieldSchema field) {
        return switch (field.kind()) {
            case GROUP -> field.switched() ? Optional.empty() : Optional.of(JsonNodeFactory.instance.objectNode());
            case CHOICES, TEXTS, ITEMS -> Optional.of(JsonNodeFactory.instance.arrayNode());
            default -> Optional.empty();
        };
    }

    private static void fillInside(FieldSchema field, JsonNode value) {
        if (field.kind() == FieldSchema.Kind.GROUP && value instanceof ObjectNode inner) {
            fill(field, inner);
        } else if (field.kind() == FieldSchema.Kind.ITEMS) {
            value.forEach(item -> fill(field.item(), item.asObject()));
        }
    }
}
