package org.earshot.dataset.fetch;

/** Hears how far a fetch is, stage by stage. */
@FunctionalInterface
public interface FetchProgress {

    /**
     * @param stage what is being done, in words
     * @param done so much of {@code total}: mebibytes, files or recordings, as the stage has it
     * @param total 0 where it is not known
     */
    void report(String stage, int done, int total);
}
