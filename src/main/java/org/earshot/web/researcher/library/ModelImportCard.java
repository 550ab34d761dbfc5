package org.earshot.web.researcher.library;

import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.app.library.ModelLibrary;
import org.earshot.app.library.ServerFolder;
import org.earshot.model.ModelStore;
import org.earshot.web.researcher.component.Alert;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Field;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Brings a model of one's own from a folder of the server. */
class ModelImportCard extends Card {

    private final ModelLibrary models;
    private final Audit audit;
    private final StudyAccess access;
    private final Input folder = new Input();
    private final Div outcome = new Div();
    private final Alert alert = new Alert();
    private final Runnable whenDone;

    ModelImportCard(ModelLibrary models, Audit audit, StudyAccess access, Runnable whenDone) {
        super("Import a model of your own");
        this.models = models;
        this.audit = audit;
        this.access = access;
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
            access.requireAdministrator();
            ModelStore.Imported imported = models.importFolder(ServerFolder.of(folder.getValue()));
            String name = imported.model().name();
            if (imported.added()) {
                audit.record(
                        "model-imported", name + " from " + folder.getValue().strip());
                whenDone.run();
            } else {
                Paragraph words = new Paragraph(new Span("It is here already: "), ModelsView.link(name, name));
                words.addClassName("notice");
                outcome.add(words);
            }
        });
    }
}
