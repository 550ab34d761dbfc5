package org.earshot.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.evaluation.exclusion.ExcludedAnswers;
import org.earshot.evaluation.exclusion.ExclusionRule;
import org.earshot.study.configuration.Exclusions;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.records.PlayedTrial;
import org.earshot.study.session.SessionFlag;

/**
 * The exclusion rules applied while answers stream by. No rule looks beyond one session, so that the answers of one session are
 * held at a time; besides, one short record per session, and the trials whose sound went wrong. For one run, by one thread.
 */
final class StreamedExclusions {

    private final Exclusions rules;
    private final AnsweredTrials trials;
    private final String slug;
    private final Set<SessionFlag> flags;
    private final Map<UUID, ParticipantRecord> participants = new HashMap<>();
    private final Map<UUID, List<PlayedTrial>> troubled = new HashMap<>();
    private Optional<ExcludedAnswers> present = Optional.empty();

    StreamedExclusions(Exclusions rules, AnsweredTrials trials, String slug, Set<SessionFlag> flags) {
        this.rules = rules;
        this.trials = trials;
        this.slug = slug;
        this.flags = flags;
    }

    /** The rule that leaves out an answer, while {@link #forEach} passes it on. */
    Optional<ExclusionRule> of(AnsweredTrial answer) {
        return present.flatMap(exclusions -> exclusions.of(answer));
    }

    /** Passes every answer on, in the order in which they come. */
    void forEach(Consumer<AnsweredTrial> consumer) {
        trials.forEachParticipant(slug, flags, record -> participants.put(record.session(), shortened(record)));
        if (rules.lookAtPlayback()) {
            trials.forEachPlayed(slug, flags, this::keepTroubled);
        }
        List<AnsweredTrial> session = new ArrayList<>();
        trials.forEach(slug, flags, answer -> {
            if (!session.isEmpty() && !session.getFirst().session().equals(answer.session())) {
                pass(session, consumer);
            }
            session.add(answer);
        });
        pass(session, consumer);
    }

    private void keepTroubled(PlayedTrial played) {
        if (!played.toTheEnd() || played.troubled()) {
            troubled.computeIfAbsent(played.session(), session -> new ArrayList<>())
                    .add(played);
        }
    }

    private void pass(List<AnsweredTrial> session, Consumer<AnsweredTrial> consumer) {
        if (session.isEmpty()) {
            return;
        }
        UUID id = session.getFirst().session();
        // Whoever starts while the file is written has answers, but was not there yet when the sessions were read.
        List<ParticipantRecord> known =
                Optional.ofNullable(participants.get(id)).map(List::of).orElse(List.of());
        present = Optional.of(
                new ExcludedAnswers(rules, session, known, Objects.requireNonNullElse(troubled.get(id), List.of())));
        session.forEach(consumer);
        session.clear();
    }

    /** Rules ask for the phase and the checks. */
    private static ParticipantRecord shortened(ParticipantRecord record) {
        return new ParticipantRecord(
                record.session(),
                record.number(),
                record.studyVersion(),
                record.flag(),
                record.phase(),
                List.of(),
                record.startedAt(),
                record.finishedAt(),
                Optional.empty(),
                Map.of(),
                record.trialsAnswered(),
                Optional.empty(),
                record.screenedOut(),
                record.checks(),
                Map.of(),
                record.reloads());
    }
}
