package org.earshot.web.api.researcher;

import org.earshot.app.access.Audit;
import org.earshot.app.library.DataImports;
import org.earshot.dataset.Layout;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes archives of recordings from researchers' browsers, written to the disk as they come. */
@RestController
@Hidden
class ArchiveController {

    private final DataImports imports;
    private final Audit audit;

    ArchiveController(DataImports imports, Audit audit) {
        this.imports = imports;
        this.audit = audit;
    }

    /** Answers when the archive is there; the import goes on in the background. */
    @PostMapping("/api/data/archives")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void take(@RequestParam String layout, @RequestParam String name, InputStream archive) throws IOException {
        Layout known = Layout.named(layout);
        imports.importArchive(known, name, archive);
        audit.record("data-import-started", known.name() + " from the archive " + name);
    }
}
