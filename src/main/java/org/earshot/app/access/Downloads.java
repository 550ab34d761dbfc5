package org.earshot.app.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes down who takes a file away. Safe for use by several threads. */
@Component
public class Downloads {

    private static final String ACTION = "export-downloaded";

    private final Audit audit;

    Downloads(Audit audit) {
        this.audit = audit;
    }

    /**
     * A file was sent as a whole.
     *
     * @param study the slug of the study that it tells of, if it is about one
     * @param query what was asked for, as the address has it; empty if it says nothing
     */
    public void taken(Optional<String> study, String file, String query) {
        String detail = file + (query.isEmpty() ? "" : " (" + query + ")");
        study.ifPresentOrElse(slug -> audit.record(ACTION, slug, detail), () -> audit.record(ACTION, detail));
    }
}
