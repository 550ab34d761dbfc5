package org.earshot.study.document;

import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML text and where in it things stand, so that one of them can be changed while comments and order stay.
 *
 * @param text valid YAML, a mapping
 */
record YamlText(String text, MappingNode root) {

    static YamlText of(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        if (new Compose(settings).composeString(yaml).orElse(null) instanceof MappingNode root) {
            return new YamlText(yaml, root);
        }
        throw new EarshotException("A configuration is a mapping of keys to values");
    }

    static Optional<NodeTuple> entry(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key))
                .findFirst();
    }

    static boolean isFlow(CollectionNode<?> node) {
        return node.getFlowStyle() == FlowStyle.FLOW;
    }

    int start(Node node) {
        return index(node.getStartMark().orElseThrow());
    }

    /** Behind the last thing that stands in a node; marks of what is written in a block lie behind comments that follow. */
    int end(Node node) {
        Node last = node;
        while (last instanceof CollectionNode<?> collection
                && !isFlow(collection)
                && !collection.getValue().isEmpty()) {
            last = switch (last) {
                case MappingNode mapping -> mapping.getValue().getLast().getValueNode();
                case SequenceNode sequence -> sequence.getValue().getLast();
                default -> throw new IllegalStateException("No collection: " + last);
            };
        }
        return index(last.getEndMark().orElseThrow());
    }

    int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }

    int lineStart(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    /** Where the line after a node begins. */
    int nextLine(Node node) {
        int end = end(node);
        if (end > 0 && text.charAt(end - 1) == '\n') {
            return end;
        }
        int newline = text.indexOf('\n', end);
        return newline < 0 ? text.length() : newline + 1;
    }

    String replaced(int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }

    /** What is inserted between two lines, after one that may lack its end. */
    String withLines(int at, List<String> lines) {
        String before = at > 0 && text.charAt(at - 1) != '\n' ? "\n" : "";
        return replaced(at, at, before + String.join("\n", lines) + "\n");
    }

    /** Marks count code points. */
    private int index(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }
}
