package org.earshot.web.researcher.results;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.evaluation.Rate;
import org.earshot.evaluation.Rates;
import org.earshot.study.AnsweredTrial;
import org.earshot.study.ParticipantRecord;
import org.earshot.study.Phase;
import org.earshot.study.StudySummary;
import org.earshot.web.StudyAnalysis;
import org.earshot.web.researcher.part.Tile;
import org.earshot.web.researcher.part.Words;

/** The state of a study in four numbers. */
class ResultTiles extends Div {

    ResultTiles(StudySummary study, StudyAnalysis analysis) {
        addClassName("tiles");
        Rate agreement = agreement(analysis);
        add(
                finished(study),
                answers(agreement),
                agreement(agreement, analysis.labels().size()),
                duration(analysis.sessions()));
    }

    /** On the same resamples as the evaluation's, so that the intervals are the same. */
    private static Rate agreement(StudyAnalysis analysis) {
        String all = "all";
        return Objects.requireNonNull(Rates.of(
                        analysis.answers(),
                        List.of(all),
                        answer -> Optional.of(all),
                        AnsweredTrial::agreesWithModel,
                        analysis.seed())
                .get(all));
    }

    private static Tile finished(StudySummary study) {
        return new Tile("Finished", Words.count(study.finished()), "of " + Words.count(study.started()) + " started");
    }

    private static Tile answers(Rate agreement) {
        return new Tile(
                "Answers",
                Words.count(agreement.answers()),
                "by " + Words.count(agreement.participants(), "participant", "participants"));
    }

    private static Tile agreement(Rate agreement, int classes) {
        String interval = agreement
                .interval()
                .map(limits -> "95% interval " + Words.percent(limits) + ", ")
                .orElse("");
        return new Tile(
                "Agreement with the network",
                Words.percent(agreement.share()),
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
