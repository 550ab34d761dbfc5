package org.earshot.web.researcher.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.chart.SpreadChart;
import org.earshot.chart.SpreadChart.Column;
import org.earshot.chart.SpreadChart.Dot;
import org.earshot.chart.SvgElement;
import org.earshot.evaluation.detail.ParticipantResult;
import org.earshot.evaluation.detail.ParticipantResult.Tally;
import org.earshot.study.configuration.Condition;
import org.earshot.study.session.Agreement;
import org.earshot.study.session.input.Phase;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Chart;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.RuleWords;
import org.earshot.web.researcher.component.Wording;

/** Every session by number, with all its answers. */
class ParticipantsCard extends Card {

    private static final String TITLE = "Agreement per participant";

    private final List<ParticipantResult> participants;
    private final List<Condition> conditions;
    private final RuleWords rules;
    private final boolean severalVersions;

    ParticipantsCard(List<ParticipantResult> participants, StudyAnalysis analysis) {
        super(TITLE);
        this.participants = participants;
        this.conditions = analysis.conditions();
        this.rules = new RuleWords(analysis.study().exclusions());
        this.severalVersions = participants.stream()
                        .map(one -> one.session().studyVersion())
                        .distinct()
                        .count()
                > 1;
        setId("participants");
        explained(
                "Sessions with answers, by their number; everything is over all answers of a session, also those that your rules"
                        + " leave out. In the picture every point is a participant, hollow where a rule leaves out the whole session; the"
                        + " broken line is chance.");
        add(
                new Chart(
                        "agreement-per-participant",
                        TITLE,
                        "Every point is one of " + participants.size()
                                + " participants: the share of answers that name the network's decision; hollow where an"
                                + " exclusion rule leaves out the session.",
                        conditions,
                        () -> drawing(analysis)),
                table());
    }

    private SvgElement drawing(StudyAnalysis analysis) {
        List<Column> columns = conditions.stream()
                .map(condition -> new Column(
                        condition,
                        Wording.condition(condition),
                        participants.stream()
                                .filter(one -> under(one, condition).answers() > 0)
                                .map(one -> new Dot(
                                        "Participant " + number(one),
                                        under(one, condition).share().orElseThrow(),
                                        one.excluded().isPresent()))
                                .toList()))
                .toList();
        return new SpreadChart(columns, 1.0 / analysis.labels().size())
                .drawing(TITLE + " and condition; the table below has the numbers");
    }

    private static Tally under(ParticipantResult participant, Condition condition) {
        return participant.conditions().stream()
                .filter(of -> of.condition().equals(condition))
                .findFirst()
                .orElseThrow()
                .agreement();
    }

    private DataTable<ParticipantResult> table() {
        DataTable<ParticipantResult> table = new DataTable<ParticipantResult>(TITLE)
                .still()
                .text(severalVersions ? "Version.number" : "Number", this::number)
                .text("State", one -> state(one.session().phase()))
                .text("Left out", this::leftOut)
                .number(
                        "Answers",
                        "Answered trials, practice and attention checks left out.",
                        one -> Wording.count(one.agreement().answers()))
                .number(
                        "Agreement",
                        Wording.AGREEMENT,
                        one -> Wording.percent(one.agreement().share()));
        conditions.forEach(condition -> table.number(
                Wording.condition(condition),
                Wording.AGREEMENT,
                one -> Wording.percent(under(one, condition).share())));
        table.number(
                "Median response",
                "From the stimulus's first moment to the answer.",
                one -> seconds(one.medianResponseTimeMs()));
        if (participants.stream()
                .anyMatch(one -> one.session().checks().attention().answered() > 0)) {
            table.number(
                    "Attention",
                    "Attention checks answered as told, of those answered.",
                    one -> attention(one.session().checks().attention()));
        }
        if (participants.stream().anyMatch(one -> !headphones(one).isEmpty())) {
            table.text("Headphones", ParticipantsCard::headphones);
        }
        return table.rows(participants);
    }

    private static String headphones(ParticipantResult participant) {
        return participant
                .session()
                .checks()
                .headphones()
                .map(check -> check.passed() ? "passed" : "failed")
                .orElse("");
    }

    private String number(ParticipantResult participant) {
        int number = participant.session().number();
        return severalVersions ? participant.session().studyVersion() + "." + number : String.valueOf(number);
    }

    private static String state(Phase phase) {
        return switch (phase) {
            case FINISHED -> "finished";
            case SCREENED_OUT -> "screened out";
            default -> "at " + phase.written().replace('-', ' ');
        };
    }

    private static String attention(Agreement attention) {
        return attention.answered() == 0 ? "" : attention.agreed() + " of " + attention.answered();
    }

    private static String seconds(OptionalDouble milliseconds) {
        return milliseconds.isPresent()
                ? String.format(Locale.ROOT, "%.2f s", milliseconds.getAsDouble() / 1000)
                : Wording.UNDEFINED;
    }

    private String leftOut(ParticipantResult participant) {
        Optional<String> whole = participant.excluded().map(rules::of);
        return whole.orElseGet(() -> participant.answersExcluded() == 0
                ? ""
                : Wording.count(participant.answersExcluded(), "answer", "answers"));
    }
}
