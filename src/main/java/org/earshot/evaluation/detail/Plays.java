package org.earshot.evaluation.detail;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.earshot.Quantiles;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Modality;
import org.earshot.study.records.AnsweredTrial;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * How often sounds were played under one condition that is heard.
 *
 * @param answers with a number of plays
 * @param once those of them with one play; {@code twice} with two, {@code more} with three or more; one without a play is in none
 */
public record Plays(
        @JsonSerialize(using = ToStringSerializer.class) Condition condition,
        int answers,
        OptionalDouble mean,
        OptionalDouble median,
        int once,
        int twice,
        int more) {

    /** Every condition that is heard. */
    public static List<Plays> of(List<AnsweredTrial> answers, List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.modality() == Modality.AUDIBLE)
                .map(condition -> of(condition, answers))
                .toList();
    }

    private static Plays of(Condition condition, List<AnsweredTrial> answers) {
        int[] plays = answers.stream()
                .filter(answer ->
                        answer.condition().equals(condition) && answer.plays().isPresent())
                .mapToInt(answer -> answer.plays().getAsInt())
                .toArray();
        double[] numbers = Arrays.stream(plays).asDoubleStream().toArray();
        return new Plays(
                condition,
                plays.length,
                Arrays.stream(plays).average(),
                plays.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(new Quantiles(numbers).median()),
                count(plays, 1, 1),
                count(plays, 2, 2),
                count(plays, 3, Integer.MAX_VALUE));
    }

    private static int count(int[] plays, int from, int to) {
        return (int) Arrays.stream(plays)
                .filter(number -> from <= number && number <= to)
                .count();
    }
}
