package org.earshot.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.earshot.evaluation.exclusion.ExclusionRule;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.LocalizedText;
import org.earshot.study.configuration.Question;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.CompletedChecks;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.rendering.AbsorbedShare;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.study.session.Agreement;
import org.earshot.study.session.ScreenedOut;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.session.input.Phase;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final Condition SEEN = Condition.parse("visual-explanation");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void responseHasEveryFieldOfItsTrial() {
        AnsweredTrial trial = new AnsweredTrial(
                new UUID(0, 1),
                2,
                SEEN,
                1,
                17,
                "s1",
                "12",
                "fsdd/7_jackson_3",
                "jackson",
                "7",
                "1",
                "7",
                Optional.of("1"),
                OptionalInt.empty(),
                OptionalDouble.of(2312.4),
                OptionalInt.empty(),
                NOON,
                SessionFlag.NONE);
        assertThat(CsvTableTest.written(ResponsesCsv.table(answer -> Optional.of(ExclusionRule.TOO_FAST)), trial))
                .isEqualTo(
                        "session,study_version,flag,condition,modality,content,block,position,stimulus,sample,recording,"
                                + "speaker,true_digit,prediction,model_correct,answer,agrees,second_choice,confidence,"
                                + "response_time_ms,plays,received_at,excluded\r\n"
                                + "00000000-0000-0000-0000-000000000001,2,none,visual-explanation,visual,explanation,1,17,s1,12,"
                                + "fsdd/7_jackson_3,jackson,7,1,false,7,false,1,,2312.4,,2026-03-01T12:00:00Z,too-fast\r\n");
    }

    @Test
    void participantHasAColumnPerQuestion() {
        Question age = question("age", "How old are you?");
        Question remarks = question("Remarks", "Anything else?");
        ParticipantRecord participant = new ParticipantRecord(
                new UUID(0, 1),
                3,
                1,
                SessionFlag.TEST,
                Phase.FINISHED,
                List.of(SEEN, Condition.parse("audible-signal")),
                NOON,
                Optional.of(NOON.plusMillis(90_500)),
                Optional.empty(),
                Map.of("Remarks", "=HYPERLINK(\"http://example.org\")"),
                40,
                Optional.of("de"),
                Optional.of(ScreenedOut.ATTENTION),
                new CompletedChecks(
                        Optional.of(new CompletedChecks.Headphones(2, 5, true)),
                        OptionalDouble.of(0.7),
                        1,
                        new Agreement(1, 3)),
                Map.of(Phase.CONSENT, NOON.plusSeconds(5), Phase.TRIAL, NOON.plusSeconds(80)),
                2);
        assertThat(CsvTableTest.written(ParticipantsCsv.table(List.of(age, remarks)), participant))
                .isEqualTo("session,number,study_version,flag,phase,conditions,started_at,finished_at,duration_s,"
                        + "consent_version,trials_answered,reloads,screened_out,language,volume,headphone_check,headphone_attempts,"
                        + "headphone_right,practice_rounds,attention_asked,attention_passed,consent_at,demographics_at,"
                        + "audio_check_at,headphone_check_at,instructions_at,practice_at,trial_at,break_at,"
                        + "debriefing_at,question_age,question_remarks\r\n"
                        + "00000000-0000-0000-0000-000000000001,3,1,test,finished,visual-explanation audible-signal,"
                        + "2026-03-01T12:00:00Z,2026-03-01T12:01:30.500Z,90.5,,40,2,"
                        + "attention,de,0.7,passed,2,5,1,3,1,2026-03-01T12:00:05Z,,,,,,2026-03-01T12:01:20Z,,,,"
                        + "\"'=HYPERLINK(\"\"http://example.org\"\")\"\r\n");
    }

    @Test
    void stimulusHasTheTruthBesideIt() {
        PublishedStimulus stimulus = new PublishedStimulus(
                "s1",
                "12",
                "demo/3",
                "kal",
                "3",
                "3",
                true,
                SEEN,
                RenderedStimulus.Kind.WAVEFORM,
                false,
                List.of(new AbsorbedShare("conv1", -0.25), new AbsorbedShare("fc2", 0.375)),
                OptionalDouble.empty());
        assertThat(CsvTableTest.written(StimuliCsv.table(), new VersionedStimulus(3, stimulus)))
                .isEqualTo(
                        "stimulus,sample,condition,modality,content,kind,recording,speaker,true_digit,prediction,"
                                + "model_correct,practice,silent,absorbed_by_biases,study_version\r\n"
                                + "s1,12,visual-explanation,visual,explanation,waveform,demo/3,kal,3,3,true,true,false,0.125,3\r\n");
    }

    private static Question question(String id, String label) {
        return new Question(
                id,
                Question.Type.TEXT,
                LocalizedText.of(label),
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                false);
    }
}
