package org.earshot.web.researcher.form;

import java.util.List;
import java.util.function.UnaryOperator;
import org.earshot.study.document.StudyDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The document that the fields of a form write to. For one page. */
final class Draft {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Suggestions suggestions;
    private final boolean nameIsFree;
    private final Runnable whenChanged;
    private StudyDocument document;

    /** @param nameIsFree whether the study has no short name yet that links lead to */
    Draft(StudyDocument document, Suggestions suggestions, boolean nameIsFree, Runnable whenChanged) {
        this.document = document;
        this.suggestions = suggestions;
        this.nameIsFree = nameIsFree;
        this.whenChanged = whenChanged;
    }

    StudyDocument document() {
        return document;
    }

    Suggestions suggestions() {
        return suggestions;
    }

    boolean isFixed(String path) {
        return path.equals("slug") && !nameIsFree;
    }

    JsonNode value(String path) {
        return document.value(path);
    }

    void set(String path, JsonNode value) {
        edit(before -> before.with(path, value));
    }

    void remove(String path) {
        edit(before -> before.without(path));
    }

    void edit(UnaryOperator<StudyDocument> change) {
        edit(change, () -> {});
    }

    /** @param shown what has to be drawn anew before mistakes are shown */
    void edit(UnaryOperator<StudyDocument> change, Runnable shown) {
        document = change.apply(document);
        shown.run();
        whenChanged.run();
    }

    /** The languages that participants may choose from, the main one among them. */
    List<String> languages() {
        List<String> several = value("languages")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
        return several.isEmpty() ? List.of(mainLanguage()) : several;
    }

    String mainLanguage() {
        return value("language").asString("en");
    }
}
