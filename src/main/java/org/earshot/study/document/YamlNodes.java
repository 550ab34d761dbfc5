package org.earshot.study.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** A group on one line, its texts in quotes. */
    static Node line(JsonNode group) {
        MappingNode mapping = new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.FLOW);
        group.properties()
                .forEach(entry -> mapping.getValue()
                        .add(new NodeTuple(
                                text(entry.getKey()),
                                entry.getValue().isString()
                                        ? new ScalarNode(
                                                Tag.STR, entry.getValue().asString(), ScalarStyle.DOUBLE_QUOTED)
                                        : of(entry.getValue()))));
        return mapping;
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

    /** What is said above an item that goes, and empty lines there, stay in its place. */
    static void keepCommentsAbove(Node removed, SequenceNode list, int index) {
        List<CommentLine> lines = comments(removed.getBlockComments());
        if (removed instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            // What stands above the first item of a list is kept with that item's first key.
            lines.addAll(comments(mapping.getValue().getFirst().getKeyNode().getBlockComments()));
        }
        if (index < list.getValue().size()) {
            Node next = list.getValue().get(index);
            lines.addAll(comments(next.getBlockComments()));
            next.setBlockComments(lines);
        } else if (list.getFlowStyle() == FlowStyle.BLOCK) {
            lines.addAll(comments(list.getEndComments()));
            list.setEndComments(lines);
        }
    }

    private static List<CommentLine> comments(@Nullable List<CommentLine> lines) {
        return lines == null ? new ArrayList<>() : new ArrayList<>(lines);
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
