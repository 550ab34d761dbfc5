package org.earshot.evaluation.regression;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.session.SessionFlag;

/** Answers as a logistic model with random intercepts makes them. */
public final class Trials {

    public static final Condition HEARD = Condition.parse("audible-explanation");
    public static final Condition SEEN = Condition.parse("visual-explanation");

    private Trials() {}

    public static AnsweredTrial answer(int participant, Condition condition, int item, boolean wrong, boolean agrees) {
        return new AnsweredTrial(
                new UUID(0, participant),
                1,
                condition,
                1,
                1,
                "stimulus",
                "sample",
                "recording " + item,
                "speaker",
                wrong ? "2" : "1",
                "1",
                agrees ? "1" : "2",
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Instant.EPOCH,
                SessionFlag.NONE);
    }

    /**
     * Every participant meets every item under both conditions; every second item was decided wrongly.
     *
     * @param logits heard and right, seen and right, heard and wrong, seen and wrong
     */
    public static List<AnsweredTrial> study(
            int participants, int items, double participantSd, double itemSd, double[] logits, long seed) {
        RandomGenerator random = new Random(seed);
        double[] ease =
                random.doubles(items).map(any -> itemSd * random.nextGaussian()).toArray();
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 0; participant < participants; participant++) {
            double ability = participantSd * random.nextGaussian();
            for (int item = 0; item < items; item++) {
                boolean wrong = item % 2 == 1;
                for (int condition = 0; condition < 2; condition++) {
                    double logit = logits[condition + (wrong ? 2 : 0)] + ability + ease[item];
                    boolean agrees = random.nextDouble() < 1 / (1 + Math.exp(-logit));
                    answers.add(answer(participant, condition == 0 ? HEARD : SEEN, item, wrong, agrees));
                }
            }
        }
        return answers;
    }
}
