package org.earshot.study.session;

import java.util.ArrayList;
import java.util.List;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.session.input.Phase;

/**
 * The stages of a session in their order, with every attempt and every round that there may be; those that are not needed are
 * jumped over. It follows from the version's configuration alone, so that a session is where its place says.
 *
 * @param practice trials of one round of practice
 * @param trials attention checks included, practice left out
 */
public record SessionPlan(List<Stage> stages, int practice, int trials, int blocks) {

    /**
     * @param index the position of a trial, the attempt of a headphone check, the round of instructions, or how many blocks lie
     *     before a break; otherwise 0
     */
    public record Stage(Phase phase, int index) {

        public boolean isTrial() {
            return phase == Phase.TRIAL || phase == Phase.PRACTICE;
        }
    }

    public static SessionPlan of(StudyConfiguration configuration) {
        int blocks = configuration.blocks();
        int perBlock =
                configuration.samples().main() + configuration.procedure().attentionChecksPerBlock();
        int practice = configuration.samples().practice();
        List<Stage> stages = new ArrayList<>(beginning(configuration));
        stages.addAll(rounds(practice, configuration.procedure().practice().rounds()));
        for (int position = 1; position <= blocks * perBlock; position++) {
            if (position > 1 && (position - 1) % perBlock == 0) {
                stages.add(new Stage(Phase.BREAK, (position - 1) / perBlock));
            }
            stages.add(new Stage(Phase.TRIAL, position));
        }
        stages.add(new Stage(Phase.DEBRIEFING, 0));
        return new SessionPlan(List.copyOf(stages), practice, blocks * perBlock, blocks);
    }

    private static List<Stage> beginning(StudyConfiguration configuration) {
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage(Phase.CONSENT, 0));
        if (!configuration.demographics().isEmpty()) {
            stages.add(new Stage(Phase.DEMOGRAPHICS, 0));
        }
        if (configuration.procedure().soundCheck()) {
            stages.add(new Stage(Phase.AUDIO_CHECK, 0));
        }
        int attempts = configuration
                .procedure()
                .headphoneCheck()
                .map(HeadphoneCheck::attempts)
                .orElse(0);
        for (int attempt = 1; attempt <= attempts; attempt++) {
            stages.add(new Stage(Phase.HEADPHONE_CHECK, attempt));
        }
        return stages;
    }

    private static List<Stage> rounds(int practice, int rounds) {
        List<Stage> stages = new ArrayList<>();
        for (int round = 1; round <= (practice == 0 ? 1 : rounds); round++) {
            stages.add(new Stage(Phase.INSTRUCTIONS, round));
            for (int position = 1; position <= practice; position++) {
                stages.add(new Stage(Phase.PRACTICE, (round - 1) * practice + position));
            }
        }
        return stages;
    }

    public Stage at(int place) {
        return place < stages.size() ? stages.get(place) : new Stage(Phase.FINISHED, 0);
    }

    boolean isLast(int place) {
        return place == stages.size() - 1;
    }

    /** Whether no stage of the same phase comes after a place. */
    boolean isLastOfItsPhase(int place) {
        return place == placeAfter(at(place).phase()) - 1;
    }

    /** The place after the last stage of a phase. */
    int placeAfter(Phase phase) {
        return stages.stream().map(Stage::phase).toList().lastIndexOf(phase) + 1;
    }

    /** Which round a stage of practice belongs to, from 1. */
    int round(Stage stage) {
        return (stage.index() - 1) / practice + 1;
    }

    /** Whether a stage is the last one of its round of practice. */
    boolean endsRound(Stage stage) {
        return stage.phase() == Phase.PRACTICE && stage.index() % practice == 0;
    }

    /** The trials that lie after a place, nearest first, unless practice has to be repeated. */
    List<Stage> trialsAfter(int place, int most) {
        int round = stages.stream()
                .skip(place)
                .filter(stage -> stage.phase() == Phase.PRACTICE)
                .findFirst()
                .map(this::round)
                .orElse(0);
        return stages.stream()
                .skip(place + 1L)
                .filter(Stage::isTrial)
                .filter(stage -> stage.phase() == Phase.TRIAL || round(stage) == round)
                .limit(most)
                .toList();
    }

    /** How many of all trials are behind; during practice, of its round. */
    public int done(int place) {
        Stage stage = at(place);
        return stage.phase() == Phase.PRACTICE
                ? (stage.index() - 1) % practice
                : (int) stages.stream()
                        .limit(place)
                        .filter(behind -> behind.phase() == Phase.TRIAL)
                        .count();
    }
}
