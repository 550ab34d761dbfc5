package org.earshot.web.researcher;

import java.util.Locale;
import java.util.Random;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import tools.jackson.databind.JsonNode;

/**
 * A study of tones with made-up answers in which everything occurs that results have to show: four conditions, right and wrong
 * decisions, digits that were never decided for or never answered, confidence, second choices, attention checks, several plays, answers
 * that are too fast or too slow, sounds that were not heard to their end or were interrupted, and sessions that are unfinished, screened
 * out, withdrawn, too fast, or always the same.
 */
record AnsweredStudy(String slug) {

    static final int FULL = 8;

    private static final String RULES = """
            attentionChecks: {perBlock: 1, allowedFailures: 1}
            exclusions:
              unfinished: true
              failedAttentionChecks: 3
              medianFasterThanMs: 300
              sameAnswerAbove: 0.7
              fasterThanMs: 250
              slowerThanMs: 20000
              playbackNotFinished: true
              soundTrouble: true
            """;

    private static final String HEARD =
            "{\"type\":\"play\",\"at\":3,\"underruns\":0},{\"type\":\"played-to-end\",\"at\":9}";

    AnsweredStudy publishedAndAnswered(RunningApplication application) {
        application.publish(new TonesStudy(slug, RULES)
                .yaml()
                .replace("correct: 2, incorrect: 2", "correct: 3, incorrect: 3")
                .replace("texts:", "trials: {confidence: true, secondChoice: true}\ntexts:"));
        Random random = new Random(11);
        for (int participant = 0; participant < FULL; participant++) {
            take(start(application), random, 0.2 + 0.06 * participant, 1, 99);
        }
        take(start(application), random, 0.5, 0.1, 99);
        take(start(application), random, -1, 1, 99);
        take(start(application), random, 0.5, 1, 5);
        ScriptedParticipant inattentive = start(application);
        while (!inattentive.phase().equals("screened-out")) {
            inattentive.advance(answer(inattentive, random, 0.5, 1, false));
        }
        ScriptedParticipant withdrawing = start(application);
        take(withdrawing, random, 0.5, 1, 2);
        withdrawing.withdraw();
        start(application).until("instructions");
        return this;
    }

    private ScriptedParticipant start(RunningApplication application) {
        return ScriptedParticipant.start(application.client(), slug);
    }

    /**
     * @param ability the share of answers that are 0 to 5 and not 0 to 9; negative: always 7
     * @param speed stretches all times
     * @param most so many trials
     */
    private static void take(ScriptedParticipant participant, Random random, double ability, double speed, int most) {
        int trials = 0;
        while (!participant.phase().equals("finished") && trials < most) {
            trials += participant.phase().equals("trial") ? 1 : 0;
            participant.advance(answer(participant, random, ability, speed, true));
        }
    }

    private static String answer(
            ScriptedParticipant participant, Random random, double ability, double speed, boolean attentive) {
        JsonNode step = participant.step();
        boolean check = step.has("told");
        int choice = ability < 0 ? 7 : random.nextInt(random.nextDouble() < ability ? 6 : 9);
        int answer = check ? (step.path("told").asInt() + (attentive ? 0 : 1)) % 10 : choice;
        boolean heard = step.path("stimulus").path("kind").asString().equals("audio");
        double time =
                speed * (random.nextInt(25) == 0 ? 200 : random.nextInt(25) == 0 ? 30_000 : 500 + random.nextInt(3000));
        String events = !heard
                ? "{\"type\":\"seen\",\"at\":3}"
                : switch (random.nextInt(12)) {
                    case 0 -> "{\"type\":\"play\",\"at\":3},{\"type\":\"stopped\",\"at\":9}";
                    case 1 -> HEARD + ",{\"type\":\"interrupted\",\"at\":9}";
                    case 2 -> HEARD + ",{\"type\":\"play\",\"at\":30,\"underruns\":2}";
                    default -> HEARD;
                };
        return String.format(
                Locale.ROOT,
                "{\"answer\":\"%d\",\"secondChoice\":\"%d\",\"confidence\":%d,%s\"responseTimeMs\":%.1f,\"events\":[%s]}",
                answer,
                (answer + 1 + random.nextInt(5)) % 10,
                1 + random.nextInt(5),
                heard ? "\"plays\":" + (1 + random.nextInt(3)) + "," : "",
                time,
                events);
    }
}
