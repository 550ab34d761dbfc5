package org.earshot.study.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;

/** Values as nodes of a YAML tree, written as a person would write them. */
final class YamlNodes {

    private YamlNodes() {}

    static Node of(JsonNode value) {
        if (value.isObject()) {
            MappingNode mapping = mapping();
            value.properties()
                    .forEach(
                            entry -> mapping.getValue().add(new NodeTuple(text(entry.getKey()), of(entry.getValue()))));
            return mapping;
        }
        if (value.isArray()) {
            List<Node> items = new ArrayList<>();
            value.forEach(item -> items.add(of(item)));
            return new SequenceNode(Tag.SEQ, items, items.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        return value.isString() ? text(value.asString()) : plain(tag(value), value.asString());
    }

    /** A mapping of texts in one line, in quotes. */
    static MappingNode inOneLine(Map<String, String> texts) {
        List<NodeTuple> entries = texts.entrySet().stream()
                .map(entry -> new NodeTuple(text(entry.getKey()), quoted(entry.getValue())))
                .toList();
        return new MappingNode(Tag.MAP, entries, FlowStyle.FLOW);
    }

    private static ScalarNode quoted(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
    }

    static SequenceNode list() {
        return new SequenceNode(Tag.SEQ, new ArrayList<>(), FlowStyle.BLOCK);
    }

    static MappingNode mapping() {
        return new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.BLOCK);
    }

    /** A text; one of several lines keeps them. */
    static ScalarNode text(String text) {
        ScalarStyle style = text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
        return new ScalarNode(Tag.STR, text, style);
    }

    private static ScalarNode plain(Tag tag, String text) {
        return new ScalarNode(tag, text, ScalarStyle.PLAIN);
    }

    private static Tag tag(JsonNode value) {
        if (value.isIntegralNumber()) {
            return Tag.INT;
        }
        if (value.isNumber()) {
            return Tag.FLOAT;
        }
        return value.isBoolean() ? Tag.BOOL : Tag.NULL;
    }

    /** What is said above an item: the parser hangs it on the item or, in a mapping, on its first key. */
    static List<CommentLine> commentsAbove(Node item) {
        List<CommentLine> own = Objects.requireNonNullElse(item.getBlockComments(), List.of());
        if (own.isEmpty()
                && item instanceof MappingNode mapping
                && !mapping.getValue().isEmpty()) {
            return Objects.requireNonNullElse(
                    mapping.getValue().getFirst().getKeyNode().getBlockComments(), List.of());
        }
        return own;
    }

    /** The new value with the comments and the manner of the old one. */
    static Node replacing(Node old, Node value) {
        value.setBlockComments(old.getBlockComments());
        value.setInLineComments(old.getInLineComments());
        value.setEndComments(old.getEndComments());
        if (old instanceof ScalarNode before && value instanceof ScalarNode after && sameManner(before, after)) {
            return withComments(new ScalarNode(after.getTag(), after.getValue(), before.getScalarStyle()), after);
        }
        if (old instanceof CollectionNode<?> before && value instanceof CollectionNode<?> after) {
            after.setFlowStyle(before.getFlowStyle());
        }
        return value;
    }

    private static boolean sameManner(ScalarNode before, ScalarNode after) {
        return before.getTag().equals(Tag.STR)
                && after.getTag().equals(Tag.STR)
                && before.getScalarStyle() != ScalarStyle.FOLDED
                && before.getValue().contains("\n") == after.getValue().contains("\n");
    }

    private static Node withComments(Node node, Node from) {
        node.setBlockComments(from.getBlockComments());
        node.setInLineComments(from.getInLineComments());
        node.setEndComments(from.getEndComments());
        return node;
    }
}
