package org.earshot.web.researcher;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import org.earshot.evaluation.Evaluation;
import org.earshot.study.ParticipantRecord;
import org.earshot.study.Phase;
import org.earshot.study.StudySummary;

/** The state of a study in four numbers. */
class ResultTiles extends Div {

    ResultTiles(StudySummary study, Evaluation evaluation, List<ParticipantRecord> participants) {
        addClassName("tiles");
        add(finished(study), answers(evaluation), agreement(evaluation), duration(participants));
    }

    private static Tile finished(StudySummary study) {
        return new Tile("Finished", Words.count(study.finished()), "of " + Words.count(study.started()) + " started");
    }

    private static Tile answers(Evaluation evaluation) {
        return new Tile(
                "Answers",
                Words.count(evaluation.answers()),
                "by " + Words.count(evaluation.participants(), "participant", "participants"));
    }

    private static Tile agreement(Evaluation evaluation) {
        int classes = evaluation.matrices().getFirst().labels().size();
        String interval = evaluation
                .accuracyInterval()
                .map(limits -> "95% interval " + Words.percent(limits) + ", ")
                .orElse("");
        return new Tile(
                "Agreement with the network",
                Words.percent(evaluation.accuracy()),
                interval + "chance " + Math.round(100.0 / classes) + "%");
    }

    private static Tile duration(List<ParticipantRecord> participants) {
        List<Duration> durations = participants.stream()
                .filter(participant -> participant.phase() == Phase.FINISHED)
                .flatMap(participant ->
                        participant.finishedAt().stream().map(end -> Duration.between(participant.startedAt(), end)))
                .sorted()
                .toList();
        return durations.isEmpty()
                ? new Tile("Median duration", Words.UNDEFINED, "nobody has finished yet")
                : new Tile("Median duration", Words.duration(median(durations)), "from start to end, breaks included");
    }

    private static Duration median(List<Duration> sorted) {
        Duration upper = sorted.get(sorted.size() / 2);
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        return lower.plus(upper).dividedBy(2);
    }
}
