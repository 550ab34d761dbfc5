package org.earshot.app.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.earshot.explanation.Loudness.Level;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Modality;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.document.StudyConfigurationReader;
import org.earshot.study.plan.SampleSizePlan;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.RenderedStimulus.Kind;
import org.earshot.study.rendering.Rendering;
import org.earshot.study.version.Candidates;

/**
 * Findings in which everything is fine, to be changed in one point: ten right and ten wrong decisions, two of every digit, four
 * speakers, two conditions, clips of a second at -20 dBFS.
 */
final class MadeFindings {

    private static final List<String> DIGITS =
            IntStream.range(0, 10).mapToObj(Integer::toString).toList();

    private String yaml = """
            slug: made
            title: {en: Made}
            languages: [en]
            model: tones
            composite: epsilon-plus
            samples: {correct: 10, incorrect: 10, practice: 0, seed: 7}
            conditions: [audible-explanation, visual-explanation]
            texts:
              information: You will hear tones.
              consent: I take part.
              consentVersion: v1
              instructions: Listen, then answer.
              debriefing: Thank you.
            participants: {max: 24}
            """;

    private Optional<String> before = Optional.empty();
    private Optional<TrialPace> pace = Optional.empty();
    private Optional<SampleSizePlan> plan = Optional.empty();
    private boolean prepared = true;
    private int silent;
    private int digits = 10;
    private int speakers = 4;
    private int tests = 1;
    private int candidates = 40;
    private Level audible = new Level(-20, -6);

    MadeFindings with(String line, String instead) {
        if (!yaml.contains(line)) {
            throw new IllegalArgumentException(line);
        }
        yaml = yaml.replace(line, instead);
        return this;
    }

    /** What is there now was published before; what is changed from here on is the next version. */
    MadeFindings published() {
        before = Optional.of(yaml);
        return this;
    }

    MadeFindings unprepared() {
        prepared = false;
        return this;
    }

    /** The first so many stimuli are silent; they go through the conditions sample by sample. */
    MadeFindings silent(int count) {
        silent = count;
        return this;
    }

    MadeFindings digits(int count) {
        digits = count;
        return this;
    }

    MadeFindings speakers(int count) {
        speakers = count;
        return this;
    }

    MadeFindings tests(int count) {
        tests = count;
        return this;
    }

    MadeFindings candidates(int rightAndAsManyWrong) {
        candidates = rightAndAsManyWrong;
        return this;
    }

    MadeFindings audible(double rms, double peak) {
        audible = new Level(rms, peak);
        return this;
    }

    MadeFindings pace(double seconds) {
        pace = Optional.of(new TrialPace(seconds, 40, true));
        return this;
    }

    MadeFindings plan(SampleSizePlan kept) {
        plan = Optional.of(kept);
        return this;
    }

    Findings made() {
        StudyConfiguration configuration = read(yaml);
        Optional<Rendering> rendering = prepared ? Optional.of(rendering(configuration)) : Optional.empty();
        List<Sound> sounds = rendering.stream()
                .flatMap(found -> found.stimuli().stream())
                .filter(stimulus -> stimulus.condition().modality() == Modality.AUDIBLE)
                .map(stimulus -> new Sound(stimulus, audible, 1))
                .toList();
        return new Findings(configuration, rendering, sounds, before.map(MadeFindings::read), pace, plan);
    }

    private static StudyConfiguration read(String yaml) {
        return new StudyConfigurationReader().read("made", yaml);
    }

    private Rendering rendering(StudyConfiguration configuration) {
        List<PublishedStimulus> stimuli = new ArrayList<>();
        for (int sample = 0; sample < 20; sample++) {
            for (Condition condition : configuration.conditions()) {
                stimuli.add(stimulus(sample, condition, stimuli.size() < silent));
            }
        }
        List<Candidates.Count> counts = DIGITS.stream()
                .map(digit -> new Candidates.Count(digit, candidates / 10, candidates / 10))
                .toList();
        return new Rendering(
                1,
                true,
                Instant.EPOCH,
                configuration,
                DIGITS,
                List.of(),
                new Candidates(2 * candidates, 8, counts),
                stimuli,
                tests);
    }

    private PublishedStimulus stimulus(int sample, Condition condition, boolean isSilent) {
        boolean heard = condition.modality() == Modality.AUDIBLE;
        String prediction = Integer.toString(sample % digits);
        String spoken = sample < 10 ? prediction : Integer.toString((sample + 1) % 10);
        return new PublishedStimulus(
                "media-" + sample + condition.name(),
                "sample-" + sample,
                "tones/" + sample,
                "speaker-" + sample % speakers,
                spoken,
                prediction,
                false,
                condition,
                heard ? Kind.AUDIO : Kind.WAVEFORM,
                isSilent,
                List.of(),
                OptionalDouble.empty());
    }
}
