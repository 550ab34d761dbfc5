package org.earshot.study.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.study.Phase;
import org.earshot.study.StudyConfiguration;

/**
 * The stages of a session in their order. It follows from the version's configuration and the number of trials alone, so
 * that a session is where its count of finished stages says.
 */
record SessionPlan(List<Stage> stages, int practice, int trials, int blocks) {

    /** @param index the position of a trial, or how many blocks lie before a break; otherwise 0 */
    record Stage(Phase phase, int index) {

        boolean isTrial() {
            return phase == Phase.TRIAL || phase == Phase.PRACTICE;
        }
    }

    static SessionPlan of(StudyConfiguration configuration, int practice, int trials, int blocks) {
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage(Phase.CONSENT, 0));
        if (!configuration.demographics().isEmpty()) {
            stages.add(new Stage(Phase.DEMOGRAPHICS, 0));
        }
        if (configuration.procedure().soundCheck()) {
            stages.add(new Stage(Phase.AUDIO_CHECK, 0));
        }
        stages.add(new Stage(Phase.INSTRUCTIONS, 0));
        for (int position = 1; position <= practice; position++) {
            stages.add(new Stage(Phase.PRACTICE, position));
        }
        int perBlock = trials / blocks;
        for (int position = 1; position <= trials; position++) {
            if (position > 1 && (position - 1) % perBlock == 0) {
                stages.add(new Stage(Phase.BREAK, (position - 1) / perBlock));
            }
            stages.add(new Stage(Phase.TRIAL, position));
        }
        stages.add(new Stage(Phase.DEBRIEFING, 0));
        return new SessionPlan(List.copyOf(stages), practice, trials, blocks);
    }

    Stage at(int place) {
        return place < stages.size() ? stages.get(place) : new Stage(Phase.FINISHED, 0);
    }

    boolean isLast(int place) {
        return place == stages.size() - 1;
    }

    /** The trials that lie after a place, nearest first. */
    List<Stage> trialsAfter(int place, int most) {
        return stages.stream()
                .skip(place + 1L)
                .filter(Stage::isTrial)
                .limit(most)
                .toList();
    }

    /** How many trials of a kind lie before a place. */
    int done(Phase phase, int place) {
        return (int) stages.stream()
                .limit(place)
                .filter(stage -> stage.phase() == phase)
                .count();
    }

    Optional<Stage> trial(int place) {
        return Optional.of(at(place)).filter(Stage::isTrial);
    }
}
