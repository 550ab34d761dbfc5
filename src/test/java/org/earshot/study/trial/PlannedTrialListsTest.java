package org.earshot.study.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.document.StudyConfigurationReader;
import org.earshot.study.trial.TrialList.Candidate;
import org.junit.jupiter.api.Test;

/** Two conditions, three samples to answer to and two to practise on, in up to two rounds; one attention check per block. */
class PlannedTrialListsTest {

    private static final List<Condition> CONDITIONS =
            Stream.of("visual-signal", "audible-signal").map(Condition::parse).toList();

    private static final List<String> LABELS = List.of("0", "1");

    @Test
    void everyOrderIsListedForEveryNumberAndOneIsExpected() {
        List<PlannedSession> planned = planned("", 4);
        assertThat(planned).extracting(PlannedSession::number).containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
        assertThat(planned.stream().filter(PlannedSession::expected).map(PlannedSession::conditions))
                .containsExactly(CONDITIONS, CONDITIONS.reversed(), CONDITIONS, CONDITIONS.reversed());
    }

    @Test
    void nothingIsExpectedOnceEveryConditionIsFull() {
        List<PlannedSession> planned = planned("design: between\nparticipants: {maxPerCondition: 1}", 4);
        assertThat(planned.stream().filter(PlannedSession::expected).map(PlannedSession::number))
                .containsExactly(1, 2);
        assertThat(planned).hasSize(8);
    }

    @Test
    void listIsTheOneThatTheSessionWillHave() {
        StudyConfiguration configuration = configuration("");
        for (PlannedSession session : planned("", 2)) {
            List<TrialList.Line> lines = TrialList.ofSession(
                            candidates(),
                            LABELS,
                            configuration.procedure(),
                            session.conditions(),
                            new SessionRandomness(7, session.number()))
                    .lines();
            assertThat(session.lines())
                    .extracting(PlannedSession.Line::stimulus)
                    .containsExactlyElementsOf(lines.stream()
                            .map(line -> "media-" + line.stimulus())
                            .toList());
            assertThat(session.lines())
                    .extracting(PlannedSession.Line::told)
                    .containsExactlyElementsOf(
                            lines.stream().map(TrialList.Line::told).toList());
        }
    }

    @Test
    void placesConditionsAndSamplesStandBesideEachStimulus() {
        PlannedSession first = planned("", 1).getFirst();
        assertThat(first.lines()).hasSize(2 * 2 + 2 * (3 + 1));
        assertThat(first.lines()).extracting(line -> line.place().practice()).startsWith(true, true, true, true, false);
        assertThat(first.lines()).extracting(line -> line.place().round()).startsWith(1, 1, 2, 2, 1);
        assertThat(first.lines())
                .extracting(line -> line.place().position())
                .containsExactly(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(first.lines())
                .extracting(line -> line.place().block())
                .containsExactly(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2);
        assertThat(first.lines()).allSatisfy(line -> {
            assertThat(line.sample()).isEqualTo("sample of " + line.stimulus());
            if (!line.place().practice()) {
                assertThat(line.condition())
                        .isEqualTo(first.conditions().get(line.place().block() - 1));
            }
        });
    }

    private static List<PlannedSession> planned(String extra, int sessions) {
        List<PlannedSession> planned = new ArrayList<>();
        new PlannedTrialLists(candidates(), shown(), LABELS, configuration(extra)).forEach(sessions, planned::add);
        return planned;
    }

    /** Stimulus 2 s is sample s under the first condition, 2 s + 1 under the second; samples 3 and 4 are for practice. */
    private static List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int sample = 0; sample < 5; sample++) {
            for (int condition = 0; condition < 2; condition++) {
                candidates.add(new Candidate(2L * sample + condition, sample, sample >= 3, CONDITIONS.get(condition)));
            }
        }
        return candidates;
    }

    private static Map<Long, PlannedTrialLists.Shown> shown() {
        Map<Long, PlannedTrialLists.Shown> shown = new HashMap<>();
        for (Candidate candidate : candidates()) {
            String media = "media-" + candidate.stimulus();
            shown.put(
                    candidate.stimulus(),
                    new PlannedTrialLists.Shown(candidate.stimulus(), media, "sample of " + media));
        }
        return shown;
    }

    private static StudyConfiguration configuration(String extra) {
        return new StudyConfigurationReader().read("own.yaml", """
                slug: own
                title: My study
                model: audionet-digit
                composite: epsilon
                samples: {correct: 2, incorrect: 1, practice: 2, seed: 7}
                conditions: [visual-signal, audible-signal]
                texts: {information: I, consent: C, instructions: N, debriefing: D}
                practice: {criterion: 1, rounds: 2}
                attentionChecks: {perBlock: 1}
                """ + extra);
    }
}
