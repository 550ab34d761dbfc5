package org.earshot;

/** Hears how far some long work is. Called from the thread that does the work. */
@FunctionalInterface
public interface Progress {

    /**
     * Work that somebody has stopped ends here, by an {@link EarshotException}.
     *
     * @param stage what is being done, in words
     * @param done how many of {@code total}
     * @param total 0 where it is not known
     */
    void report(String stage, int done, int total);

    /** Whether somebody wants the work to end, for what cannot end by an exception. */
    default boolean isCancelled() {
        return false;
    }
}
