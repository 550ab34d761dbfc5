package org.earshot.evaluation.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.evaluation.detail.Given.CONDITIONS;
import static org.earshot.evaluation.detail.Given.HEARD;
import static org.earshot.evaluation.detail.Given.SEEN;
import static org.earshot.evaluation.detail.Given.by;

import java.util.ArrayList;
import java.util.List;
import org.earshot.evaluation.Interval;
import org.earshot.evaluation.Stratum;
import org.earshot.study.records.AnsweredTrial;
import org.junit.jupiter.api.Test;

class BehaviourTest {

    @Test
    void playsAreCountedForWhatIsHeardAndWhereTheyAreKnown() {
        List<Plays> plays = Behaviour.of(
                        Given.trials(
                                by(1, HEARD, "7").played(0),
                                by(1, HEARD, "7").played(1),
                                by(1, HEARD, "7").played(2),
                                by(2, HEARD, "7").played(2),
                                by(2, HEARD, "7").played(3),
                                by(2, HEARD, "7").played(16),
                                by(2, HEARD, "7"),
                                by(2, SEEN, "7").played(9)),
                        CONDITIONS,
                        1)
                .plays();
        assertThat(plays).hasSize(1);
        Plays heard = plays.getFirst();
        assertThat(heard.condition()).isEqualTo(HEARD);
        assertThat(heard.answers()).isEqualTo(6);
        assertThat(heard.mean()).hasValue(4);
        assertThat(heard.median()).hasValue(2);
        assertThat(List.of(heard.once(), heard.twice(), heard.more())).containsExactly(1, 2, 2);
    }

    @Test
    void noPlaysHaveNoMean() {
        Plays none = Plays.of(List.of(), CONDITIONS).getFirst();
        assertThat(none.answers()).isZero();
        assertThat(none.mean()).isEmpty();
        assertThat(none.median()).isEmpty();
    }

    @Test
    void confidenceHasARowForEveryStepOfTheScale() {
        List<Confidence> rows = Behaviour.of(
                        Given.trials(
                                by(1, HEARD, "7").sure(5),
                                by(2, HEARD, "7").sure(5),
                                by(2, HEARD, "0").sure(5),
                                by(1, HEARD, "0").sure(1),
                                by(1, SEEN, "7")),
                        CONDITIONS,
                        1)
                .confidence();
        assertThat(rows).hasSize(10);
        assertThat(rows).extracting(Confidence::confidence).containsExactly(1, 2, 3, 4, 5, 1, 2, 3, 4, 5);
        assertThat(rows).extracting(row -> row.agreement().answers()).containsExactly(1, 0, 0, 0, 3, 0, 0, 0, 0, 0);
        assertThat(rows.get(0).agreement().share()).hasValue(0);
        assertThat(rows.get(1).agreement().share()).isEmpty();
        assertThat(rows.get(4).agreement().hits()).isEqualTo(2);
        assertThat(rows.get(4).agreement().participants()).isEqualTo(2);
    }

    @Test
    void secondChoiceHelpsWhereItNamesTheDecision() {
        List<SecondChoices> rows = Behaviour.of(
                        Given.trials(
                                by(1, HEARD, "7").orElse("1"),
                                by(1, HEARD, "1").orElse("7"),
                                by(1, HEARD, "1").orElse("2"),
                                by(1, HEARD, "1"),
                                by(1, SEEN, "0").orElse("7")),
                        CONDITIONS,
                        1)
                .secondChoices();
        assertThat(rows).extracting(SecondChoices::condition).containsExactly(HEARD, SEEN);
        assertThat(rows).extracting(row -> row.first().hits()).containsExactly(1, 0);
        assertThat(rows).extracting(row -> row.either().hits()).containsExactly(2, 1);
        assertThat(rows).extracting(row -> row.either().answers()).containsExactly(3, 1);
    }

    @Test
    void whatNobodyWasAskedHasNoRows() {
        Behaviour behaviour = Behaviour.of(Given.trials(by(1, HEARD, "7")), CONDITIONS, 1);
        assertThat(behaviour.confidence()).isEmpty();
        assertThat(behaviour.secondChoices()).isEmpty();
    }

    @Test
    void quantilesOfTimesAreThoseOfTheStratum() {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int answer = 0; answer <= 20; answer++) {
            answers.add(by(answer % 3, HEARD, "7").after(1000 + 100 * answer).trial());
        }
        answers.add(by(1, HEARD, "7").trial());
        answers.add(
                by(1, HEARD, "7").to("other", "other recording", "3").after(50).trial());
        List<ResponseTimes> rows =
                Behaviour.of(answers.reversed(), CONDITIONS, 1).responseTimes();
        assertThat(rows).hasSize(2 * Stratum.values().length);
        ResponseTimes right = row(rows, Stratum.CORRECT);
        assertThat(right.answers()).isEqualTo(21);
        assertThat(right.participants()).isEqualTo(3);
        assertThat(right.percentile5()).hasValue(1100);
        assertThat(right.lowerQuartile()).hasValue(1500);
        assertThat(right.median()).hasValue(2000);
        assertThat(right.upperQuartile()).hasValue(2500);
        assertThat(right.percentile95()).hasValue(2900);
        assertThat(right.medianInterval()).as("three participants are too few").isEmpty();
        assertThat(row(rows, Stratum.INCORRECT).median()).hasValue(50);
        assertThat(row(rows, Stratum.ALL).answers()).isEqualTo(22);
    }

    @Test
    void noTimesHaveNoQuantiles() {
        ResponseTimes none =
                ResponseTimes.of(Given.trials(by(1, HEARD, "7")), CONDITIONS, 1).getFirst();
        assertThat(none.answers()).isZero();
        assertThat(none.participants()).isZero();
        assertThat(none.median()).isEmpty();
        assertThat(none.medianInterval()).isEmpty();
    }

    /** Nobody differs from anybody, so that every resample has the same median. */
    @Test
    void medianOfAlikeParticipantsIsCertain() {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 0; participant < 6; participant++) {
            for (double time : new double[] {1000, 3000, 1400, 2000}) {
                answers.add(by(participant, HEARD, "7").after(time).trial());
            }
        }
        ResponseTimes row = ResponseTimes.of(answers, CONDITIONS, 1).getFirst();
        assertThat(row.median()).hasValue(1700);
        assertThat(row.medianInterval()).hasValue(new Interval(1700, 1700));
    }

    @Test
    void medianOfPeopleWhoDifferLiesWithinItsInterval() {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 1; participant <= 9; participant++) {
            answers.add(by(participant, HEARD, "7").after(100 * participant).trial());
        }
        ResponseTimes row = ResponseTimes.of(answers, CONDITIONS, 1).getFirst();
        assertThat(row.median()).hasValue(500);
        Interval interval = row.medianInterval().orElseThrow();
        assertThat(interval.low()).isBetween(100.0, 400.0);
        assertThat(interval.high()).isBetween(600.0, 900.0);
    }

    private static ResponseTimes row(List<ResponseTimes> rows, Stratum stratum) {
        return rows.stream()
                .filter(row -> row.condition().equals(HEARD) && row.stratum() == stratum)
                .findFirst()
                .orElseThrow();
    }
}
