package org.earshot.study.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.version.UnknownStudyException;

/** The results of a study. Safe for use by several threads. */
public interface AnsweredTrials {

    /**
     * Tells apart what there is to be read: as long as it is the same, everything here passes on the same. Quickly found, also where
     * there are many answers.
     *
     * @throws UnknownStudyException if there is no such study
     */
    String state(String slug, Set<SessionFlag> include);

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

    /** Passes the sessions of all versions on, in the order of their numbers, without holding all of them in memory. */
    void forEachParticipant(String slug, Set<SessionFlag> include, Consumer<ParticipantRecord> consumer);

    /** The same as a list. */
    default List<ParticipantRecord> participants(String slug, Set<SessionFlag> include) {
        List<ParticipantRecord> participants = new ArrayList<>();
        forEachParticipant(slug, include, participants::add);
        return List.copyOf(participants);
    }

    /**
     * Passes on how the sounds of the answered trials were played; trials that are seen are left out. Nothing is held in memory.
     */
    void forEachPlayed(String slug, Set<SessionFlag> include, Consumer<PlayedTrial> consumer);

    /** The same as a list. */
    default List<PlayedTrial> played(String slug, Set<SessionFlag> include) {
        List<PlayedTrial> played = new ArrayList<>();
        forEachPlayed(slug, include, played::add);
        return List.copyOf(played);
    }
}
