package org.earshot.study.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.study.configuration.ConfigurationProblem;
import tools.jackson.databind.JsonNode;

/**
 * A study's configuration while it is worked on: a YAML text that may still be wrong, and that can be changed value by value. What a
 * change does not touch stays as it was written, to the letter: unknown keys, the order, comments, quotes and empty lines. Immutable.
 *
 * <pre>{@code
 * StudyDocument changed = document.with("samples.correct", JsonNodeFactory.instance.numberNode(12));
 * }</pre>
 */
public final class StudyDocument {

    private static final StudyConfigurationReader READER = new StudyConfigurationReader();
    private static final FieldSchema FIELDS = ConfigurationSchema.fields();

    /** A comment that has a line for itself, or that follows a value. */
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|\\s)#(.*)$");

    private final String yaml;
    private final YamlDocument document;

    public StudyDocument(String yaml) {
        this.yaml = yaml;
        this.document = new YamlDocument(yaml);
    }

    public String yaml() {
        return yaml;
    }

    /** Whether values can be looked up and changed; a text that is no YAML has none. */
    public boolean isReadable() {
        return document.root().isObject() && YamlTree.read(yaml).isPresent();
    }

    /** Whether a change would keep every comment. Those in unusual places, such as inside of brackets, may get lost. */
    public boolean keepsComments() {
        return YamlTree.read(yaml)
                .map(tree -> comments(tree.write()).equals(comments(yaml)))
                .orElse(true);
    }

    private static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        Matcher matcher = COMMENT.matcher(text);
        while (matcher.find()) {
            comments.add(matcher.group(1).strip());
        }
        return comments;
    }

    /** The value at a path such as {@code demographics[0].id}; missing where there is none. */
    public JsonNode value(String path) {
        JsonNode value = document.root();
        for (DocumentPath.Step step : DocumentPath.parse(path).steps()) {
            value = switch (step) {
                case DocumentPath.Key(String name) -> value.path(name);
                case DocumentPath.Place(int index) -> value.path(index);
            };
        }
        return value;
    }

    /** Every mistake, in the order of the lines. */
    public List<ConfigurationProblem> problems() {
        return READER.problems(yaml);
    }

    /**
     * The same with this value, which comes to where the schema has its key if it is new.
     *
     * @throws IllegalStateException if the text {@linkplain #isReadable cannot be read}
     */
    public StudyDocument with(String path, JsonNode value) {
        return changed(tree -> tree.set(DocumentPath.parse(path), YamlNodes.of(value), StudyDocument::order));
    }

    /** The same with one more item of a list, texts by their keys, in one line. */
    StudyDocument withItem(String list, Map<String, String> item) {
        String path = list + "[" + value(list).size() + "]";
        return changed(tree -> tree.set(DocumentPath.parse(path), YamlNodes.inOneLine(item), StudyDocument::order));
    }

    /** The same without this value. */
    public StudyDocument without(String path) {
        return changed(tree -> tree.remove(DocumentPath.parse(path)));
    }

    /** The same without an item of a list; a comment above it stays, since it may be about all that follow. */
    StudyDocument withoutItem(String list, int index) {
        return changed(tree -> tree.removeItem(DocumentPath.parse(list), index));
    }

    /** The same with an item of a list at another place of it. */
    public StudyDocument withMoved(String list, int from, int to) {
        return changed(tree -> tree.move(DocumentPath.parse(list), from, to));
    }

    private StudyDocument changed(Consumer<YamlTree> change) {
        YamlTree tree = YamlTree.read(yaml).orElseThrow(() -> new IllegalStateException("The text is no YAML"));
        String before = tree.write();
        change.accept(tree);
        String after = tree.write();
        StudyDocument asWritten = new StudyDocument(LineMerge.merge(before, after, yaml));
        StudyDocument anew = new StudyDocument(after);
        // Lines that mean the same one by one need not do so together: an indentation may have changed around them.
        return asWritten.value("").equals(anew.value("")) ? asWritten : anew;
    }

    /** As the schema lists the keys of a mapping; unknown ones are left where they are, before all others. */
    private static int order(DocumentPath one, DocumentPath other) {
        return Comparator.<DocumentPath>comparingInt(StudyDocument::place).compare(one, other);
    }

    private static int place(DocumentPath path) {
        Optional<FieldSchema> group = Optional.of(FIELDS);
        for (DocumentPath.Step step : path.around().steps()) {
            group = switch (step) {
                case DocumentPath.Key(String name) -> group.flatMap(around -> around.property(name));
                case DocumentPath.Place ignored -> group.map(FieldSchema::item);
            };
        }
        List<String> keys = group.stream()
                .flatMap(found -> found.properties().stream())
                .map(FieldSchema::name)
                .toList();
        return path.last() instanceof DocumentPath.Key(String name) ? keys.indexOf(name) : -1;
    }
}
