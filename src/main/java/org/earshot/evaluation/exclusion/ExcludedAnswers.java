package org.earshot.evaluation.exclusion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.evaluation.exclusion.ExclusionFlow.Count;
import org.earshot.evaluation.exclusion.ExclusionFlow.Step;
import org.earshot.study.configuration.Exclusions;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.records.PlayedTrial;
import org.earshot.study.session.input.Phase;

/**
 * A study's exclusion rules applied to all its answers, whichever version they were given on. Each answer goes by the first
 * {@link ExclusionRule} that fits. Immutable.
 */
public final class ExcludedAnswers {

    private final Exclusions rules;
    private final List<AnsweredTrial> all;
    private final List<ParticipantRecord> participants;
    private final Map<UUID, ExclusionRule> sessions;
    private final Set<Trial> unheard;
    private final Set<Trial> troubled;

    private record Trial(UUID session, int position) {}

    /**
     * @param answers all of them
     * @param participants all sessions, with and without answers
     * @param played how the trials that are heard were played; not needed where no rule asks for it
     */
    public ExcludedAnswers(
            Exclusions rules,
            List<AnsweredTrial> answers,
            List<ParticipantRecord> participants,
            List<PlayedTrial> played) {
        this.rules = rules;
        this.all = List.copyOf(answers);
        this.participants = List.copyOf(participants);
        this.sessions = sessions();
        this.unheard = trials(played.stream().filter(trial -> !trial.toTheEnd()).toList());
        this.troubled = trials(played.stream().filter(PlayedTrial::troubled).toList());
    }

    private static Set<Trial> trials(List<PlayedTrial> played) {
        return played.stream()
                .map(trial -> new Trial(trial.session(), trial.position()))
                .collect(Collectors.toSet());
    }

    private Map<UUID, ExclusionRule> sessions() {
        SessionRules ofSessions = new SessionRules(rules);
        Map<UUID, List<AnsweredTrial>> answers = all.stream().collect(Collectors.groupingBy(AnsweredTrial::session));
        Map<UUID, ExclusionRule> excluded = new HashMap<>();
        participants.forEach(session -> ofSessions
                .of(session, answers.getOrDefault(session.session(), List.of()))
                .ifPresent(rule -> excluded.put(session.session(), rule)));
        return excluded;
    }

    /** The rule that leaves out the whole session. */
    public Optional<ExclusionRule> of(UUID session) {
        return Optional.ofNullable(sessions.get(session));
    }

    /** The rule that leaves out the answer; none: it is analysed. */
    public Optional<ExclusionRule> of(AnsweredTrial answer) {
        return of(answer.session()).or(() -> alone(answer));
    }

    private Optional<ExclusionRule> alone(AnsweredTrial answer) {
        double time = answer.responseTimeMs().orElse(Double.NaN);
        Trial trial = new Trial(answer.session(), answer.position());
        if (time < rules.fasterThanMs().orElse(0)) {
            return Optional.of(ExclusionRule.TOO_FAST);
        }
        if (time > rules.slowerThanMs().orElse(Double.POSITIVE_INFINITY)) {
            return Optional.of(ExclusionRule.TOO_SLOW);
        }
        if (rules.playbackNotFinished() && unheard.contains(trial)) {
            return Optional.of(ExclusionRule.PLAYBACK_NOT_FINISHED);
        }
        return rules.soundTrouble() && troubled.contains(trial)
                ? Optional.of(ExclusionRule.SOUND_TROUBLE)
                : Optional.empty();
    }

    /** All answers, also those that are left out. */
    public List<AnsweredTrial> all() {
        return all;
    }

    /** The answers that are analysed, in the order in which they came. */
    public List<AnsweredTrial> analysed() {
        return all.stream().filter(answer -> of(answer).isEmpty()).toList();
    }

    /** How many sessions and answers went at which rule; rules that the study does not have are left out. */
    public ExclusionFlow flow() {
        int kept = ExclusionRule.values().length;
        int[] answers = new int[kept + 1];
        Map<UUID, Integer> lastOfSession = new HashMap<>();
        for (AnsweredTrial answer : all) {
            int at = of(answer).map(ExclusionRule::ordinal).orElse(kept);
            answers[at]++;
            lastOfSession.merge(answer.session(), at, Math::max);
        }
        int[] sessions = new int[kept + 1];
        lastOfSession.values().forEach(at -> sessions[at]++);
        List<Step> steps = Stream.of(ExclusionRule.values())
                .filter(rule -> Step.asked(rule, rules))
                .map(rule -> new Step(rule, new Count(sessions[rule.ordinal()], answers[rule.ordinal()])))
                .toList();
        return new ExclusionFlow(
                participants.size(),
                withdrawn(),
                new Count(lastOfSession.size(), all.size()),
                steps,
                new Count(sessions[kept], answers[kept]));
    }

    private int withdrawn() {
        return (int) participants.stream()
                .filter(session -> session.phase() == Phase.WITHDRAWN)
                .count();
    }
}
