package org.earshot.dataset;

/** Hears how far an import is. */
@FunctionalInterface
public interface ImportProgress {

    /** Nobody listens. */
    ImportProgress SILENT = (done, total) -> {};

    /** {@code done} of {@code total} files were looked at. */
    void advanced(int done, int total);
}
