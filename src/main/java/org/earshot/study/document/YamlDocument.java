package org.earshot.study.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.study.configuration.ConfigurationProblem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML text as JSON, with the line of every value. Knows paths such as {@code samples.correct} and {@code
 * demographics[0].id}; the root's is empty.
 */
final class YamlDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST = 500_000;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<ConfigurationProblem> problems = new ArrayList<>();
    private final Set<Node> seen = new HashSet<>();
    private final JsonNode root;

    YamlDocument(String yaml) {
        JsonNode read = JSON.missingNode();
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setSchema(new CoreSchema())
                    .setCodePointLimit(LONGEST)
                    .setAllowDuplicateKeys(true) // reported below, each with its line
                    .build();
            Node node = new Compose(settings).composeString(yaml).orElse(null);
            if (node == null) {
                problems.add(new ConfigurationProblem(1, "", "the file is empty"));
            } else {
                lines.put("", line(node));
                read = json(node, "");
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(new ConfigurationProblem(line, "", "this is not YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(new ConfigurationProblem(1, "", "this is not YAML: " + e.getMessage()));
        }
        root = read;
    }

    /** The document; missing if it is no YAML. */
    JsonNode root() {
        return root;
    }

    /** What is wrong with the YAML itself. */
    List<ConfigurationProblem> problems() {
        return List.copyOf(problems);
    }

    /** The line of a value, or of the nearest one around it. */
    int line(String path) {
        String around = path;
        while (!lines.containsKey(around) && !around.isEmpty()) {
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return lines.getOrDefault(around, 1);
    }

    /** A mistake with the line of its value. */
    ConfigurationProblem problem(String path, String message) {
        return new ConfigurationProblem(line(path), path, message);
    }

    private JsonNode json(Node node, String path) {
        if (!seen.add(node)) {
            problems.add(new ConfigurationProblem(line(path), path, "aliases are not understood; write the value out"));
            return JSON.nullNode();
        }
        return switch (node) {
            case MappingNode mapping -> object(mapping, path);
            case SequenceNode sequence -> array(sequence, path);
            case ScalarNode scalar -> scalar(scalar, path);
            default -> throw new IllegalStateException("No YAML has a node of " + node.getClass());
        };
    }

    private ObjectNode object(MappingNode mapping, String path) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode keyNode)) {
                problems.add(new ConfigurationProblem(line(entry.getKeyNode()), path, "a key has to be plain text"));
                continue;
            }
            String key = keyNode.getValue();
            String inside = path.isEmpty() ? key : path + "." + key;
            if (object.has(key)) {
                problems.add(new ConfigurationProblem(
                        line(keyNode), inside, "this key is here twice; the first one is in line " + line(inside)));
                continue;
            }
            lines.put(inside, line(keyNode));
            object.set(key, json(entry.getValueNode(), inside));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String path) {
        ArrayNode array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
            String inside = path + "[" + array.size() + "]";
            lines.put(inside, line(item));
            array.add(json(item, inside));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar, String path) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        try {
            if (tag.equals(Tag.INT)) {
                return JSON.numberNode(integer(text));
            }
            if (tag.equals(Tag.FLOAT)) {
                return JSON.numberNode(new BigDecimal(text));
            }
        } catch (NumberFormatException e) {
            problems.add(new ConfigurationProblem(line(path), path, "'" + text + "' is no number that is understood"));
            return JSON.numberNode(0);
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(text);
    }

    private static BigInteger integer(String text) {
        if (text.startsWith("0x")) {
            return new BigInteger(text.substring(2), 16);
        }
        return text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
