package org.earshot.evaluation.detail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.session.SessionFlag;

/** An answer that somebody gave to a recording for which the model decided "7"; what is not said is usual. */
record Given(
        int participant,
        Condition condition,
        int block,
        int position,
        String stimulus,
        String recording,
        String spoken,
        String answer,
        Optional<String> second,
        OptionalInt confidence,
        OptionalDouble milliseconds,
        OptionalInt plays) {

    static final Condition HEARD = Condition.parse("audible-explanation");
    static final Condition SEEN = Condition.parse("visual-explanation");
    static final List<Condition> CONDITIONS = List.of(HEARD, SEEN);

    static Given by(int participant, Condition condition, String answer) {
        return new Given(
                participant,
                condition,
                1,
                1,
                "stimulus",
                "recording",
                "7",
                answer,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty());
    }

    Given at(int newBlock, int newPosition) {
        return new Given(
                participant,
                condition,
                newBlock,
                newPosition,
                stimulus,
                recording,
                spoken,
                answer,
                second,
                confidence,
                milliseconds,
                plays);
    }

    Given to(String newStimulus, String newRecording, String newSpoken) {
        return new Given(
                participant,
                condition,
                block,
                position,
                newStimulus,
                newRecording,
                newSpoken,
                answer,
                second,
                confidence,
                milliseconds,
                plays);
    }

    Given orElse(String newSecond) {
        return new Given(
                participant,
                condition,
                block,
                position,
                stimulus,
                recording,
                spoken,
                answer,
                Optional.of(newSecond),
                confidence,
                milliseconds,
                plays);
    }

    Given sure(int newConfidence) {
        return new Given(
                participant,
                condition,
                block,
                position,
                stimulus,
                recording,
                spoken,
                answer,
                second,
                OptionalInt.of(newConfidence),
                milliseconds,
                plays);
    }

    Given after(double newMilliseconds) {
        return new Given(
                participant,
                condition,
                block,
                position,
                stimulus,
                recording,
                spoken,
                answer,
                second,
                confidence,
                OptionalDouble.of(newMilliseconds),
                plays);
    }

    Given played(int newPlays) {
        return new Given(
                participant,
                condition,
                block,
                position,
                stimulus,
                recording,
                spoken,
                answer,
                second,
                confidence,
                milliseconds,
                OptionalInt.of(newPlays));
    }

    static UUID session(int participant) {
        return new UUID(0, participant);
    }

    AnsweredTrial trial() {
        return new AnsweredTrial(
                session(participant),
                1,
                condition,
                block,
                position,
                stimulus,
                "sample of " + stimulus,
                recording,
                "speaker of " + recording,
                spoken,
                "7",
                answer,
                second,
                confidence,
                milliseconds,
                plays,
                Instant.EPOCH,
                SessionFlag.NONE);
    }

    static List<AnsweredTrial> trials(Given... given) {
        return List.of(given).stream().map(Given::trial).toList();
    }
}
