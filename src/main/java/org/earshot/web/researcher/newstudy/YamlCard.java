package org.earshot.web.researcher.newstudy;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.earshot.study.configuration.ConfigurationProblem;
import org.earshot.study.document.StudyDocument;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;

/** The configuration as text, and every mistake in it with its line. */
public class YamlCard extends Card {

    private final YamlEditor editor;
    private final Div mistakes = new Div();

    /** @param changed gets the document while it is typed */
    YamlCard(StudyDocument document, Consumer<StudyDocument> changed) {
        super("Configuration");
        editor = new YamlEditor(document.yaml(), text -> {
            StudyDocument now = new StudyDocument(text);
            show(now.problems());
            changed.accept(now);
        });
        add(editor, mistakes);
        show(document.problems());
    }

    private void show(List<ConfigurationProblem> problems) {
        mistakes.removeAll();
        if (!problems.isEmpty()) {
            mistakes.add(new DataTable<ConfigurationProblem>("Mistakes")
                    .column("Line", mistake -> editor.lineButton(mistake.line()))
                    .text("Where", mistake -> mistake.path().isEmpty() ? "the whole file" : mistake.path())
                    .text("What is wrong", ConfigurationProblem::message)
                    .rows(problems));
        }
    }
}
