package org.earshot.study.document;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.study.configuration.ConfigurationProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of configurations, and its mistakes in words. Safe for use by several threads. */
final class StudySchema {

    private final JsonNode json = new JsonMapper().readTree(ConfigurationSchema.text());
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(json);
    private final Set<String> keys = new TreeSet<>();

    StudySchema() {
        collectKeys(json);
    }

    private void collectKeys(JsonNode node) {
        JsonNode properties = node.path("properties");
        if (properties.isObject()) {
            keys.addAll(properties.propertyNames());
        }
        node.forEach(this::collectKeys);
    }

    List<ConfigurationProblem> problems(YamlDocument document) {
        List<ConfigurationProblem> problems = new ArrayList<>();
        for (Error error : schema.validate(document.root())) {
            String path = path(error);
            problems.add(new ConfigurationProblem(document.line(path), path, message(error)));
        }
        return problems;
    }

    private static String path(Error error) {
        StringBuilder path = new StringBuilder();
        NodePath location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            append(path, location.getElement(i));
        }
        // A key too many and a key that is missing: what is meant is the key, not what is around it.
        if (Set.of("additionalProperties", "required").contains(error.getKeyword())) {
            append(path, error.getProperty());
        }
        return path.toString();
    }

    private static void append(StringBuilder path, Object element) {
        if (element instanceof Integer index) {
            path.append('[').append(index).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(element);
        }
    }

    private String message(Error error) {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> "there is no such key" + suggestion(error.getProperty());
            case "required" -> "the key '" + error.getProperty() + "' is missing";
            case "enum" -> value(error) + " is none of " + options(error.getSchemaNode());
            case "pattern" -> value(error) + " is not written as it has to be" + manner(error);
            case "type" -> value(error) + " is no " + kinds(error.getSchemaNode());
            case "minLength" -> "this may not be empty";
            default -> error.getMessage();
        };
    }

    /** What the schema says beside a pattern, because a pattern itself explains nothing. */
    private String manner(Error error) {
        String place = error.getSchemaLocation().getFragment().toString();
        String around = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        String words = json.at(around).path("description").asString("");
        return ": " + (words.isEmpty() ? error.getMessage() : words);
    }

    private static String value(Error error) {
        JsonNode value = error.getInstanceNode();
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "a group of keys";
            case NULL -> "nothing";
            default -> "'" + value.asString() + "'";
        };
    }

    private static String kinds(JsonNode types) {
        return (types.isArray() ? types.valueStream() : Stream.of(types))
                .map(type -> switch (type.asString()) {
                    case "integer" -> "whole number (integer)";
                    case "boolean" -> "yes or no (true or false)";
                    case "string" -> "text";
                    case "array" -> "list";
                    case "object" -> "group of keys";
                    default -> type.asString();
                })
                .collect(Collectors.joining(" or "));
    }

    private static String options(JsonNode options) {
        return options.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private String suggestion(String key) {
        return keys.stream()
                .filter(known -> distance(known, key) <= 2)
                .min((a, b) -> Integer.compare(distance(a, key), distance(b, key)))
                .map(known -> "; did you mean '" + known + "'?")
                .orElse("");
    }

    /** Levenshtein's distance: how many letters have to be changed, added or removed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
