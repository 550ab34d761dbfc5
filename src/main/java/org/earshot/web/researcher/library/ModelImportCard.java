package org.earshot.web.researcher.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.earshot.app.library.ModelAdministration;
import org.earshot.model.ModelStore;
import org.earshot.web.researcher.component.Alert;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.field.Field;

/** Brings a model of one's own from a folder of the server. */
class ModelImportCard extends Card {

    private final ModelAdministration models;
    private final Input folder = new Input();
    private final Div outcome = new Div();
    private final Alert alert = new Alert();
    private final Runnable whenDone;

    ModelImportCard(ModelAdministration models, Runnable whenDone) {
        super("Import a model of your own");
        this.models = models;
        this.whenDone = whenDone;
        setId("model-import");
        explained(
                "A folder of the server with model.json and the weights that it names. Everything is checked first, and all"
                        + " faults are listed; doing it again changes nothing. The same as ./earshot import-model; docs/model.md says"
                        + " what the files hold.");
        folder.addClassName("long");
        folder.setPlaceholder("/data/my-model");
        NativeButton start = new NativeButton("Import", click -> run());
        start.addClassName("primary");
        add(Field.row(new Field("Folder", folder, "Its whole path on the server."), start), outcome, alert);
    }

    private void run() {
        outcome.removeAll();
        alert.tell("The model was not imported.", () -> {
            ModelStore.Imported imported = models.importFolder(folder.getValue());
            String name = imported.model().name();
            if (imported.added()) {
                whenDone.run();
            } else {
                Paragraph words = new Paragraph(new Span("It is here already: "), ModelsView.link(name, name));
                words.addClassName("notice");
                outcome.add(words);
            }
        });
    }
}
