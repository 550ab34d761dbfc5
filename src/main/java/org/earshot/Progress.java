package org.earshot;

/** Hears how far some long work is. Called from the thread that does the work. */
@FunctionalInterface
public interface Progress {

    /**
     * @param stage what is being done, in words
     * @param done how many of {@code total}
     */
    void report(String stage, int done, int total);
}
