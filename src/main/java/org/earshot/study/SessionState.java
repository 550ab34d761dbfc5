package org.earshot.study;

import java.util.List;

/**
 * What a participant's page needs to go on.
 *
 * @param done answered trials; during practice, practice trials
 * @param total trials in all; during practice, practice trials
 * @param prefetch media ids of the next trials, nearest first
 */
public record SessionState(Phase phase, int done, int total, Step step, List<String> prefetch) {

    public SessionState {
        prefetch = List.copyOf(prefetch);
    }
}
