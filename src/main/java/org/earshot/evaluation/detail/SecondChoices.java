package org.earshot.evaluation.detail;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.evaluation.Rate;
import org.earshot.evaluation.Rates;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * How often the model's decision is among a participant's two choices.
 *
 * @param first how often the answer itself names it
 * @param either how often the answer or the second choice does
 */
public record SecondChoices(
        @JsonSerialize(using = ToStringSerializer.class) Condition condition, Rate first, Rate either) {

    /** Every condition; nothing where nobody was asked. */
    public static List<SecondChoices> of(List<AnsweredTrial> answers, List<Condition> conditions, long seed) {
        List<AnsweredTrial> asked = answers.stream()
                .filter(answer -> answer.secondChoice().isPresent())
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<Condition, Rate> first = Rates.of(
                asked, conditions, answer -> Optional.of(answer.condition()), AnsweredTrial::agreesWithModel, seed);
        Map<Condition, Rate> either = Rates.of(
                asked, conditions, answer -> Optional.of(answer.condition()), SecondChoices::eitherAgrees, seed);
        return conditions.stream()
                .map(condition -> new SecondChoices(condition, rate(first, condition), rate(either, condition)))
                .toList();
    }

    private static Rate rate(Map<Condition, Rate> rates, Condition condition) {
        return Objects.requireNonNull(rates.get(condition));
    }

    private static boolean eitherAgrees(AnsweredTrial answer) {
        return answer.agreesWithModel()
                || answer.secondChoice().filter(answer.prediction()::equals).isPresent();
    }
}
