package org.earshot.evaluation;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.earshot.study.records.AnsweredTrial;

/**
 * The participants in an order that follows from nothing but what they answered: resamples and permutations go by it, so that the
 * same answers give the same intervals in whatever order they come and under whatever ids the sessions run.
 */
public final class ParticipantOrder {

    private static final Comparator<AnsweredTrial> ANSWERS = Comparator.comparingInt(AnsweredTrial::position)
            .thenComparing(answer -> answer.condition().name())
            .thenComparing(AnsweredTrial::recording)
            .thenComparing(AnsweredTrial::trueLabel)
            .thenComparing(AnsweredTrial::prediction)
            .thenComparing(AnsweredTrial::answer)
            .thenComparingDouble(answer -> answer.responseTimeMs().orElse(-1));

    private ParticipantOrder() {}

    /** Every participant's answers, by their position; participants are compared answer by answer. */
    public static List<List<AnsweredTrial>> of(List<AnsweredTrial> answers) {
        return answers.stream().collect(Collectors.groupingBy(AnsweredTrial::session)).values().stream()
                .map(session -> session.stream().sorted(ANSWERS).toList())
                .sorted(ParticipantOrder::compare)
                .toList();
    }

    private static int compare(List<AnsweredTrial> one, List<AnsweredTrial> other) {
        Iterator<AnsweredTrial> others = other.iterator();
        for (AnsweredTrial answer : one) {
            if (!others.hasNext()) {
                return 1;
            }
            int order = ANSWERS.compare(answer, others.next());
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }
}
