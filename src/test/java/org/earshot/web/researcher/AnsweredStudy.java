package org.earshot.web.researcher;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.earshot.web.CsvRows;
import org.earshot.web.HeadphoneKey;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import tools.jackson.databind.JsonNode;

/**
 * A study of tones with made-up answers in which everything occurs that results have to show: four conditions, right and wrong
 * decisions, digits that were never decided for or never answered, conditions that differ, confidence, second choices, several plays,
 * answers that are too fast or too slow, sounds that were not heard to their end or were interrupted, and sessions that are unfinished,
 * screened out, withdrawn, too fast, always the same, without headphones or inattentive.
 */
final class AnsweredStudy {

    static final int FULL = 8;

    private static final String RULES = """
            headphoneCheck: {test: huggins, attempts: 1, required: false}
            attentionChecks: {perBlock: 1, allowedFailures: 2}
            exclusions:
              unfinished: true
              failedHeadphoneCheck: true
              failedAttentionChecks: 1
              medianFasterThanMs: 300
              sameAnswerAbove: 0.7
              fasterThanMs: 250
              slowerThanMs: 20000
              playbackNotFinished: true
              soundTrouble: true
            """;

    private static final String HEARD =
            "{\"type\":\"play\",\"at\":3,\"underruns\":0},{\"type\":\"played-to-end\",\"at\":9}";

    private static final int ALWAYS_SEVEN = -1;

    private final String slug;
    private final RunningApplication application;
    private final Random random = new Random(11);
    private final HeadphoneKey headphones;
    /** By the address of the stimulus; of tones that look alike the first one's. */
    private final Map<String, String> decisions;

    private AnsweredStudy(String slug, RunningApplication application) {
        this.slug = slug;
        this.application = application;
        this.headphones = new HeadphoneKey(application);
        this.decisions =
                CsvRows.read(application
                                .researcher()
                                .get("/api/studies/" + slug + "/export/stimuli.csv")
                                .text())
                        .rows()
                        .stream()
                        .collect(Collectors.toMap(
                                row -> "/media/" + row.get("stimulus"),
                                row -> row.get("prediction"),
                                (first, second) -> first));
    }

    static void publishedAndAnswered(RunningApplication application, String slug) {
        application.publish(new TonesStudy(slug, RULES)
                .yaml()
                .replace("correct: 2, incorrect: 2", "correct: 3, incorrect: 3")
                .replace("texts:", "trials: {confidence: true, secondChoice: true}\ntexts:"));
        new AnsweredStudy(slug, application).answered();
    }

    private void answered() {
        for (int participant = 0; participant < FULL; participant++) {
            take(start(true), 0.05 + 0.06 * participant, 1, participant % 2, 99);
        }
        take(start(true), 0.3, 0.1, 0, 99);
        take(start(true), ALWAYS_SEVEN, 1, 0, 99);
        take(start(true), 0.3, 1, 0, 5);
        take(start(false), 0.3, 1, 1, 99);
        take(start(true), 0.3, 1, 2, 99);
        take(start(false), 0.3, 1, 2, 99);
        take(start(true), 0.3, 1, 3, 99);
        ScriptedParticipant withdrawing = start(true);
        take(withdrawing, 0.3, 1, 0, 2);
        withdrawing.withdraw();
        start(true);
    }

    /** Up to the instructions. */
    private ScriptedParticipant start(boolean withHeadphones) {
        ScriptedParticipant participant =
                ScriptedParticipant.start(application.client(), slug).until("headphone-check");
        List<Integer> answers = headphones.rightAnswers(participant).stream()
                .map(right -> withHeadphones ? right : right % 3 + 1)
                .toList();
        participant.step("headphone-check", "{\"answers\":" + answers + "}");
        return participant.until("instructions");
    }

    /**
     * @param ability the share of decisions that are known, and a third more of what is heard; otherwise it is guessed
     * @param speed stretches all times
     * @param inattentive so many attention checks are not answered as told
     * @param most so many trials
     */
    private void take(ScriptedParticipant participant, double ability, double speed, int inattentive, int most) {
        int trials = 0;
        int failed = 0;
        while (!List.of("finished", "screened-out").contains(participant.phase()) && trials < most) {
            trials += participant.phase().equals("trial") ? 1 : 0;
            boolean check = participant.step().has("told");
            failed += check ? 1 : 0;
            participant.advance(body(participant, answer(participant.step(), ability, failed > inattentive), speed));
        }
    }

    private int answer(JsonNode step, double ability, boolean attentive) {
        if (step.has("told")) {
            return (step.path("told").asInt() + (attentive ? 0 : 1)) % 10;
        }
        if (ability == ALWAYS_SEVEN) {
            return 7;
        }
        JsonNode stimulus = step.path("stimulus");
        boolean known = random.nextDouble() < ability + (heard(step) ? 0.33 : 0);
        String decision = decisions.getOrDefault(stimulus.path("url").asString(), "0");
        return known ? Integer.parseInt(decision) : random.nextInt(9);
    }

    private static boolean heard(JsonNode step) {
        return step.path("stimulus").path("kind").asString().equals("audio");
    }

    private String body(ScriptedParticipant participant, int answer, double speed) {
        boolean heard = heard(participant.step());
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
