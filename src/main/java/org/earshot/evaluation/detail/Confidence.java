package org.earshot.evaluation.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earshot.evaluation.Rate;
import org.earshot.evaluation.Rates;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * How often answers that were given with some confidence agree with the model: those who know when they are right agree more often
 * where they are surer.
 *
 * @param confidence from 1 (guessed) to {@link #MOST} (certain)
 */
public record Confidence(
        @JsonSerialize(using = ToStringSerializer.class) Condition condition, int confidence, Rate agreement) {

    public static final int MOST = 5;

    private record Group(Condition condition, int confidence) {}

    /** Every condition and confidence, in this order; nothing where nobody was asked. */
    public static List<Confidence> of(List<AnsweredTrial> answers, List<Condition> conditions, long seed) {
        List<AnsweredTrial> asked = answers.stream()
                .filter(answer -> answer.confidence().isPresent())
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Group> groups = conditions.stream()
                .flatMap(condition ->
                        IntStream.rangeClosed(1, MOST).mapToObj(confidence -> new Group(condition, confidence)))
                .toList();
        Map<Group, Rate> rates = Rates.of(
                asked,
                groups,
                answer -> Optional.of(
                        new Group(answer.condition(), answer.confidence().getAsInt())),
                AnsweredTrial::agreesWithModel,
                seed);
        List<Confidence> all = new ArrayList<>();
        rates.forEach((group, rate) -> all.add(new Confidence(group.condition(), group.confidence(), rate)));
        return all;
    }
}
