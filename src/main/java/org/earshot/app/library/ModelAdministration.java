package org.earshot.app.library;

import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.model.ModelStore;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * How administrators get models; everybody else is sent away with an {@link AccessDeniedException}. Safe for use by several threads.
 */
@Service
public class ModelAdministration {

    private final ModelLibrary models;
    private final StudyAccess access;
    private final Audit audit;

    ModelAdministration(ModelLibrary models, StudyAccess access, Audit audit) {
        this.models = models;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Copies a model from a folder of the server. One that is here already is left as it is, and nothing is written into the audit log.
     *
     * @param folder as a person names it, see {@link ServerFolder#of}
     * @throws org.earshot.model.UnfitModelException if it does not fit, with all faults
     */
    public ModelStore.Imported importFolder(String folder) {
        access.requireAdministrator();
        ModelStore.Imported imported = models.importFolder(ServerFolder.of(folder));
        if (imported.added()) {
            audit.record("model-imported", imported.model().name() + " from " + folder.strip());
        }
        return imported;
    }
}
