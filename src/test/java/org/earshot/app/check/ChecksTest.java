package org.earshot.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.earshot.app.check.CheckItem.Mend;
import org.earshot.app.check.CheckItem.State;
import org.earshot.study.plan.SampleSizePlan;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static MadeFindings findings() {
        return new MadeFindings();
    }

    private static void expect(Check check, MadeFindings findings, State state, String... words) {
        CheckItem item = check.of(findings.made()).orElseThrow();
        assertThat(item.state()).as(item.words()).isEqualTo(state);
        assertThat(item.words()).contains(words);
        assertThat(item.mend() == Mend.NOWHERE || state != State.FINE).isTrue();
    }

    @Test
    void whatWasNotPreparedCannotBeTold() {
        expect(StimulusChecks::prepared, findings().unprepared(), State.LOOK, "Nothing has been drawn");
        assertThat(StimulusChecks.silence(findings().unprepared().made())).isEmpty();
        assertThat(StimulusChecks.classes(findings().unprepared().made())).isEmpty();
        assertThat(LoudnessCheck.of(findings().unprepared().made())).isEmpty();
        assertThat(CandidatesCheck.of(findings().unprepared().made())).isEmpty();
        assertThat(DurationCheck.of(findings().unprepared().made())).isEmpty();
        assertThat(StimulusChecks.previewed(findings().unprepared().made())).isEmpty();
        expect(StimulusChecks::prepared, findings(), State.FINE, "20 recordings under 2 conditions", "40 stimuli");
    }

    @Test
    void silentExplanationsAreNamedAndForbiddenWhereNothingElseIsLeft() {
        expect(StimulusChecks::silence, findings(), State.FINE, "None of the 40");
        expect(
                StimulusChecks::silence,
                findings().silent(2),
                State.LOOK,
                "2 of 40",
                "sample-0 (audible-explanation)",
                "sample-0 (visual-explanation)");
        expect(StimulusChecks::silence, findings().silent(40), State.MUST, "audible-explanation");
    }

    @Test
    void loudnessIsHeldAgainstTheAim() {
        expect(LoudnessCheck::of, findings(), State.FINE, "mean \u221220.0 dBFS");
        expect(LoudnessCheck::of, findings().audible(-25, -1), State.LOOK, "20 clips are kept below the aim");
        expect(LoudnessCheck::of, findings().audible(-25, -9), State.LOOK, "20 clips are off the aim");
        expect(LoudnessCheck::of, findings().audible(-40, -20), State.LOOK, "20 clips are below \u221232.0 dBFS");
    }

    @Test
    void digitsThatAreNeverDecidedForAreNamed() {
        expect(StimulusChecks::classes, findings(), State.FINE, "9 2\u00d7");
        expect(
                StimulusChecks::classes,
                findings().digits(8),
                State.LOOK,
                "Never decided for: 8, 9",
                "samples.balanced");
    }

    @Test
    void fewSpeakersAndFewCandidatesAreTold() {
        expect(CandidatesCheck::of, findings(), State.FINE, "20 recordings of 4 speakers", "80 held-out recordings");
        expect(CandidatesCheck::of, findings().speakers(2), State.LOOK, "So few speakers");
        expect(CandidatesCheck::of, findings().candidates(10), State.LOOK, "half of all wrong", "half of all right");
        expect(
                CandidatesCheck::of,
                findings().with("slug: made", "slug: made\ndata: {split: all}"),
                State.LOOK,
                "trained on may be among them");
    }

    @Test
    void durationFollowsFromEarlierTrialsOrFromAnAssumptionThatIsTold() {
        // 20 samples under 2 conditions: 40 trials. The clip of 1 s and 4 s to answer, or 7 s to look: 6 s each.
        expect(DurationCheck::of, findings(), State.FINE, "40 trials of 6.0 s (assumed");
        expect(
                DurationCheck::of,
                findings().pace(9),
                State.FINE,
                "40 trials of 9.0 s (the median of 40 trials of part");
        expect(DurationCheck::of, findings().pace(60), State.LOOK, "About 41 minutes", "people tire");
    }

    @Test
    void numberOfParticipantsFitsTheOrdersAndCitesThePlan() {
        expect(SetupChecks::participants, findings(), State.FINE, "40 answers, 20 per condition", "No plan");
        expect(
                SetupChecks::participants,
                findings().with("{max: 24}", "{max: 23}"),
                State.LOOK,
                "no multiple of the 2");
        expect(SetupChecks::participants, findings().with("{max: 24}", "{max: 4}"), State.LOOK, "at least 5");
        expect(SetupChecks::participants, findings().with("participants: {max: 24}", ""), State.LOOK, "as many");
        expect(
                SetupChecks::participants,
                findings().plan(plan(0.5, 0.85, 0.9)),
                State.FINE,
                "The last plan (a and b) finds a power of 85% with 20 participants.");
        expect(SetupChecks::participants, findings().plan(plan(0.5, 0.6)), State.FINE, "does not reach a power of 80%");
    }

    /** Powers for 10, 20, ... participants. */
    private static SampleSizePlan plan(double... powers) {
        List<Map<String, Object>> rows = java.util.stream.IntStream.range(0, powers.length)
                .mapToObj(i -> Map.<String, Object>of("participants", 10 * (i + 1), "power", powers[i]))
                .toList();
        return new SampleSizePlan(1, 1, Map.of("first", "a", "second", "b"), 7, rows, Instant.EPOCH, "admin");
    }

    @Test
    void languagesWithoutWordsOfTheirOwnAreTold() {
        expect(SetupChecks::languages, findings(), State.FINE, "en.");
        expect(
                SetupChecks::languages,
                findings()
                        .with("languages: [en]", "language: fr\nlanguages: [fr]")
                        .with("{en: Made}", "{fr: Fait}"),
                State.LOOK,
                "in English for fr");
    }

    @Test
    void prolificNeedsTheStudysOwnCode() {
        expect(SetupChecks::completion, findings(), State.FINE, "a code of their own");
        String address = "https://app.prolific.com/submissions/complete?cc={code}";
        expect(
                SetupChecks::completion,
                findings().with("slug: made", "slug: made\ncompletion: {redirect: \"" + address + "\"}"),
                State.MUST,
                "a code that Prolific does not know");
        expect(
                SetupChecks::completion,
                findings().with("slug: made", "slug: made\ncompletion: {code: C1D2, redirect: \"" + address + "\"}"),
                State.FINE,
                "with the study's code");
    }

    @Test
    void changedConsentNeedsAnotherVersion() {
        expect(SetupChecks::consent, findings(), State.FINE, "'v1'");
        expect(SetupChecks::consent, findings().published(), State.FINE, "that of the last version");
        expect(
                SetupChecks::consent,
                findings().published().with("I take part.", "I take part gladly."),
                State.MUST,
                "still called version 'v1'");
        expect(
                SetupChecks::consent,
                findings()
                        .published()
                        .with("I take part.", "I take part gladly.")
                        .with("v1", "v2"),
                State.FINE,
                "'v1' before, 'v2' now");
    }

    @Test
    void heardStudiesNeedASoundCheck() {
        expect(SetupChecks::sound, findings(), State.FINE, "before they begin");
        expect(
                SetupChecks::sound,
                findings().with("slug: made", "slug: made\nsoundCheck: false"),
                State.LOOK,
                "soundCheck");
        assertThat(SetupChecks.sound(findings()
                        .with("audible-explanation, visual-explanation", "visual-explanation")
                        .made()))
                .isEmpty();
    }

    @Test
    void somebodyHasTriedIt() {
        expect(StimulusChecks::previewed, findings(), State.FINE, "1 time");
        expect(StimulusChecks::previewed, findings().tests(0), State.LOOK, "Nobody");
    }
}
