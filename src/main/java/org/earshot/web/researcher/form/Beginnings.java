package org.earshot.web.researcher.form;

import org.earshot.study.document.FieldSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a group or an item begins with when it is added: what it has to have, and nothing else. */
final class Beginnings {

    private Beginnings() {}

    static JsonNode of(FieldSchema schema) {
        return schema.start().orElseGet(() -> switch (schema.kind()) {
            case GROUP -> group(schema);
            case ITEMS -> list(schema);
            case WHOLE_NUMBER, NUMBER -> Draft.JSON.numberNode(1);
            case SWITCH -> Draft.JSON.booleanNode(false);
            case CHOICES, TEXTS -> Draft.JSON.arrayNode();
            case CHOICE, TEXT, WORDS, PAGE, OTHER -> Draft.JSON.stringNode("");
        });
    }

    private static ObjectNode group(FieldSchema schema) {
        ObjectNode group = Draft.JSON.objectNode();
        schema.properties().stream()
                .filter(FieldSchema::required)
                .forEach(property -> group.set(property.name(), of(property)));
        return group;
    }

    private static ArrayNode list(FieldSchema schema) {
        ArrayNode list = Draft.JSON.arrayNode();
        for (int i = 0; i < schema.fewest(); i++) {
            list.add(item(schema, i));
        }
        return list;
    }

    /** An item of a list, with a name of its own where items have one. */
    static ObjectNode item(FieldSchema list, int place) {
        ObjectNode item = group(list.item());
        String name = list.item().title().toLowerCase(java.util.Locale.ROOT) + "_" + (place + 1);
        for (String key : new String[] {"id", "value"}) {
            if (item.path(key).asString("none").isEmpty()) {
                item.put(key, name);
            }
        }
        return item;
    }
}
