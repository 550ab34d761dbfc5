package org.earshot.app.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.earshot.EarshotException;
import org.earshot.app.scripted.Answering;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.simulated.SimulatedAnswering;
import org.earshot.study.simulated.SimulatedSession;
import tools.jackson.databind.JsonNode;

/**
 * Answers as one simulated participant. Digits as its way of answering says; everything else as people might: response times
 * are log-normal (median 1.8 s, more where it guesses), clips are mostly played as rarely as allowed, ages lie in the lower
 * half. It attends, and nearly always passes a headphone check.
 */
final class SimulatedPerson implements Answering {

    private static final double MEDIAN_MS = 1800;
    private static final double LOG_DEVIATION = 0.45;
    private static final double LOG_DEVIATION_OF_PEOPLE = 0.25;
    private static final double HESITATION = 1.3;
    private static final double PLAYED_AGAIN = 0.2;
    private static final int MOST_PLAYS = 4;
    private static final double HEARS_WITH_HEADPHONES = 0.97;
    private static final double DECLINES = 0.05;
    private static final String DECLINED = "prefer-not-to-say";

    private final AnswerPolicy decider;
    private final SimulatedSession session;
    private final SeededChoice chance;
    private final double slowness;

    SimulatedPerson(SimulatedAnswering way, SimulatedSession session, SeededChoice chance) {
        this.decider = new AnswerPolicy(way);
        this.session = session;
        this.chance = chance;
        this.slowness = Math.exp(LOG_DEVIATION_OF_PEOPLE * chance.of("slowness").nextGaussian());
    }

    @Override
    public Map<String, Object> trial(JsonNode step) {
        SimulatedSession.Trial trial =
                session.trials().get(UUID.fromString(step.path("trial").asString()));
        if (trial == null) {
            throw new EarshotException("A trial was asked that is not on the session's list");
        }
        List<String> choices = new ArrayList<>();
        step.path("choices").forEach(choice -> choices.add(choice.asString()));
        RandomGenerator random = chance.of(trial.occasion());
        String told = step.path("told").asString("");
        AnswerPolicy.Decision decision =
                told.isEmpty() ? decider.decide(trial, choices, random) : new AnswerPolicy.Decision(told, true);
        return body(step, decision, choices, random);
    }

    private Map<String, Object> body(
            JsonNode step, AnswerPolicy.Decision decision, List<String> choices, RandomGenerator random) {
        double time = responseTime(decision.sure(), random);
        int other = 1 + random.nextInt(choices.size() - 1);
        long confidence = Math.round((decision.sure() ? 3.9 : 2.4) + 0.9 * random.nextGaussian());
        int plays = plays(step.path("plays"), random);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("answer", decision.answer());
        if (step.path("asks").path("secondChoice").asBoolean()) {
            body.put("secondChoice", choices.get((choices.indexOf(decision.answer()) + other) % choices.size()));
        }
        if (step.path("asks").path("confidence").asBoolean()) {
            body.put("confidence", Math.clamp(confidence, 1, 5));
        }
        SimulatedTrial course = step.path("stimulus").path("kind").asString().equals("audio")
                ? SimulatedTrial.heard(plays, time, decision.answer())
                : SimulatedTrial.seen(time, decision.answer());
        course.plays().ifPresent(count -> body.put("plays", count));
        body.put("responseTimeMs", course.responseTimeMs());
        body.put("events", course.events());
        return body;
    }

    private double responseTime(boolean sure, RandomGenerator random) {
        double median = MEDIAN_MS * slowness * (sure ? 1 : HESITATION);
        return median * Math.exp(LOG_DEVIATION * random.nextGaussian());
    }

    private static int plays(JsonNode allowed, RandomGenerator random) {
        int plays = Math.max(1, allowed.path("min").asInt(1));
        int most = allowed.path("max").asInt(Math.max(plays, MOST_PLAYS));
        while (plays < most && random.nextDouble() < PLAYED_AGAIN) {
            plays++;
        }
        return plays;
    }

    @Override
    public Object question(JsonNode question) {
        RandomGenerator random = chance.of("question " + question.path("id").asString());
        if (question.path("declinable").asBoolean() && random.nextDouble() < DECLINES) {
            return DECLINED;
        }
        return switch (question.path("type").asString()) {
            case "choice" -> {
                JsonNode options = question.path("options");
                yield options.get(random.nextInt(options.size())).path("value").asString();
            }
            case "number" -> between(question, 0.25, random);
            case "scale" -> between(question, 0.5, random);
            default -> {
                String text = "Simulated participant " + chance.participant();
                yield text.substring(
                        0, Math.min(text.length(), question.path("max").asInt(text.length())));
            }
        };
    }

    /** A whole number around a part of the way from the least to the greatest. */
    private static int between(JsonNode question, double middle, RandomGenerator random) {
        double least = Math.ceil(question.path("min").asDouble(0));
        double greatest = Math.floor(question.path("max").asDouble(least + 100));
        double part = middle + middle / 2 * random.nextGaussian();
        return (int) Math.clamp((double) Math.round(least + part * (greatest - least)), least, greatest);
    }

    @Override
    public List<Integer> headphoneCheck(JsonNode step) {
        int attempt = step.path("attempt").asInt(1);
        RandomGenerator random = chance.of("headphones " + attempt);
        return session.headphoneAnswers().getOrDefault(attempt, List.of()).stream()
                .map(right ->
                        random.nextDouble() < HEARS_WITH_HEADPHONES ? right : right % HeadphoneCheck.INTERVALS + 1)
                .toList();
    }
}
