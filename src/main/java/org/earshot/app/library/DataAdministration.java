package org.earshot.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.dataset.Layout;
import org.earshot.dataset.fetch.AudioMnistFetch;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * How administrators get data sets; everybody else is sent away with an {@link AccessDeniedException}. What is started goes on in the
 * background and is refused while another import goes on. Every start stands in the audit log. Safe for use by several threads.
 */
@Service
public class DataAdministration {

    private static final String IMPORT_STARTED = "data-import-started";

    private final DataImports imports;
    private final StudyAccess access;
    private final Audit audit;

    DataAdministration(DataImports imports, StudyAccess access, Audit audit) {
        this.imports = imports;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Starts to import a folder of the server.
     *
     * @param folder as a person names it, see {@link ServerFolder#of}
     */
    public void importFolder(Layout layout, String folder) {
        access.requireAdministrator();
        Path source = ServerFolder.of(folder);
        imports.importFolder(layout, source);
        audit.record(IMPORT_STARTED, layout.name() + " from " + source);
    }

    /**
     * Keeps an archive that somebody sends and starts to import what is in it.
     *
     * @param name of the file, for people
     * @param archive a ZIP file's bytes; read to their end before this returns
     */
    public void importArchive(Layout layout, String name, InputStream archive) throws IOException {
        access.requireAdministrator();
        imports.importArchive(layout, name, archive);
        audit.record(IMPORT_STARTED, layout.name() + " from the archive " + name);
    }

    /** Asks in the background how large AudioMNIST is, which changes nothing. */
    public CompletableFuture<AudioMnistFetch.Outlook> askForSizeOfAudioMnist() {
        access.requireAdministrator();
        return CompletableFuture.supplyAsync(imports.audioMnist()::outlook, Thread::startVirtualThread);
    }

    /** Starts to fetch AudioMNIST, or goes on with it. */
    public void fetchAudioMnist() {
        access.requireAdministrator();
        imports.fetchAudioMnist();
        audit.record(
                "data-fetch-started", "audiomnist from " + imports.audioMnist().address());
    }

    /** Asks the import that goes on to end; what was imported so far stays. */
    public void stop() {
        access.requireAdministrator();
        imports.stop();
    }
}
