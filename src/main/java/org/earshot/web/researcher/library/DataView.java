package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.app.library.DataImports;
import org.earshot.app.library.DatasetLibrary;
import org.earshot.app.system.SystemFacts;
import org.earshot.web.researcher.layout.ResearcherLayout;

/** The data sets of this installation, and how administrators get more: what comes in is there for everybody. */
@Route(value = "data", layout = ResearcherLayout.class)
@PageTitle("Data - Earshot")
@PermitAll
public class DataView extends Main {

    private final DatasetLibrary datasets;
    private final DataImports imports;
    private final SystemFacts facts;
    private final Audit audit;
    private final FolderImportCard folderImport;
    private final StudyAccess access;

    public DataView(DatasetLibrary datasets, DataImports imports, SystemFacts facts, Audit audit, StudyAccess access) {
        this.datasets = datasets;
        this.imports = imports;
        this.facts = facts;
        this.audit = audit;
        this.folderImport = new FolderImportCard(imports, audit, access, this::show);
        this.access = access;
        show();
    }

    private void show() {
        Div content = new Div(new DatasetsCard(datasets));
        content.addClassName("stack");
        if (access.administers()) {
            content.addComponentAsFirst(new ImportStatus(imports, this::stop, this::show));
        }
        if (access.administers() && !imports.isRunning()) {
            content.add(
                    folderImport,
                    new ArchiveUploadCard(this::show),
                    new AudioMnistCard(imports, facts, audit, access, this::show));
        }
        removeAll();
        add(header(), content);
    }

    private void stop() {
        access.requireAdministrator();
        imports.stop();
    }

    private static Component header() {
        Div header = new Div(new H1("Data"));
        header.addClassName("page-header");
        return header;
    }
}
