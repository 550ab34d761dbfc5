package org.earshot.study.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML text as a tree that can be changed at a place and written again: what is not touched keeps its comments, its order, its
 * empty lines (but for those after a block of text) and its style. Changed in place; for one thread.
 */
final class YamlTree {

    private static final LoadSettings READING = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setParseComments(true)
            .setAllowDuplicateKeys(true)
            .build();

    private static final DumpSettings WRITING = DumpSettings.builder()
            .setSchema(new CoreSchema())
            .setDumpComments(true)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .setWidth(100_000) // lines stay as long as they were
            .build();

    private static final Pattern COMMENTED_ITEM = Pattern.compile("(?m)^( *)- (#.*)\n\\1  ");

    private final MappingNode root;

    private YamlTree(MappingNode root) {
        this.root = root;
    }

    /** Nothing, if the text is no YAML or no mapping. */
    static Optional<YamlTree> read(String yaml) {
        try {
            return new Compose(READING)
                    .composeString(yaml)
                    .filter(MappingNode.class::isInstance)
                    .map(node -> new YamlTree((MappingNode) node));
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    String write() {
        Text text = new Text();
        Emitter emitter = new Emitter(WRITING, text);
        new Serialize(WRITING).serializeOne(root).forEach(emitter::emit);
        return commentsAboveItems(text.written.toString());
    }

    /** The emitter writes an item's comment behind its dash; people write it above. */
    private static String commentsAboveItems(String written) {
        String better = written;
        for (Matcher item = COMMENTED_ITEM.matcher(better); item.find(); item = COMMENTED_ITEM.matcher(better)) {
            better = item.replaceAll("$1$2\n$1- ");
        }
        // What looks like it may stand in the middle of a text, which has to stay as it is.
        return new YamlDocument(better).root().equals(new YamlDocument(written).root()) ? better : written;
    }

    /**
     * Sets a value, and makes the mappings and lists around it where they are missing.
     *
     * @param order how the keys of one mapping follow each other where a new one comes in
     */
    void set(DocumentPath path, Node value, Comparator<DocumentPath> order) {
        Node around = root;
        for (int depth = 1; depth < path.steps().size(); depth++) {
            DocumentPath here = new DocumentPath(path.steps().subList(0, depth));
            Optional<Node> next = child(around, here.last());
            boolean list = path.steps().get(depth) instanceof DocumentPath.Place;
            if (next.isEmpty() || !(list ? next.get() instanceof SequenceNode : next.get() instanceof MappingNode)) {
                put(around, here, list ? YamlNodes.list() : YamlNodes.mapping(), order);
                next = child(around, here.last());
            }
            around = next.orElseThrow();
        }
        put(around, path, value, order);
    }

    private static Optional<Node> child(Node around, DocumentPath.Step step) {
        return switch (step) {
            case DocumentPath.Key(String name)
            when around instanceof MappingNode mapping -> {
                int index = indexOf(mapping, name);
                yield index < 0
                        ? Optional.empty()
                        : Optional.of(mapping.getValue().get(index).getValueNode());
            }
            case DocumentPath.Place(int index)
            when around instanceof SequenceNode list && index < list.getValue().size() ->
                Optional.of(list.getValue().get(index));
            default -> Optional.empty();
        };
    }

    private static void put(Node around, DocumentPath path, Node value, Comparator<DocumentPath> order) {
        switch (path.last()) {
            case DocumentPath.Key(String name)
            when around instanceof MappingNode mapping -> putKey(mapping, path, name, value, order);
            case DocumentPath.Place(int index)
            when around instanceof SequenceNode list -> {
                List<Node> items = list.getValue();
                if (index < items.size()) {
                    items.set(index, YamlNodes.replacing(items.get(index), value));
                } else {
                    items.add(value);
                }
            }
            default -> throw new IllegalArgumentException("There is nothing at " + path + " that could be set");
        }
    }

    private static void putKey(
            MappingNode mapping, DocumentPath path, String name, Node value, Comparator<DocumentPath> order) {
        List<NodeTuple> entries = mapping.getValue();
        int index = indexOf(mapping, name);
        if (index >= 0) {
            NodeTuple entry = entries.get(index);
            entries.set(index, new NodeTuple(entry.getKeyNode(), YamlNodes.replacing(entry.getValueNode(), value)));
            return;
        }
        int place = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (order.compare(sibling(path, key(entries.get(i))), path) <= 0) {
                place = i + 1;
            }
        }
        entries.add(place, new NodeTuple(YamlNodes.text(name), value));
    }

    private static DocumentPath sibling(DocumentPath path, String key) {
        List<DocumentPath.Step> steps = new ArrayList<>(path.around().steps());
        steps.add(new DocumentPath.Key(key));
        return new DocumentPath(steps);
    }

    /** Takes a value out, if it is there. */
    void remove(DocumentPath path) {
        node(path.around()).ifPresent(around -> {
            switch (path.last()) {
                case DocumentPath.Key(String name)
                when around instanceof MappingNode mapping -> {
                    int index = indexOf(mapping, name);
                    if (index >= 0) {
                        mapping.getValue().remove(index);
                    }
                }
                case DocumentPath.Place(int index)
                when around instanceof SequenceNode list
                        && index < list.getValue().size() -> list.getValue().remove(index);
                default -> {}
            }
        });
    }

    /** Takes an item out of a list; what is said above it stays, above the next one. */
    void removeItem(DocumentPath list, int index) {
        node(list)
                .filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .ifPresent(sequence -> {
                    Node removed = sequence.getValue().remove(index);
                    List<CommentLine> comments = new ArrayList<>(YamlNodes.commentsAbove(removed));
                    if (index < sequence.getValue().size()) {
                        Node next = sequence.getValue().get(index);
                        comments.addAll(YamlNodes.commentsAbove(next));
                        next.setBlockComments(comments);
                    }
                });
    }

    /** Puts an item of a list to another place of it. */
    void move(DocumentPath list, int from, int to) {
        node(list)
                .filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .ifPresent(sequence -> {
                    List<Node> items = sequence.getValue();
                    items.add(to, items.remove(from));
                });
    }

    private Optional<Node> node(DocumentPath path) {
        Optional<Node> node = Optional.of(root);
        for (DocumentPath.Step step : path.steps()) {
            node = node.flatMap(around -> child(around, step));
        }
        return node;
    }

    private static int indexOf(MappingNode mapping, String name) {
        for (int i = 0; i < mapping.getValue().size(); i++) {
            if (key(mapping.getValue().get(i)).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    private static final class Text implements StreamDataWriter {

        private final StringBuilder written = new StringBuilder();

        @Override
        public void write(String text) {
            written.append(text);
        }

        @Override
        public void write(String text, int offset, int length) {
            written.append(text, offset, offset + length);
        }
    }
}
