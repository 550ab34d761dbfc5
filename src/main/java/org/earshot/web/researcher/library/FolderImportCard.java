package org.earshot.web.researcher.library;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.earshot.app.library.DataAdministration;
import org.earshot.dataset.Layout;
import org.earshot.web.researcher.component.Alert;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.field.Choice;
import org.earshot.web.researcher.component.field.Field;

/** Imports recordings from a folder of the server. */
class FolderImportCard extends Card {

    private final DataAdministration data;
    private final Runnable whenStarted;
    private final Choice layout = new Choice(Layout.all().getFirst().name());
    private final Input folder = new Input();
    private final Paragraph pattern = new Paragraph();
    private final Alert alert = new Alert();

    FolderImportCard(DataAdministration data, Runnable whenStarted) {
        super("Import a folder of the server");
        this.data = data;
        this.whenStarted = whenStarted;
        setId("folder-import");
        explained(
                "Every file is decoded once: what cannot be read is listed and left out. The folder itself stays as it is;"
                        + " doing it again changes nothing. The same as ./earshot import.");
        Layout.all().forEach(each -> layout.option(each.name(), DatasetsCard.name(each.name())));
        layout.addValueChangeListener(change -> sayPattern());
        pattern.addClassName("quiet");
        sayPattern();
        folder.addClassName("long");
        folder.setPlaceholder("/data/recordings");
        NativeButton start = new NativeButton("Import", click -> start());
        start.addClassName("primary");
        add(
                Field.row(
                        new Field("Layout", layout, "How the files lie and are called."),
                        new Field("Folder", folder, "Its whole path on the server."),
                        start),
                pattern,
                alert);
    }

    private void sayPattern() {
        pattern.setText("Files are called " + Layout.named(layout.getValue()).pattern() + ".");
    }

    private void start() {
        alert.tell("Nothing was imported.", () -> {
            data.importFolder(Layout.named(layout.getValue()), folder.getValue());
            whenStarted.run();
        });
    }
}
