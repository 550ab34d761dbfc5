package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import org.earshot.app.library.DataAdministration;
import org.earshot.dataset.Layout;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes archives of recordings from researchers' browsers, written to the disk as they come. */
@RestController
@Hidden
class ArchiveController {

    private final DataAdministration data;

    ArchiveController(DataAdministration data) {
        this.data = data;
    }

    /** Answers when the archive is there; the import goes on in the background. */
    @PostMapping("/api/data/archives")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void take(@RequestParam String layout, @RequestParam String name, InputStream archive) throws IOException {
        data.importArchive(Layout.named(layout), name, archive);
    }
}
