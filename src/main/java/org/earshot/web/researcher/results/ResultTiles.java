package org.earshot.web.researcher.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.session.input.Phase;
import org.earshot.web.researcher.component.FigureTile;
import org.earshot.web.researcher.component.Wording;

/** The state of a study in four numbers. */
class ResultTiles extends Div {

    /** @param chance what is said below the agreement: how much is chance, and its interval as soon as that is known */
    ResultTiles(StudyAnalysis analysis, Component chance) {
        addClassName("tiles");
        List<AnsweredTrial> answers = analysis.answers();
        add(
                finished(analysis),
                new FigureTile("Answers", Wording.count(answers.size()), "by " + participants(answers)),
                new FigureTile("Agreement with the network", Wording.percent(agreement(answers)), chance),
                duration(analysis.sessions()));
    }

    static String chance(StudyAnalysis analysis) {
        return "chance " + Math.round(100.0 / analysis.labels().size()) + "%";
    }

    private static String participants(List<AnsweredTrial> answers) {
        long participants =
                answers.stream().map(AnsweredTrial::session).distinct().count();
        return Wording.count(participants, "participant", "participants");
    }

    private static OptionalDouble agreement(List<AnsweredTrial> answers) {
        return answers.stream()
                .mapToInt(answer -> answer.agreesWithModel() ? 1 : 0)
                .average();
    }

    /** Of the sessions that the page is about, simulated ones among them where they were asked for. */
    private static FigureTile finished(StudyAnalysis analysis) {
        long finished = analysis.sessions().stream()
                .filter(session -> session.phase() == Phase.FINISHED)
                .count();
        return new FigureTile(
                "Finished",
                Wording.count(finished),
                "of " + Wording.count(analysis.sessions().size()) + " started");
    }

    private static FigureTile duration(List<ParticipantRecord> participants) {
        List<Duration> durations = participants.stream()
                .filter(participant -> participant.phase() == Phase.FINISHED)
                .flatMap(participant ->
                        participant.finishedAt().stream().map(end -> Duration.between(participant.startedAt(), end)))
                .sorted()
                .toList();
        return durations.isEmpty()
                ? new FigureTile("Median duration", Wording.UNDEFINED, "nobody has finished yet")
                : new FigureTile(
                        "Median duration", Wording.duration(median(durations)), "from start to end, breaks included");
    }

    private static Duration median(List<Duration> sorted) {
        Duration upper = sorted.get(sorted.size() / 2);
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        return lower.plus(upper).dividedBy(2);
    }
}
