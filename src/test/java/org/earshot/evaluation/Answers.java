package org.earshot.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.session.SessionFlag;

/** Made-up answers. */
final class Answers {

    static final List<String> DIGITS =
            IntStream.range(0, 10).mapToObj(String::valueOf).toList();
    static final Condition HEARD = Condition.parse("audible-explanation");
    static final Condition SEEN = Condition.parse("visual-explanation");

    private Answers() {}

    static AnsweredTrial answer(UUID session, Condition condition, String spoken, String decided, String answered) {
        return answer(session, condition, spoken, decided, answered, 1500);
    }

    static AnsweredTrial answer(
            UUID session, Condition condition, String spoken, String decided, String answered, double milliseconds) {
        return new AnsweredTrial(
                session,
                1,
                condition,
                1,
                1,
                "stimulus",
                "sample",
                "recording",
                "speaker",
                spoken,
                decided,
                answered,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.of(milliseconds),
                OptionalInt.of(1),
                Instant.EPOCH,
                SessionFlag.NONE);
    }

    /** A study as it comes: participants of different ability, half of the model's decisions wrong. */
    static List<AnsweredTrial> study(int participants, int samples, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 0; participant < participants; participant++) {
            UUID session = new UUID(random.nextLong(), random.nextLong());
            double ability = random.nextDouble();
            for (Condition condition : List.of(HEARD, SEEN)) {
                for (int sample = 0; sample < samples; sample++) {
                    String decided = String.valueOf(sample % 10);
                    String spoken = sample % 2 == 0 ? decided : String.valueOf((sample + 3) % 10);
                    String answered = random.nextDouble() < ability ? decided : String.valueOf(random.nextInt(10));
                    answers.add(answer(session, condition, spoken, decided, answered, 1000 + random.nextInt(2000)));
                }
            }
        }
        return answers;
    }
}
