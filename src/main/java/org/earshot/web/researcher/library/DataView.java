package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.earshot.app.account.OwnAccount;
import org.earshot.app.library.DataAdministration;
import org.earshot.app.library.DataImports;
import org.earshot.app.library.DatasetLibrary;
import org.earshot.app.system.SystemFacts;
import org.earshot.web.researcher.layout.ResearcherLayout;

/** The data sets of this installation, and how administrators get more: what comes in is there for everybody. */
@Route(value = "data", layout = ResearcherLayout.class)
@PageTitle("Data - Earshot")
@Menu(title = "Data", order = 20)
@PermitAll
public class DataView extends Main {

    private final DatasetLibrary datasets;
    private final DataImports imports;
    private final DataAdministration administration;
    private final SystemFacts facts;
    private final FolderImportCard folderImport;
    private final OwnAccount own;

    public DataView(
            DatasetLibrary datasets,
            DataImports imports,
            DataAdministration administration,
            SystemFacts facts,
            OwnAccount own) {
        this.datasets = datasets;
        this.imports = imports;
        this.facts = facts;
        this.administration = administration;
        this.folderImport = new FolderImportCard(administration, this::show);
        this.own = own;
        show();
    }

    private void show() {
        Div content = new Div(new DatasetsCard(datasets));
        content.addClassName("stack");
        if (own.administers()) {
            content.addComponentAsFirst(new ImportStatus(imports, administration::stop, this::show));
        }
        if (own.administers() && !imports.isRunning()) {
            content.add(
                    folderImport,
                    new ArchiveUploadCard(this::show),
                    new AudioMnistCard(administration, imports.audioMnist(), facts, this::show));
        }
        removeAll();
        add(header(), content);
    }

    private static Component header() {
        Div header = new Div(new H1("Data"));
        header.addClassName("page-header");
        return header;
    }
}
