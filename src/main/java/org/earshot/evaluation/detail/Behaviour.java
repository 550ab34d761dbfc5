package org.earshot.evaluation.detail;

import java.util.List;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;

/** How people answered: how fast, after how many plays, how surely, and with which second choice. */
public record Behaviour(
        List<ResponseTimes> responseTimes,
        List<Plays> plays,
        List<Confidence> confidence,
        List<SecondChoices> secondChoices) {

    public Behaviour {
        responseTimes = List.copyOf(responseTimes);
        plays = List.copyOf(plays);
        confidence = List.copyOf(confidence);
        secondChoices = List.copyOf(secondChoices);
    }

    /** @param seed of the resamples of participants */
    public static Behaviour of(List<AnsweredTrial> answers, List<Condition> conditions, long seed) {
        return new Behaviour(
                ResponseTimes.of(answers, conditions, seed),
                Plays.of(answers, conditions),
                Confidence.of(answers, conditions, seed),
                SecondChoices.of(answers, conditions, seed));
    }
}
