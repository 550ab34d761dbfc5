package org.earshot.app.scripted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Guesses, but answers as told where a trial tells the answer. Response times are log-normal, as those of people are nearly:
 * median 1.8 s, with a standard deviation of 0.5 of their logarithm. Texts are answered with the participant's name.
 *
 * @param name of the participant, at most 50 characters
 * @param random of this participant alone
 */
public record SeededAnswers(String name, RandomGenerator random) implements Answering {

    private static final double MEDIAN_MS = 1800;
    private static final double LOG_DEVIATION = 0.5;
    private static final int INTERVALS = 3;
    private static final int CONFIDENCES = 5;

    @Override
    public Map<String, Object> trial(JsonNode step) {
        List<String> choices = strings(step.path("choices"));
        String told = step.path("told").asString("");
        int chosen = random.nextInt(choices.size());
        String answer = told.isEmpty() ? choices.get(chosen) : told;
        double responseTime = responseTime();
        int plays = step.path("stimulus").path("kind").asString().equals("audio") ? plays(step.path("plays")) : 0;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("answer", answer);
        if (step.path("asks").path("secondChoice").asBoolean()) {
            int second = (choices.indexOf(answer) + 1 + random.nextInt(choices.size() - 1)) % choices.size();
            body.put("secondChoice", choices.get(second));
        }
        if (step.path("asks").path("confidence").asBoolean()) {
            body.put("confidence", 1 + random.nextInt(CONFIDENCES));
        }
        if (plays > 0) {
            body.put("plays", plays);
        }
        body.put("responseTimeMs", responseTime);
        body.put("events", List.of(Map.of("type", "shown", "at", 0), Map.of("type", "chosen", "at", responseTime)));
        return body;
    }

    /** In tenths of milliseconds, which decimal and binary numbers carry without a difference. */
    private double responseTime() {
        double millis = MEDIAN_MS * Math.exp(LOG_DEVIATION * random.nextGaussian());
        return Math.round(10 * millis) / 10.0;
    }

    private int plays(JsonNode allowed) {
        int least = Math.max(1, allowed.path("min").asInt(1));
        return Math.min(
                least + random.nextInt(2), Math.max(least, allowed.path("max").asInt(least + 1)));
    }

    @Override
    public Object question(JsonNode question) {
        return switch (question.path("type").asString()) {
            case "choice" -> {
                JsonNode options = question.path("options");
                yield options.get(random.nextInt(options.size())).path("value").asString();
            }
            case "number", "scale" -> {
                int least = question.path("min").asInt(0);
                yield least + random.nextInt(question.path("max").asInt(least + 1) - least + 1);
            }
            default -> name;
        };
    }

    @Override
    public List<Integer> headphoneCheck(JsonNode step) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < step.path("items").size(); i++) {
            answers.add(1 + random.nextInt(INTERVALS));
        }
        return answers;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asString()));
        return strings;
    }
}
