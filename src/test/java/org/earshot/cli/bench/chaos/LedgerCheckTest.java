package org.earshot.cli.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.app.scripted.Acknowledged;
import org.earshot.app.scripted.Ledger;
import org.earshot.app.scripted.Request;
import org.earshot.cli.bench.chaos.ExportedAnswer.Place;
import org.junit.jupiter.api.Test;

/** A check that finds nothing has to be one that would have found something. */
class LedgerCheckTest {

    private static final LedgerCheck CLEAN = new LedgerCheck(List.of(), List.of(), List.of(), List.of());

    private final List<ExportedAnswer> acknowledged =
            List.of(answer("ada", 1, "7"), answer("ada", 2, "3"), answer("bea", 1, "7"));

    @Test
    void exportInAnotherOrderIsClean() {
        assertThat(LedgerCheck.compare(acknowledged, acknowledged.reversed())).isEqualTo(CLEAN);
    }

    @Test
    void lostAnswerIsFound() {
        LedgerCheck check = LedgerCheck.compare(acknowledged, acknowledged.subList(1, 3));
        assertThat(check).isNotEqualTo(CLEAN);
        assertThat(check.lost()).containsExactly(new Place("ada", 1));
    }

    @Test
    void doubledAnswerIsFound() {
        List<ExportedAnswer> exported = new ArrayList<>(acknowledged);
        exported.add(answer("bea", 1, "7"));
        LedgerCheck check = LedgerCheck.compare(acknowledged, exported);
        assertThat(check).isNotEqualTo(CLEAN);
        assertThat(check.doubled()).containsExactly(new Place("bea", 1));
    }

    @Test
    void answerThatWentToAnotherTrialIsFound() {
        List<ExportedAnswer> exported = List.of(answer("ada", 1, "3"), answer("ada", 2, "7"), answer("bea", 1, "7"));
        LedgerCheck check = LedgerCheck.compare(acknowledged, exported);
        assertThat(check).isNotEqualTo(CLEAN);
        assertThat(check.altered()).containsExactly(new Place("ada", 1), new Place("ada", 2));
    }

    @Test
    void answerThatNobodyGaveIsFound() {
        List<ExportedAnswer> exported = new ArrayList<>(acknowledged);
        exported.add(answer("nobody", 1, "7"));
        LedgerCheck check = LedgerCheck.compare(acknowledged, exported);
        assertThat(check).isNotEqualTo(CLEAN);
        assertThat(check.unknown()).containsExactly(new Place("nobody", 1));
    }

    @Test
    void everyFieldOfAnAcknowledgedAnswerIsCompared() {
        Request request = new Request(
                "PUT",
                "/api/participations/t/trials/1/answer",
                Optional.of("{\"answer\":\"7\",\"secondChoice\":\"1\",\"confidence\":4,\"plays\":2,"
                        + "\"responseTimeMs\":1812.0,\"events\":[]}"));
        assertThat(ExportedAnswer.of(new Acknowledged("ada", "trial", 3, false, request)))
                .isEqualTo(new ExportedAnswer(new Place("ada", 3), "7", "1", "4", "1812.0", "2"));
        assertThat(ExportedAnswer.number("1812")).isEqualTo("1812.0");
    }

    @Test
    void twoAcknowledgedAnswersToOneTrialAreAFault() {
        Ledger ledger = new Ledger();
        Request first = Request.put("/trial", Map.of("answer", "7"));
        ledger.answered(new Acknowledged("ada", "trial", 1, false, first));
        ledger.answeredElsewhere(Request.put("/trial", Map.of("answer", "3")));
        assertThat(ledger.answers()).hasSize(1);
        assertThat(ledger.faults()).hasSize(1);
    }

    @Test
    void answerOfTheSecondTabCountsWhereTheFirstWasRefused() {
        Ledger ledger = new Ledger();
        Request other = Request.put("/trial", Map.of("answer", "3"));
        ledger.answeredOtherwise(
                new Acknowledged("ada", "trial", 1, false, Request.put("/trial", Map.of("answer", "7"))));
        ledger.answeredElsewhere(other);
        assertThat(ledger.answers()).extracting(Acknowledged::request).containsExactly(other);
        assertThat(ledger.faults()).isEmpty();
    }

    @Test
    void refusalInFavourOfAnAnswerThatNobodyGaveIsAFault() {
        Ledger ledger = new Ledger();
        ledger.answeredOtherwise(
                new Acknowledged("ada", "trial", 1, false, Request.put("/trial", Map.of("answer", "7"))));
        assertThat(ledger.answers()).isEmpty();
        assertThat(ledger.faults()).hasSize(1);
    }

    private static ExportedAnswer answer(String participant, int position, String digit) {
        return new ExportedAnswer(new Place(participant, position), digit, "1", "4", "1812.5", "2");
    }
}
