package org.earshot.study.session;

import java.util.List;
import org.earshot.study.session.input.Phase;

/**
 * What a participant's page needs to go on.
 *
 * @param language of the texts, one of {@code languages}
 * @param languages all that the study is offered in
 * @param done answered trials; during practice, practice trials
 * @param total trials in all; during practice, practice trials
 * @param prefetch media ids of the next trials, nearest first
 */
public record SessionState(
        Phase phase, String language, List<String> languages, int done, int total, Step step, List<String> prefetch) {

    public SessionState {
        languages = List.copyOf(languages);
        prefetch = List.copyOf(prefetch);
    }
}
