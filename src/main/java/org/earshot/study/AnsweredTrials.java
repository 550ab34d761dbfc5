package org.earshot.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The results of a study. Safe for use by several threads. */
public interface AnsweredTrials {

    /**
     * Passes every answered trial of all versions on, practice and attention checks left out, in the order of session number and position,
     * without holding all of them in memory.
     *
     * @param include sessions of which flags; {@link SessionFlag#NONE} is what counts
     * @throws UnknownStudyException if there is no such study
     */
    void forEach(String slug, Set<SessionFlag> include, Consumer<AnsweredTrial> consumer);

    /** The same as a list. */
    default List<AnsweredTrial> of(String slug, Set<SessionFlag> include) {
        List<AnsweredTrial> trials = new ArrayList<>();
        forEach(slug, include, trials::add);
        return List.copyOf(trials);
    }

    /** The sessions of all versions, in the order of their numbers. */
    List<ParticipantRecord> participants(String slug, Set<SessionFlag> include);

    /** How the sounds of the answered trials were played; trials that are seen are left out. */
    List<PlayedTrial> played(String slug, Set<SessionFlag> include);
}
