package org.earshot.evaluation.detail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.Quantiles;
import org.earshot.evaluation.exclusion.ExcludedAnswers;
import org.earshot.evaluation.exclusion.ExclusionRule;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.ParticipantRecord;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * How one session went, over all its answers, also those that an exclusion rule leaves out.
 *
 * @param excluded the rule that leaves out the whole session
 * @param answersExcluded how many answers rules leave out, with the whole session or one by one
 * @param agreement how many answers agree with the model
 * @param conditions the same per condition, in the study's order
 */
public record ParticipantResult(
        ParticipantRecord session,
        Optional<ExclusionRule> excluded,
        int answersExcluded,
        Tally agreement,
        List<UnderCondition> conditions,
        OptionalDouble medianResponseTimeMs) {

    public record Tally(int agreeing, int answers) {

        static Tally of(List<AnsweredTrial> answers) {
            return new Tally(
                    (int) answers.stream()
                            .filter(AnsweredTrial::agreesWithModel)
                            .count(),
                    answers.size());
        }

        /** Empty without answers. */
        public OptionalDouble share() {
            return answers == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreeing / answers);
        }
    }

    public record UnderCondition(
            @JsonSerialize(using = ToStringSerializer.class) Condition condition, Tally agreement) {}

    public ParticipantResult {
        conditions = List.copyOf(conditions);
    }

    /** Every session with an answer, in the order of the sessions. */
    public static List<ParticipantResult> of(
            List<AnsweredTrial> answers,
            List<ParticipantRecord> sessions,
            ExcludedAnswers exclusions,
            List<Condition> conditions) {
        Map<UUID, List<AnsweredTrial>> given = answers.stream().collect(Collectors.groupingBy(AnsweredTrial::session));
        return sessions.stream()
                .filter(session -> given.containsKey(session.session()))
                .map(session -> of(session, given.getOrDefault(session.session(), List.of()), exclusions, conditions))
                .toList();
    }

    private static ParticipantResult of(
            ParticipantRecord session,
            List<AnsweredTrial> given,
            ExcludedAnswers exclusions,
            List<Condition> conditions) {
        return new ParticipantResult(
                session,
                exclusions.of(session.session()),
                (int) given.stream()
                        .filter(answer -> exclusions.of(answer).isPresent())
                        .count(),
                Tally.of(given),
                conditions.stream()
                        .map(condition -> new UnderCondition(
                                condition,
                                Tally.of(given.stream()
                                        .filter(answer -> answer.condition().equals(condition))
                                        .toList())))
                        .toList(),
                median(given));
    }

    private static OptionalDouble median(List<AnsweredTrial> given) {
        double[] times = given.stream()
                .flatMapToDouble(answer -> answer.responseTimeMs().stream())
                .toArray();
        return times.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(new Quantiles(times).median());
    }
}
